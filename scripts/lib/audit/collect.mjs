// Loads a genuine library in a browser and reads its public names. Refuses every request, so that nothing leaves the machine.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../launch.mjs';
import { collect, initialise, isWhole, standIns } from './page.mjs';
import { root } from './data.mjs';

const PAGE = 'http://finesse.invalid/';
/** The two names of the gadget's configuration. The page sets its values, so they are no constants. */
const CONFIGURATION = ['finesse.container.Config', 'finesse.gadget.Config'];
const REMEDY =
  'Give the path of the finesse.js your Finesse server serves, saved from https://YOUR-FINESSE-SERVER/desktop/assets/js/finesse.js';

/** @returns {Promise<Record<string, object>>} the names of the library in `file` */
export async function collectSurface(file) {
  const text = readLibrary(file);
  const browser = await launch();
  try {
    return sorted(await collectOnPage(await browser.newPage(), file, text));
  } finally {
    await browser.close();
  }
}

function readLibrary(file) {
  let isFile;
  try {
    isFile = statSync(file).isFile();
  } catch (error) {
    throw new Error(`"${file}" cannot be read (${error.code}). ${REMEDY}`, { cause: error });
  }
  if (!isFile) throw new Error(`"${file}" is not a file. ${REMEDY}`);
  const text = readFileSync(file, 'utf8');
  if (text.trimStart().startsWith('<')) throw new Error(`"${file}" is an HTML page, perhaps a sign-in page, and no script. ${REMEDY}`);
  return text;
}

async function collectOnPage(page, file, text) {
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === PAGE ? request.respond({ contentType: 'text/html', body: '<!doctype html><title>audit</title>' }) : request.abort()
  );
  // The library keeps its state in storage, for which a page needs an origin.
  await page.goto(PAGE);
  await page.addScriptTag({ content: readFileSync(join(root, 'node_modules/jquery/dist/jquery.min.js'), 'utf8') });
  await page.evaluate(standIns);
  await page.addScriptTag({ content: text });
  if (!(await page.evaluate(isWhole))) {
    const reason = thrown.length ? `it throws: ${thrown[0]}` : 'it makes no global finesse with restservices and clientservices';
    throw new Error(`"${file}" is not a whole finesse.js: ${reason}. ${REMEDY}`);
  }
  await page.evaluate(initialise);
  return page.evaluate(collect, CONFIGURATION);
}

function sorted(names) {
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
}
