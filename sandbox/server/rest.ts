import type { ServerResponse } from 'node:http';
import type { Driver } from './driver.js';
import { readBody, send, type HttpError } from './http.js';
import type { Exchange } from './routes.js';
import type { RequestQueue } from './request-queue.js';

/** The `seq` of the answer in the sandbox's log. */
const SEQ_HEADER = 'sandbox-seq';

/** Serves Finesse's REST API: the model makes the answer. */
export async function answerRest({ request, response }: Exchange, driver: Driver, queue: RequestQueue): Promise<void> {
  const body = await readBody(request);
  await queue.enter(request, response);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const rest = { method: request.method ?? 'GET', path: request.url ?? '', headers, ...(body === '' ? {} : { body }) };
  const answer = driver.run((finesse) => ({ ...finesse.request(rest), seq: finesse.newest() }));
  const answered = { ...answer.headers, [SEQ_HEADER]: String(answer.seq) };
  const write = (): void => send(response, answer.status, 'application/xml; charset=utf-8', answer.body, answered);
  if (answer.delayMs <= 0) return write();
  response.on('close', driver.after(answer.delayMs, write));
}

/** Sends an error that did not come from the model, in the form of Finesse's errors. */
export function sendRestError(response: ServerResponse, { status, message }: HttpError): void {
  const text = message.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const type = status === 500 ? 'Internal Server Error' : 'Bad Request';
  const error = `<ErrorType>${type}</ErrorType><ErrorMessage>${text}</ErrorMessage><ErrorData></ErrorData>`;
  send(response, status, 'application/xml; charset=utf-8', `<ApiErrors><ApiError>${error}</ApiError></ApiErrors>`);
}
