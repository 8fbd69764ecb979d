import type { Release } from '../release.js';
import { escapeHtml } from './substitute.js';

/** The doctype that Shindig adds to a page without one. */
const DEFAULT_CSS =
  'body,td,div,span,p{font-family:arial,sans-serif}a{color:#0000cc}a:visited{color:#551a8b}a:active{color:#ff0000}body{margin:0;padding:0;background-color:white}';

/** The page in the gadget's frame. Before any script of the gadget, it takes `gadgets` from the desktop around it, and reports errors to it. */
export function framePage(body: string, { direction, lang, release }: { direction: string; lang: string; release: Release }): string {
  const doctype = /<!doctype[^>]*>/i.exec(body)?.[0];
  return `${doctype === undefined ? '' : '<!doctype html>\n'}<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
${doctype === undefined ? `<style>${DEFAULT_CSS}</style>\n` : ''}<script>window.__isgadget = true; window.finesseSandboxProfile = '${release}'; parent.sandboxDesktop.enter(window);</script>
</head>
<body dir="${direction}">
${body.replace(doctype ?? '', '')}
</body>
</html>
`;
}

/** The page that is shown if a gadget cannot be shown. */
export function problemPage(message: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<style>body{margin:0;padding:16px;font:14px/1.5 system-ui,sans-serif;color:#7a0c11;background:#fff4f4}h1{margin:0 0 4px;font-size:15px}p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head>
<body>
<h1>This gadget cannot be shown</h1>
<p role="alert">${escapeHtml(message)}</p>
</body>
</html>
`;
}
