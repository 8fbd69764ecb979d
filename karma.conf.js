// Configures karma for the browser specs. FINESSE_JS=path runs them on a genuine library instead of the stand-in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser, findFirefox, flags } from './scripts/lib/browser.mjs';
import { es5Names } from './scripts/lib/es5-names.mjs';

const STAND_IN = 'dist/sandbox/finesse.js';

/** Writes the library's text into a script, because every spec evaluates a fresh copy. */
function libraryAsText() {
  const path = process.env.FINESSE_JS || STAND_IN;
  if (!existsSync(path))
    throw new Error(`No library at "${path}"${process.env.FINESSE_JS ? ' (FINESSE_JS)' : ': run "npm run build" first'}.`);
  const library = { genuine: path !== STAND_IN, path, text: readFileSync(path, 'utf8') };
  mkdirSync('.tmp', { recursive: true });
  writeFileSync('.tmp/library.js', `window.__finesseLibrary__ = ${JSON.stringify(library)};\n`);
  return '.tmp/library.js';
}

/** Writes the names of an ES5 engine into a script, for the specs that remove all other names. */
function es5AsScript() {
  writeFileSync('.tmp/es5.js', `window.__es5Names__ = ${JSON.stringify(es5Names())};\n`);
  return '.tmp/es5.js';
}

/** Prints each failed spec, and passes the counts to `onCounts`. */
function summary(onCounts, untilFailure) {
  function Reporter() {
    const failures = [];
    this.onSpecComplete = (_browser, result) => {
      if (!result.success && !result.skipped)
        failures.push([...result.suite, result.description].join(' > ') + '\n  ' + result.log.join('\n  '));
    };
    this.onBrowserError = (_browser, error) => failures.push(typeof error === 'string' ? error : (error?.message ?? JSON.stringify(error)));
    this.onBrowserLog = (_browser, text, type) => type !== 'debug' && console.log(`[browser ${type}] ${text}`);
    this.onRunComplete = (browsers, results) => {
      const counts = { passed: 0, failed: 0, skipped: 0, crashed: false };
      for (const { lastResult } of browsers.browsers ?? []) {
        counts.passed += lastResult.success;
        counts.failed += lastResult.failed + (lastResult.error || lastResult.disconnected ? 1 : 0);
        counts.skipped += lastResult.skipped;
        counts.crashed ||= Boolean(lastResult.error || lastResult.disconnected);
      }
      if (counts.failed === 0 && results.exitCode !== 0) counts.failed = 1;
      if (!untilFailure) for (const failure of failures) console.error(`FAILED ${failure}\n`);
      onCounts(counts);
    };
  }
  return { 'reporter:summary': ['type', Reporter] };
}

export default async function (config) {
  if (config.firefox) {
    process.env.FIREFOX_BIN = findFirefox();
  } else {
    const browser = await findBrowser();
    process.env.CHROME_BIN = browser.path;
    Object.assign(process.env, browser.env);
  }
  config.set({
    frameworks: ['jasmine'],
    files: [
      'node_modules/jquery/dist/jquery.min.js',
      libraryAsText(),
      es5AsScript(),
      // The minified script with its shortened names, as a gadget loads it.
      'dist/finesse-media-manager.min.js',
      { pattern: 'dist/*.{js,map}', included: false },
      '.tmp/specs.js'
    ].filter((file) => typeof file !== 'string' || existsSync(file)),
    preprocessors: { '.tmp/specs.js': ['sourcemap'] },
    plugins: [
      'karma-jasmine',
      'karma-chrome-launcher',
      'karma-firefox-launcher',
      'karma-sourcemap-loader',
      summary(config.onCounts ?? ((counts) => console.log(counts)), config.untilFailure)
    ],
    reporters: ['summary'],
    client: {
      args: config.grep ? ['--grep', config.grep] : [],
      // Firefox runs one combination of release and transport: the others differ in the library and the desktop, not in the browser.
      secondBrowser: Boolean(config.firefox),
      captureConsole: !config.untilFailure,
      jasmine: { random: true, failSpecWithNoExpectations: true, stopOnSpecFailure: !!config.untilFailure, timeoutInterval: 10000 }
    },
    browsers: [config.firefox ? 'FirefoxHeadless' : 'Headless'],
    customLaunchers: { Headless: { base: 'ChromeHeadless', flags: [...flags, '--remote-debugging-port=0'] } },
    // A spec may block the page for longer than karma's default limit for a ping (5 s), and ten times longer on a slow machine.
    pingTimeout: 120000,
    browserDisconnectTimeout: 120000,
    browserNoActivityTimeout: 300000,
    logLevel: config.LOG_WARN ?? 'WARN',
    singleRun: true,
    autoWatch: false
  });
}
