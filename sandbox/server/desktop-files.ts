import { join } from 'node:path';
import { sendFile } from './files.js';
import { HttpError, send } from './http.js';
import type { Exchange, Route } from './routes.js';

/** Serves what gadgets load from /desktop/ on a Finesse server. The libraries come from npm and are part of the sandbox. */
export function desktopFileRoutes(built: string, finesseJs: string | undefined): Route[] {
  const file = (name: string) => (exchange: Exchange) => sendFile(exchange.response, join(built, name));
  const vendor = (name: string) => file(join('vendor', name));
  return [
    {
      path: /^\/desktop\/(?:.*\/)?finesse(?:\.min)?\.js$/,
      GET: ({ response }) => sendFile(response, finesseJs ?? join(built, 'finesse.js'))
    },
    { path: /^\/desktop\/(?:.*\/)?MessageDisplay(?:\.min)?\.js$/, GET: file('message-display.js') },
    // The version in an address does not matter: every address gets the one version there is, as on a server that has been upgraded.
    { path: /^\/desktop\/(?:.*\/)?jquery[-.]?ui[\w.-]*\.js$/i, GET: vendor('jquery-ui.min.js') },
    { path: /^\/desktop\/(?:.*\/)?jquery[-.]?ui[\w.-]*\.css$/i, GET: vendor('jquery-ui.min.css') },
    // Gadgets for jQuery 1 or 2 need what jQuery 3 has removed, such as the event "ready".
    { path: /^\/desktop\/(?:.*\/)?jquery-[12]\.[\w.-]*\.js$/i, GET: vendor('jquery-migrated.min.js') },
    { path: /^\/desktop\/(?:.*\/)?jquery(?:-\d[\w.-]*)?(?:\.min)?\.js$/i, GET: vendor('jquery.min.js') },
    {
      path: /^(\/desktop\/thirdparty\/bootstrap\/.*)$/,
      GET: ({ response, captured }) => sendFile(response, join(built, 'vendor', bootstrapFile(captured)))
    },
    { path: /^\/desktop\/theme\/.*\.(?:png|gif|jpe?g|svg|ico)$/i, GET: ({ response }) => send(response, 200, 'image/svg+xml', PICTURE) },
    {
      path: /^(\/desktop\/theme\/.*\.css)$/i,
      GET: ({ response, captured }) => send(response, 200, 'text/css; charset=utf-8', noStyle(captured))
    }
  ];
}

/** Replaces every picture of the theme: those are Cisco's. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><rect x="3" y="3" width="18" height="18" rx="4" fill="none" stroke="#6b7a90" stroke-width="2"/><circle cx="12" cy="12" r="3" fill="#6b7a90"/></svg>';

function noStyle(path: string): string {
  return `/* ${path.replace(/\*\//g, '')} is Cisco's and not part of the sandbox. */\n`;
}

const BOOTSTRAP_FILES = [
  'css/bootstrap.min.css',
  'js/bootstrap.min.js',
  'js/bootstrap.bundle.min.js',
  'css/bootstrap-theme.min.css',
  'fonts/glyphicons-halflings-regular.woff',
  'fonts/glyphicons-halflings-regular.woff2'
];

/** "/desktop/thirdparty/bootstrap/5.3.1/css/bootstrap.css" -> "bootstrap-5/css/bootstrap.min.css" */
function bootstrapFile(path: string): string {
  const [, version = '', file = ''] = /^\/desktop\/thirdparty\/bootstrap\/(?:v?(\d+)[^/]*\/)?(.*)$/.exec(path) ?? [];
  const generation = version === '' || Number(version) < 4 ? 3 : 5;
  const minified = file.replace(/(?<!\.min)\.(css|js)$/, '.min.$1');
  const found = BOOTSTRAP_FILES.find((name) => name === minified && existsIn(generation, name));
  if (found) return `bootstrap-${generation}/${found}`;
  const names = BOOTSTRAP_FILES.filter((name) => existsIn(generation, name)).join(', ');
  throw new HttpError(404, `There is nothing at ${path}. Of Bootstrap ${generation} there is: ${names}.`);
}

function existsIn(generation: number, name: string): boolean {
  return generation === 3 ? !name.includes('bundle') : !/theme|fonts/.test(name);
}
