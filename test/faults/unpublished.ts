// Watches for requests that change nothing. Finesse accepts them and publishes nothing, so the manager reports silence (G10).
import { MAIL, type Desk } from '../support/desk.js';

/** An agent with tasks who is not NOT_READY counts as ready. */
const READY = /^(READY|RESERVED|ACTIVE|PAUSED|WORK_READY|INTERRUPTED)$/;

/** Returns a function that says whether MAIL had such a request. */
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
