// npm run check-gadgets -- DIR [--annotate] [--not-strict] [--all] [--typescript PACKAGE]: type-checks every gadget below DIR.
// A gadget is an XML file with its scripts, in a folder or in a zip. Each gadget is a program of its own, with the packaged typings and the settings
// of docs/typings.md. The command prints what the typings refuse, by member.
// --annotate: checks the gadget as if it had the annotations that docs/typings.md advises. --not-strict: without "strict".
// --all: prints every place, and the errors that do not concern the typings.
// --typescript: uses another compiler of package.json, such as typescript-4.7.
// Exit code 1 if the typings refuse something, 2 if there is nothing to check.
import { parseArgs } from 'node:util';
import { annotate } from './lib/gadgets/annotate.mjs';
import { errorsOf, programs } from './lib/gadgets/check.mjs';
import { readFolder } from './lib/gadgets/folder.mjs';
import { gadgetsIn } from './lib/gadgets/gadget.mjs';
import { memberOf } from './lib/gadgets/member.mjs';
import { inWords, summary } from './lib/gadgets/report.mjs';

const USAGE = 'Usage: npm run check-gadgets -- DIR [--annotate] [--not-strict] [--all] [--typescript PACKAGE]';

function options() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      annotate: { type: 'boolean', default: false },
      'not-strict': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      typescript: { type: 'string', default: 'typescript' }
    }
  });
  if (positionals.length !== 1)
    throw new Error(positionals.length ? `One folder at a time, not ${positionals.length}.` : 'DIR is missing.');
  return { folder: positionals[0], ...values };
}

/** @returns the errors of each gadget. `member` is undefined for an error that does not concern the typings. */
function check(gadgets, { annotate: isAnnotated, 'not-strict': isLoose, typescript }) {
  const make = programs({ strict: !isLoose, compiler: typescript });
  return gadgets.flatMap(({ place, scripts }) => {
    const made = make(isAnnotated ? annotate(scripts, make) : scripts);
    return errorsOf(made).map((error) => ({ gadget: place, member: memberOf(error, made), ...error }));
  });
}

try {
  const { folder, ...settings } = options();
  const { files, broken } = readFolder(folder);
  const gadgets = gadgetsIn(files);
  for (const { place, reason } of broken) console.log(`${place} cannot be unpacked: ${reason}`);
  if (!gadgets.length) throw new Error(`There is no gadget below "${folder}": no XML with <Module> and <Content>, in no zip either.`);
  for (const { place, missing } of gadgets) for (const script of missing) console.log(`${place} has no ${script} beside it.`);
  const errors = check(gadgets, settings);
  for (const line of inWords(errors, settings.all)) console.log(line);
  console.log(summary(gadgets, errors));
  process.exitCode = broken.length || errors.some(({ member }) => member) ? 1 : 0;
} catch (error) {
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
