// Requests that change nothing: Finesse accepts them and publishes nothing, so that a manager takes what follows for silence (G10).
import { MAIL, type Desk } from '../support/desk.js';

/** An agent who holds tasks and is not NOT_READY counts as ready. */
const READY = /^(READY|RESERVED|ACTIVE|PAUSED|WORK_READY|INTERRUPTED)$/;

/** Returns whether there was one, for MAIL. */
export function watchUnpublished(desk: Desk): () => boolean {
  const { server } = desk;
  const { request } = server;
  let seen = false;
  server.request = (sent) => {
    const { state } = server.truth().media.find(({ id }) => id === MAIL)!;
    const response = request(sent);
    const asks = sent.method === 'PUT' && sent.path.endsWith(`/Media/${MAIL}`) && response.status === 202;
    const asked = READY.test(state ?? '') ? 'READY' : state;
    if (asks && sent.body?.includes(`<state>${asked}</state>`)) seen = true;
    return response;
  };
  return () => seen;
}
