#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HELP, readArguments, USAGE, UsageError } from './arguments.js';
import { JsonFileError } from './json-file.js';
import { BrowserError, chooseBrowser } from './browser.js';
import { playInPage, runHeadless } from './headless.js';
import { PlayError } from './events.js';
import { startServer } from './server.js';

// Built, this file is dist/sandbox/cli.mjs.
const dist = dirname(dirname(fileURLToPath(import.meta.url)));
const defaults = { gadget: join(dist, '..', 'examples', 'legacy-gadget', 'gadget.xml'), scenarios: join(dist, 'sandbox', 'scenarios') };

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}

try {
  const { help, scenarios, headless, screen, ...options } = readArguments(process.argv.slice(2), process.env, defaults);
  if (help) {
    console.log(HELP);
  } else {
    const browser = headless ? await chooseBrowser(dist) : undefined;
    const server = await startServer({ ...options, dist, ...(headless ? { port: 0 } : {}) });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
    // The page shows the problem too. Once the file is correct, the page shows the gadget.
    const problems = await server.problems();
    for (const problem of problems) console.error(problem);
    if (browser !== undefined) {
      try {
        const right = await runHeadless(server, { browser, scenarios, screen, print: console.log });
        process.exitCode = right ? 0 : 1;
      } finally {
        await server.close();
      }
    } else {
      console.log(`Finesse sandbox: ${server.url}`);
      if (scenarios.length > 0) await playInPage(server, scenarios);
    }
  }
} catch (error) {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (error instanceof UsageError || error instanceof JsonFileError) fail(`${message}\n${USAGE}`, 2);
  else if (error instanceof BrowserError || error instanceof PlayError) fail(message, 2);
  else if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another one with --port N or PORT=N.`, 1);
  else if (code === 'EACCES') fail(`Port ${port} may not be used. Choose another one with --port N or PORT=N.`, 1);
  else throw error;
}
