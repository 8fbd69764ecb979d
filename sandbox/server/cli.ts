#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HELP, readArguments, USAGE, UsageError } from './arguments.js';
import { JsonFileError } from './json-file.js';
import { startServer } from './server.js';

// Built, this file is dist/sandbox/cli.mjs.
const dist = dirname(dirname(fileURLToPath(import.meta.url)));
const defaultGadget = join(dist, '..', 'examples', 'legacy-gadget', 'gadget.xml');

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}

try {
  const { help, ...options } = readArguments(process.argv.slice(2), process.env, defaultGadget);
  if (help) {
    console.log(HELP);
  } else {
    const server = await startServer({ ...options, dist });
    // The page shows it too, and the gadget once the file is right.
    for (const problem of await server.problems()) console.error(problem);
    console.log(`Finesse sandbox: ${server.url}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  }
} catch (error) {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (error instanceof UsageError || error instanceof JsonFileError) fail(`${message}\n${USAGE}`, 2);
  else if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another one with --port N or PORT=N.`, 1);
  else if (code === 'EACCES') fail(`Port ${port} may not be used. Choose another one with --port N or PORT=N.`, 1);
  else throw error;
}
