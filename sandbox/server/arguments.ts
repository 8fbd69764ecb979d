import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { GivenConfig } from '../model/types.js';
import { readConfigFile } from './config-file.js';
import { findScenarios, type NamedScenario } from './scenario-files.js';
import { gadgetSource, type GadgetSource } from './gadget/source.js';
import { DEFAULT_RELEASE, DEFAULT_TRANSPORT, RELEASES, type Release, type Transport, TRANSPORTS } from './release.js';

export interface Arguments {
  config?: GivenConfig;
  host?: string;
  gadgets: GadgetSource[];
  release: Release;
  transport: Transport;
  finesseJs?: string;
  port: number;
  scenarios: NamedScenario[];
  headless: boolean;
  screen?: string;
  help: boolean;
}

/** The command line is wrong. The message says which part. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE =
  'Usage: finesse-sandbox [--gadget PATH[?QUERY]]... [--tab NAME] [--config FILE] [--scenario NAME|PATH]... [--headless [--screen ATTRIBUTE]] [--release R] [--transport T] [--finesse-js PATH] [--port N] [--host HOST] [--help]';

export const HELP = `${USAGE}

A local Finesse for Task Routing. Its page shows a desktop with your gadgets, a panel with failures, and a timeline.

  --gadget PATH      The XML file of a gadget (default: the example gadget). The sandbox serves its folder too. Options go into the path
                     as in a desktop layout: --gadget "gadget.xml?mrdid=5001&maxdialogs=5". Repeat it to show gadgets side by side.
  --tab NAME         Shows the gadgets named after it in a tab of their own.
  --scenario NAME    Plays one of the sandbox's scenarios, all of them ("all"), a file, or the files of a folder. Repeat it for several.
  --headless         Plays the scenarios in a Chrome without a window, in virtual time, and prints what happens. Ends with 1 if a gadget
                     showed something else than the server knew, and with 2 if nothing could be played. CHROME_BIN names the browser.
  --screen ATTRIBUTE Compares what the gadget's page shows, too. Names the attribute that holds a dialog's id, as data-dialog-id.
  --release R        The Finesse release whose finesse.js the stand-in plays: ${RELEASES.join(' or ')} (default: ${DEFAULT_RELEASE}).
  --transport T      How gadgets send requests (default: ${DEFAULT_TRANSPORT}). jquery: straight to the server, as on a Finesse desktop.
                     proxy: by gadgets.io.makeRequest, as in containers of other makers.
  --config FILE      Agents, MRDs, skills, reason codes and times as JSON. The schema is dist/sandbox/schema/config.schema.json.
  --finesse-js PATH  Uses a genuine finesse.js in place of the stand-in. The sandbox reads the release from the header of the file.
  --port N           The port: 1-65535, or 0 for a free one (default: PORT, else 8088).
  --host HOST        The address to listen on (default: 127.0.0.1, for this computer only).
  --help             Prints this text.`;

const DEFAULT_PORT = '8088';

const OPTIONS = {
  gadget: { type: 'string', multiple: true },
  tab: { type: 'string', multiple: true },
  config: { type: 'string' },
  scenario: { type: 'string', multiple: true },
  headless: { type: 'boolean' },
  screen: { type: 'string' },
  release: { type: 'string' },
  transport: { type: 'string' },
  'finesse-js': { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' }
} as const;

/** The default gadget, and the folder of the sandbox's own scenarios. */
export interface Defaults {
  gadget: string;
  scenarios: string;
}

/** @throws UsageError, JsonFileError */
export function readArguments(args: string[], env: NodeJS.ProcessEnv, { gadget: defaultGadget, scenarios: folder }: Defaults): Arguments {
  const { values, tokens } = parse(args);
  const finesseJs = values['finesse-js'];
  const port = values.port !== undefined ? { name: '--port', value: values.port } : { name: 'PORT', value: env['PORT'] || DEFAULT_PORT };
  const help = values.help ?? false;
  const headless = values.headless ?? false;
  if (headless && !values.scenario) throw new UsageError('--headless has nothing to play. Add --scenario NAME, or --scenario all.');
  const gadgets = readGadgets(tokens, defaultGadget);
  if (!help) {
    for (const { file } of gadgets) mustBeFile('--gadget', file);
    if (finesseJs !== undefined) mustBeFile('--finesse-js', finesseJs);
  }
  return {
    gadgets,
    release: oneOf('--release', values.release ?? DEFAULT_RELEASE, RELEASES),
    transport: oneOf('--transport', values.transport ?? DEFAULT_TRANSPORT, TRANSPORTS),
    port: portNumber(port.name, port.value),
    help,
    headless,
    scenarios: help ? [] : (values.scenario ?? []).flatMap((asked) => findScenarios(asked, folder)),
    ...(values.screen === undefined ? {} : { screen: attributeName(values.screen) }),
    ...(finesseJs === undefined ? {} : { finesseJs }),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(help || values.config === undefined ? {} : { config: readConfigFile(values.config) })
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, tokens: true });
  } catch (error) {
    // Node adds a hint about "--" in further sentences.
    throw new UsageError((error as Error).message.split(/\.\s|\n/)[0]?.replace(/\.?$/, '.'));
  }
}

/** Reads the options in their order: each --tab applies to the gadgets after it. */
function readGadgets(tokens: ReturnType<typeof parse>['tokens'], defaultGadget: string): GadgetSource[] {
  const gadgets: GadgetSource[] = [];
  let tab: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.name === 'tab') tab = token.value;
    if (token.name === 'gadget') gadgets.push(gadgetSource(token.value ?? '', tab));
  }
  if (gadgets.length === 0 && tab !== undefined)
    throw new UsageError(`--tab "${tab}" has no --gadget after it. Put --tab before the gadgets of the tab.`);
  return gadgets.length > 0 ? gadgets : [gadgetSource(defaultGadget)];
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (found) return found;
  throw new UsageError(`${option} is "${value}". Allowed: ${allowed.join(', ')}.`);
}

function attributeName(value: string): string {
  if (/^[a-z][\w-]*$/i.test(value)) return value;
  throw new UsageError(`--screen is "${value}". Allowed: the name of an attribute, such as data-dialog-id.`);
}

function portNumber(name: string, value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new UsageError(`${name} is "${value}". Allowed: an integer from 0 to 65535.`);
}

function mustBeFile(name: string, path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`${name}: there is no file "${path}".`);
}
