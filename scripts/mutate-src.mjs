// Makes deliberate mistakes in src/, one at a time, and runs the browser specs of the manager on the source: each has to turn one red.
// node scripts/mutate-src.mjs [part of a file name]. Nothing in src/ is written: the mistake is put into the bundle of the specs.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import { runKarma } from './karma.mjs';

/** File, the code there, what stands in its place, and what that breaks. */
const MISTAKES = [
  ['connection.ts', 'epoch++;', '', 'answers of before a failure still count'],
  ['connection.ts', 'next === status || ', '', 'a repeated status starts a recovery'],
  ['connection.ts', 'Date.now() - question.at < TURN_MS', 'true', 'in a hidden page an answer of before the recovery counts'],
  ['connection.ts', "next === 'recovered' && Date", 'false && Date', "what the library asked in the recovery's own turn is void"],
  ['vendor-tap.ts', 'worth === DROP || ', '', 'a void answer is worked in'],
  ['vendor-tap.ts', 'worth === AGAIN && readAgain(landed, response)', 'false', 'an answer that an event overtook is worked in'],
  ['vendor-tap.ts', 'flight.checks.push(watcher.sent());', ';', 'who comes while a GET is under way does not judge its answer'],
  ['vendor-tap.ts', 'release([], heldBack[0], heldBack[1]);', ';', 'a failure that was held back is lost'],
  ['vendor-tap.ts', '!watchers.every((watcher) => watcher.coalesce)', 'false', 'coalesceRefresh: false is ignored'],
  ['vendor-tap.ts', 'landed.gap !== gaps', 'false', 'events between two managers are not missed by anybody'],
  ['vendor-tap.ts', 'if (url.replace(', 'if (false && url.replace(', 'a request of the gadget through its User is taken for ours'],
  ['resource.ts', '++overtakings <= MOST_OVERTAKINGS', 'true', 'events in a quick row make reads without pause'],
  ['resource.ts', 'holdsErrors && self.needed ? HOLD : USE', 'USE', "the library's repetition runs beside ours"],
  ['resource.ts', 'tap.abandon();', '', 'an answer that came too late is worked in'],
  ['resource.ts', 'failures++', 'failures', 'the delay of retries does not grow'],
  ['loading.ts', 'media.needed = !list.isFresh();', 'media.needed = false;', 'a manager takes an old Media for the truth'],
  ['parts.ts', '.sort()\n', '\n', 'the order of members is taken for a change'],
  ['parts.ts', '.sort();', ';', 'the order of actions is taken for a change'],
  ['parts.ts', "part === '' || ", '', 'an empty element is taken for a change'],
  ['dialogs.ts', ', JSON.parse(jsonOf(dialog)))', ', {})', '`last` lacks the final state'],
  ['dialogs.ts', "cause !== 'live' || ", '', 'a recovery that changed nothing is not told'],
  ['settings.ts', 'isSignedIn(media) && ', '', 'a signed-out agent counts as drifted'],
  ['settings.ts', 'if (!isSignedIn(media)) {', 'if (false) {', 'what a sign-out ended is told as restored'],
  ['settings.ts', 'refreshMedia();', '', '"already logged in" does not lead to a look at the settings'],
  ['settings.ts', 'drifted && !told', 'drifted', 'OPTIONS_RESTORE_FAILED comes again and again'],
  ['session.ts', 'if (told)', 'if (false)', 'RESYNC_FAILED comes again and again'],
  ['session.ts', 'leftList && ', '', 'any 404 gives the MRD up'],
  ['session.ts', 'if (by !== media)', 'if (false)', 'a 404 of its dialogs gives the MRD up'],
  ['session.ts', "if (state() !== 'disconnected')", 'if (true)', 'an agent is signed in who signed out in an outage'],
  ['session.ts', 'if (!failed)', 'if (true)', 'an MRD that was given up comes back by halves'],
  ['loading.ts', 'freeTopic(library, mediaId);', '', 'an MRD comes back only once'],
  ['vendor.ts', 'if (!kept === !collection[mediaId])', 'if (false)', 'two managers count a Media twice that the list lacks'],
  ['session.ts', 'by === dialogs && !media.needed', '!dialogs.needed', 'dialogs of before an interrupt are taken for those of after'],
  ['session.ts', 'seeSettings();\n', '\n', 'drift that the helper repairs at once, or in an outage, is not told'],
  ['loading.ts', 'session.mediaFound();', '', "drift that is repaired at the word of the gadget's own objects is not told"],
  ['session.ts', "wrong !== '' && wrong !== meant", 'false', 'actions that an interrupt changed stay wrong'],
  ['session.ts', "changes.indexOf('state') >= 0 && ", 'false && ', 'the dialogs are not read when an interrupt begins'],
  ['loading.ts', 'if (dialog === leaving)', 'if (false)', 'the dialog that leaves stays until the next look'],
  ['loading.ts', 'if (inHandler)', 'if (false)', "a handler of the gadget's misses its turn"],
  ['loading.ts', 'notification.mediaId !== undefined && notification.mediaId !== mediaId', 'false', 'notifications of other MRDs count'],
  ['loading.ts', 'repairParent(', 'void (', 'a Media that is new in the list asks at a wrong address'],
  ['loading.ts', 'awaitInit(!!known);', '', 'a library that was not initialised stays unnoticed'],
  ['loading.ts', 'optionsTold || media.needed', 'optionsTold', 'the library signs in on data of before a failure'],
  ['dialog-requests.ts', 'tap.abandon();', '', 'dialog.refresh() undoes an event that overtook its answer'],
  ['dialog-requests.ts', 'if (abandoned)', 'if (false)', 'a dialog.refresh() that an event overtook has no answer'],
  ['dialog-requests.ts', '(counts() ? USE : DROP)', 'USE', 'dialog.refresh() undoes what a recovery brought'],
  ['dialog-requests.ts', 'readAgain() {', 'readAgain() { return false;', 'dialog.refresh() undoes an event between two managers'],
  ['dialog-requests.ts', 'unwatch();', '', 'dialog.refresh() is watched after dispose()'],
  ['session.ts', "!failed && state() !== 'disconnected'", 'true', 'an event makes the dialogs be read in an outage'],
  ['emitter.ts', 'if (entries.indexOf(entry) < 0)', 'if (false)', 'a listener hears something after it was ended'],
  ['keeper.ts', "if (state !== 'loading')", 'if (false)', 'a disposed manager begins'],
  ['keeper.ts', 'errorMessageOf(response) !== ALREADY_LOGGED_IN', 'true', 'a sign-in that worked is an error'],
  ['vendor-tap.ts', 'if (refused)', 'if (false)', 'a late refusal is told twice'],
  ['vendor-tap.ts', 'written.requestId = options.uuid', 'options.uuid', 'the id of a request is looked for where it is not'],
  [
    'vendor-tap.ts',
    'atFirst.concat(watchers.filter((watcher) => atFirst.indexOf(watcher) < 0))',
    'watchers',
    'a refusal of a task that has gone is not told'
  ],
  ['vendor-tap.ts', 'passCache(object);', '', 'a Media from a cache is believed'],
  ['vendor-tap.ts', 'passCache(object);', 'setTimeout(() => passCache(object), 0);', 'a page that loads anew believes its old cache'],
  ['vendor.ts', 'delete carrier.idb;', '', 'what cannot be made to pass the cache is believed'],
  ['vendor.ts', "replace(/&/g, '&amp;')", "replace(/&/g, '&')", 'a target with & breaks the request'],
  [
    'manager.ts',
    'merge(more || {}, merge(this.keeper.options, own))',
    'merge(merge(this.keeper.options, own), more || {})',
    'what else a sign-in takes displaces the settings'
  ],
  ['session.ts', 'if (first)', 'if (true)', 'NOTIFICATIONS_LOST comes again and again'],
  ['session.ts', 'else if (!failed && !connection.isFailing())', 'else if (false)', 'silence is not noticed'],
  ['silence.ts', 'heardAt < sentAt && ', '', 'a notification that came before the answer is a silence'],
  ['silence.ts', 'if (now < notBefore)', 'if (false)', 'silence makes reads without pause'],
  ['settings.ts', 'FINAL.test(', '!FINAL.test(', 'a sign-in that is refused for good is tried without end'],
  ['settings.ts', 'if (verifying) {', 'if (false) {', 'the manager does not repair what the helper does not'],
  ['settings-recovery.ts', 'resource.needed = !failing', 'resource.needed = false', 'the drop-in does not read the Media after a failure'],
  [
    'settings-recovery.ts',
    'followFirstRead(User), followFirstRead(MediaList)',
    'followFirstRead(MediaList)',
    'a User whose first read failed is not read again'
  ],
  ['settings-recovery.ts', '++missing === MOST_MISSING', 'false', 'an MRD that is gone is asked for without end'],
  ['settings-recovery.ts', 'followed.forEach(({ end }) => end());', '', 'the drop-in goes on after it was undone'],
  ['settings-recovery.ts', 'if (claimedOptions(library, mediaId))', 'if (false)', 'the drop-in repairs what a manager keeps'],
  ['shared.ts', '--claim.managers === 0', 'false', 'options are claimed for ever'],
  [
    'vendor.ts',
    'helper._mediaOptions = copyOptions(options)',
    'Object.assign(helper._mediaOptions, options)',
    "the gadget's object is written into"
  ],
  ['vendor.ts', 'if (helper && helper._mediaOptions)', 'if (false)', "the library's helper goes on with what it was told first"],
  ['enforce.ts', 'if (prototype[name] === replacement)', 'if (true)', 'undoing removes what others wrapped around it'],
  ['enforce.ts', 'claimedOptions(library, id) || ', '', 'the drop-in and a manager sign in against each other'],
  ['gadget-url.ts', 'parameter(inner, name) || ', '', "the gadget's own address is not read"]
];

const part = process.argv[2] ?? '';
const chosen = MISTAKES.filter(([file]) => file.includes(part));

process.env.SPECS = 'manager/';
const { default: bundles } = await import('../test/rollup.config.js');
const build = await rollup(bundles[0]);
const { output } = await build.generate(bundles[0].output);
await build.close();
const [{ code, modules }] = output;

/** The specs with the mistake in them. */
function withMistake(file, from, to) {
  const right = modules[resolve('src', file)].code;
  const places = right.split(from).length - 1;
  if (places !== 1)
    throw new Error(`src/${file} has ${places} times "${from}"; a mistake needs a place of its own. Correct it in scripts/mutate-src.mjs.`);
  return code.replace(right, () => right.replace(from, () => to));
}

/** One world of each release, which most mistakes turn red in, and then all of them. */
const WORLDS = ['/\\(source, (12\\.0, jquery|15\\.0, jquery, cache old)\\)/', '/\\(source/'];

/** Whether a spec fails. */
async function fails(specs) {
  writeFileSync('.tmp/specs.js', specs);
  for (const grep of WORLDS) {
    const { passed, failed, crashed } = await runKarma({ grep, untilFailure: true });
    if (passed === 0 && (crashed || failed === 0)) throw new Error('No spec passed: the page does not run, which proves nothing.');
    if (failed > 0) return true;
  }
  return false;
}

// All at once, so that a place that moved is noticed before the specs run.
const mistaken = chosen.map(([file, from, to]) => withMistake(file, from, to));
if (await fails(code)) throw new Error('Specs fail without a mistake. Correct that first: node scripts/karma.mjs manager/');
let survivors = 0;
for (const [i, [file, , , consequence]] of chosen.entries()) {
  const caught = await fails(mistaken[i]);
  if (!caught) survivors++;
  console.log(`${caught ? 'caught  ' : 'SURVIVED'} ${file}: ${consequence}`);
}
console.log(`${chosen.length - survivors} caught, ${survivors} survived`);
process.exit(survivors === 0 && chosen.length > 0 ? 0 : 1);
