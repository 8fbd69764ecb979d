// Serves the page of the fault harness or of the benchmark, on an origin of its own: jQuery, a library's text and the harness.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { bundle } from '../../rollup.config.js';

/**
 * @param texts more texts for the page. Each key is the name of its global.
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function servePage(path, { entry = 'test/faults/page.ts', texts = {} } = {}) {
  const build = await rollup(bundle(entry, ''));
  const { output } = await build.generate({ format: 'iife', sourcemap: 'inline' });
  const library = JSON.stringify({ genuine: path !== 'dist/sandbox/finesse.js', path, text: readFileSync(path, 'utf8') });
  const scripts = [
    readFileSync('node_modules/jquery/dist/jquery.min.js', 'utf8'),
    [
      `window.__finesseLibrary__ = ${library};`,
      ...Object.entries(texts).map(([name, text]) => `window.${name} = ${JSON.stringify(text)};`)
    ].join('\n'),
    output[0].code
  ];
  const server = createServer((request, response) => {
    const script = /^\/(\d)\.js$/.exec(request.url);
    // Only an isolated page has a clock with a resolution below 0.1 ms.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(script ? scripts[script[1]] : scripts.map((_script, i) => `<script src="/${i}.js"></script>`).join(''));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Calls a function on a new page, because the library leaves objects behind that cannot be removed. */
export async function callOnPage(browser, url, name, ...args) {
  const page = await browser.newPage();
  await page.goto(url);
  const result = await page.evaluate((called, of) => globalThis[called](...of), name, args);
  await page.close();
  return result;
}

/** Returns a whole number of the command line. Throws an error that names a wrong one. */
export function wholeNumber(values, name, otherwise) {
  const value = values[name] ?? String(otherwise);
  if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} is "${value}". Allowed: a whole number from 0.`);
  return Number(value);
}
