// Finds the browsers for the tests. Chromium: CHROME_BIN, the PATH, the usual places, puppeteer's own, then the one from npm. Firefox: see
// findFirefox.
// A browser counts only if it answers `--version`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NPM_CHROMIUM = '@sparticuz/chromium@143.0.4'; // The last one for Node 20; runs on a bare Linux x64.
/** The same list as the sandbox uses where it is installed alone. */
const CHROMES = JSON.parse(readFileSync(join(root, 'sandbox', 'server', 'browsers.json'), 'utf8'));

/** Flags for a headless browser in a closed network, possibly as root. */
export const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** @returns {Promise<{path: string, env: Record<string, string>}>} a browser that starts, and the environment that it needs */
export async function findBrowser(log = console.error) {
  const asked = process.env.CHROME_BIN;
  if (asked) {
    if (answers(asked)) return { path: asked, env: {} };
    throw new Error(`CHROME_BIN is "${asked}", which does not start (--version failed). Correct it, or unset it to search.`);
  }
  for (const path of [...CHROMES.onPath.map(which), ...CHROMES.usualPlaces, await puppeteersOwn()]) {
    if (path && answers(path)) return { path, env: {} };
  }
  return fromNpm(log);
}

const FIREFOX_ON_PATH = ['firefox', 'firefox-esr'];
const USUAL_PLACES_OF_FIREFOX = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'
];

/** Returns the path of a Firefox that starts: FIREFOX_BIN, the PATH, the usual places. Undefined if there is none. */
export function findFirefox() {
  const asked = process.env.FIREFOX_BIN;
  if (asked && !answers(asked))
    throw new Error(`FIREFOX_BIN is "${asked}", which does not start (--version failed). Correct it, or unset it to search.`);
  return [asked, ...FIREFOX_ON_PATH.map(which), ...USUAL_PLACES_OF_FIREFOX].find((path) => path && answers(path));
}

function which(name) {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => join(folder, name + extension)).find(existsSync);
}

async function puppeteersOwn() {
  try {
    return (await import('puppeteer')).default.executablePath();
  } catch {
    return undefined;
  }
}

function answers(path, env = {}) {
  if (!existsSync(path)) return false;
  try {
    // On Windows `chrome.exe --version` opens a window and does not answer. So the file's existence must be enough.
    if (process.platform === 'win32') return true;
    return /Chrom|Edge|Firefox/.test(
      execFileSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20000, stdio: 'pipe' }).toString()
    );
  } catch {
    return false;
  }
}

async function fromNpm(log) {
  const remedy = 'Install Chrome or Chromium, or set CHROME_BIN to its executable, and run the command again.';
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`No Chrome or Chromium was found. ${remedy}`);
  const cache = join(root, 'node_modules', '.cache', 'chromium');
  const temporary = join(cache, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const entry = join(cache, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  try {
    if (!existsSync(entry)) {
      log(`No Chrome or Chromium was found: installing ${NPM_CHROMIUM} into ${cache}`);
      const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', cache, NPM_CHROMIUM];
      execFileSync('npm', npm, { stdio: 'pipe', cwd: cache });
    }
    const unpacked = join(temporary, 'chromium');
    const env = { LD_LIBRARY_PATH: join(temporary, 'al2023', 'lib'), FONTCONFIG_FILE: fontConfiguration(temporary) };
    if (answers(unpacked, env)) return { path: unpacked, env };
    // The package unpacks its copies of nss and other libraries only on AWS Lambda, so this pretends to be there.
    const unpack = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => m.default.executablePath()).then((p) => process.stdout.write(p))`;
    const path = execFileSync(process.execPath, ['-e', unpack], {
      env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: temporary },
      stdio: 'pipe'
    }).toString();
    if (answers(path, env)) return { path, env };
    throw new Error(`${path} does not start`);
  } catch (error) {
    const reason = error.stderr?.toString().trim().split('\n').pop() || error.message;
    throw new Error(`No Chrome or Chromium was found, and ${NPM_CHROMIUM} could not be used (${reason}). ${remedy}`, { cause: error });
  }
}

/** The package's own configuration names folders of AWS Lambda. Without a font Chromium draws no text and computes wrong layouts. */
function fontConfiguration(temporary) {
  const file = join(temporary, 'fonts.conf');
  const folders = ['/usr/share/fonts', join(temporary, 'fonts')].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(file, `<fontconfig>${folders}<cachedir>${join(temporary, 'fonts-cache')}</cachedir></fontconfig>\n`);
  return file;
}
