// Requests that change nothing: Finesse accepts them and publishes nothing, so that a manager takes what follows for silence (G10).
import { MAIL, type Desk } from '../support/desk.js';

/** Returns whether there was one, for MAIL. */
export function watchUnpublished(desk: Desk): () => boolean {
  const { server } = desk;
  const { request } = server;
  let seen = false;
  server.request = (sent) => {
    const { state } = server.truth().media.find(({ id }) => id === MAIL)!;
    const response = request(sent);
    const asks = sent.method === 'PUT' && sent.path.endsWith(`/Media/${MAIL}`) && response.status === 202;
    if (asks && sent.body?.includes(`<state>${state}</state>`)) seen = true;
    // An agent who has a task is ready already.
    if (asks && state && !/LOGOUT|NOT_READY/.test(state) && sent.body?.includes('<state>READY</state>')) seen = true;
    return response;
  };
  return () => seen;
}
