// Malformed requests to the proxy, and malformed HTTP.
import * as fc from 'fast-check';
import { type Malformed, odd, spoilt } from './parts.js';

const USER = '/finesse/api/User/1001001';

/** `closed`: an address of this computer where nobody listens. The spec sends nothing to other computers. */
export const proxied = (closed: string): fc.Arbitrary<Malformed> => {
  const urls = [
    closed,
    `${closed}/%zz`,
    'http://',
    'http:///',
    'file:///etc/passwd',
    'data:,x',
    'javascript:1',
    '//',
    '',
    'http://127.0.0.1:99999/'
  ];
  const values = fc.oneof(odd, fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('GET', 'POST'));
  return fc.oneof(
    fc
      .record({
        url: fc.constantFrom(...urls),
        method: values,
        headers: fc.oneof(values, fc.dictionary(odd, values, { maxKeys: 2 })),
        body: values
      })
      .map((fields) => ({ at: 'proxy', method: 'POST', path: '/sandbox/make-request', headers: {}, body: JSON.stringify(fields) })),
    fc
      .constantFrom(...urls)
      .map((url) => ({ at: 'proxy', method: 'GET', path: `/gadgets/proxy?url=${encodeURIComponent(url)}`, headers: {}, body: '' }))
  ) as fc.Arbitrary<Malformed>;
};

/** Requests that are not HTTP, or that end too early. */
export const wire = spoilt([
  `PUT ${USER}/Media/5001 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n<Med`,
  'POST /sandbox/tasks HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n{}',
  'POST /sandbox/tasks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}',
  'GET /sandbox/state HTTP/9.9\r\nHost: localhost\r\n\r\n',
  'GET http://elsewhere.example/sandbox/state HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n',
  'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n',
  'GET /sandbox/events HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: localhost\r\n${'X: y\r\n'.repeat(4000)}\r\n`
]).map((body): Malformed => ({ at: 'wire', method: '', path: '', headers: {}, body }));
