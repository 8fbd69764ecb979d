import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface Arguments {
  gadget: string;
  finesseJs?: string;
  port: number;
  help: boolean;
}

/** The command line cannot be understood; the message says which part. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = 'Usage: finesse-sandbox [--gadget PATH] [--finesse-js PATH] [--port N] [--help]';

export const HELP = `${USAGE}

A local Finesse for Task Routing, with failures on demand: a desktop page, your gadget in it, a control panel and a timeline.

  --gadget PATH      the gadget's XML (default: the example gadget); its folder is served with it
  --finesse-js PATH  a genuine finesse.js in place of the stand-in
  --port N           1-65535, 0 for a free one (default: PORT, else 8088)
  --help             this text`;

const DEFAULT_PORT = '8088';

/** @throws UsageError */
export function readArguments(args: string[], env: NodeJS.ProcessEnv, defaultGadget: string): Arguments {
  const values = parse(args);
  const finesseJs = values['finesse-js'];
  const port = values.port !== undefined ? { name: '--port', value: values.port } : { name: 'PORT', value: env['PORT'] || DEFAULT_PORT };
  const help = values.help ?? false;
  if (!help) {
    mustBeFile('--gadget', values.gadget ?? defaultGadget);
    if (finesseJs !== undefined) mustBeFile('--finesse-js', finesseJs);
  }
  return {
    gadget: values.gadget ?? defaultGadget,
    port: portNumber(port.name, port.value),
    help,
    ...(finesseJs === undefined ? {} : { finesseJs })
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        gadget: { type: 'string' },
        'finesse-js': { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' }
      }
    }).values;
  } catch (error) {
    // Node adds a hint about "--" in further sentences.
    throw new UsageError((error as Error).message.split(/\.\s|\n/)[0]?.replace(/\.?$/, '.'));
  }
}

function portNumber(name: string, value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new UsageError(`${name} is "${value}". Allowed: an integer from 0 to 65535.`);
}

function mustBeFile(name: string, path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`${name}: there is no file "${path}".`);
}
