// Sends the library's jQuery requests to the open desk. It uses jQuery's own extension point, so the rest of `$.ajax` is real.
import type { Carry } from '../../sandbox/desktop/gadgets/gadgets-io.js';
import type { RestRequest } from '../../sandbox/model/types.js';

type Complete = (status: number, statusText: string, responses: { text: string }, headers: string) => void;

interface Settings {
  url: string;
  type: string;
  data?: string;
}

interface JQuery {
  ajaxTransport(dataType: string, create: (settings: Settings) => object): void;
}

let carry: Carry<RestRequest> | undefined;
let registered = false;

/** Sends every jQuery request to `to` from here on. Without an argument jQuery is itself again. */
export function carryJQueryRequests(to: Carry<RestRequest> | undefined): void {
  carry = to;
  if (registered) return;
  registered = true;
  (window as unknown as { jQuery: JQuery }).jQuery.ajaxTransport(
    '+*',
    (settings) => (carry ? transportFor(settings) : undefined) as object
  );
}

function transportFor({ url, type, data }: Settings): object {
  let complete: Complete | undefined;
  return {
    send(headers: Record<string, string>, whenDone: Complete): void {
      complete = whenDone;
      const { pathname, search } = new URL(url, location.href);
      const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const body = data ? { body: data } : {};
      carry!({ method: type, path: pathname + search, headers: lowerCase, ...body }, (response) => {
        const lines = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`);
        complete?.(response.status, String(response.status), { text: response.body }, lines.join('\r\n'));
      });
    },
    abort(): void {
      complete?.(0, 'abort', { text: '' }, '');
      complete = undefined;
    }
  };
}
