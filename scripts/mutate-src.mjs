// node scripts/mutate-src.mjs [part of a file name]: makes deliberate mistakes in src/, one at a time. A spec of the manager or of the rules must
// fail for each.
// It puts the mistake into the bundle of the specs, and writes nothing in src/.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import { runKarma } from './karma.mjs';

/** Each line: file, original code, wrong code, and what that breaks. */
const MISTAKES = [
  ['decisions/connection.ts', 'connection.epoch++;', '', 'answers of before a failure still count'],
  ['decisions/connection.ts', 'status === connection.status || ', '', 'a repeated status starts a recovery'],
  ['decisions/connection.ts', 'recovered.at - question.at < TURN_MS', 'true', 'in a hidden page an answer of before the recovery counts'],
  ['decisions/connection.ts', '!!recovered && question', 'false && question', "what the library asked in the recovery's own turn is void"],
  ['decisions/connection.ts', 'question.turn === recovered.turn && ', '', 'what was asked in a turn before the recovery counts'],
  ['vendor/requests.ts', 'worth === DISCARD || ', '', 'a void answer is worked in'],
  [
    'vendor/requests.ts',
    'worth === READ_AGAIN && readAgain(answeredGet, response)',
    'false',
    'an answer that an event overtook is worked in'
  ],
  ['vendor/requests.ts', 'underWay.checks.push(watcher.sent());', ';', 'who comes while a GET is under way does not judge its answer'],
  ['vendor/requests.ts', 'release([], heldBack[0], heldBack[1]);', ';', 'a failure that was held back is lost'],
  ['vendor/requests.ts', '!watchers.every((watcher) => watcher.coalesce)', 'false', 'coalesceRefresh: false is ignored'],
  ['vendor/requests.ts', 'answeredGet.gap !== gaps', 'false', 'events between two managers are not missed by anybody'],
  ['vendor/requests.ts', 'if (url.replace(', 'if (false && url.replace(', 'a request of the gadget through its User is taken for ours'],
  ['decisions/reading.ts', '++reading.overtakings <= MOST_OVERTAKINGS', 'true', 'events in a quick row make reads without pause'],
  ['decisions/reading.ts', 'holdsErrors && reading.needed ? KEEP_BACK : USE', 'USE', "the library's repetition runs beside ours"],
  ['decisions/reading.ts', 'out.abandon(what);', ';', 'an answer that came too late is worked in'],
  ['decisions/reading.ts', 'reading.failures++', 'reading.failures', 'the delay of retries does not grow'],
  ['decisions/rules.ts', 'media.needed = !state.mrd.working;', 'media.needed = false;', 'a manager takes an old Media for the truth'],
  [
    'changes/compare.ts',
    '|| sameLists(list(before).slice().sort(), list(now).slice().sort())',
    '',
    'the order of actions is taken for a change'
  ],
  ['base/objects.ts', " || value === ''", '', 'an empty element is taken for a change'],
  ['changes/compare.ts', '!(name in a) && ', '', 'what both have counts as missing in one'],
  [
    'changes/compare.ts',
    'paired(those, participantsOf(other))',
    'participantsOf(other)',
    'the order of participants is taken for a change'
  ],
  ['changes/dialogs.ts', 'merge(before.content, contentOf(before.dialog))', 'before.content', '`last` lacks the final state'],
  ['changes/dialogs.ts', "cause !== 'live' || ", '', 'a recovery that changed nothing is not told'],
  [
    'decisions/settings.ts',
    '!signedIn || sameOptions(settings.wanted, options)',
    'sameOptions(settings.wanted, options)',
    'a signed-out agent counts as drifted'
  ],
  ['decisions/settings.ts', 'if (!media.signedIn) {', 'if (false) {', 'what a sign-out ended is told as restored'],
  [
    'decisions/settings.ts',
    'if (reason === ALREADY_LOGGED_IN)',
    'if (false)',
    '"already logged in" does not lead to a look at the media options'
  ],
  ['decisions/settings.ts', 'if (!attempts.failureReported)', 'if (true)', 'OPTIONS_RESTORE_FAILED comes again and again'],
  ['decisions/answers.ts', 'if (!progress.failureReported)', 'if (true)', 'RESYNC_FAILED comes again and again'],
  ['decisions/answers.ts', '!mrd.listed && isMissing', 'isMissing', 'any 404 gives the MRD up'],
  ['decisions/answers.ts', "if (what === 'media') {", 'if (true) {', 'a 404 of its dialogs gives the MRD up'],
  ['decisions/answers.ts', "if (state.phase !== 'disconnected')", 'if (true)', 'an agent is signed in who signed out in an outage'],
  ['decisions/answers.ts', "if (phase !== 'failed')", 'if (true)', 'an MRD that was given up comes back by halves'],
  ['sync/session.ts', 'freeTopic(library, mediaId)', 'undefined', 'an MRD comes back only once'],
  ['vendor/list-repairs.ts', 'if (!kept === !collection[mediaId])', 'if (false)', 'two managers count a Media twice that the list lacks'],
  [
    'decisions/answers.ts',
    "what === 'dialogs' && !media.needed",
    '!dialogs.needed',
    'dialogs of before an interrupt are taken for those of after'
  ],
  ['decisions/answers.ts', 'see(settings, view, out);', ';', 'drift that the helper repairs at once, or in an outage, is not told'],
  [
    'decisions/rules.ts',
    'see(state.settings, view, out);',
    ';',
    "drift that is repaired at the word of the gadget's own objects is not told"
  ],
  [
    'decisions/answers.ts',
    "view.contradicting !== '' && view.contradicting !== mrd.confirmed",
    'false',
    'actions that an interrupt changed stay wrong'
  ],
  [
    'decisions/answers.ts',
    '!dialogsRead && before !== undefined',
    'false && before !== undefined',
    'the dialogs are not read when an interrupt begins'
  ],
  ['sync/session.ts', 'leaving ? undefined : ', '', 'the dialog that leaves stays until the next look'],
  ['sync/handlers.ts', 'if (inHandler)', 'if (false)', "a handler of the gadget's misses its turn"],
  [
    'sync/library-objects.ts',
    'notification.mediaId === undefined || notification.mediaId === mediaId',
    'true',
    'notifications of other MRDs count'
  ],
  ['sync/library-objects.ts', 'repairParent(', 'void (', 'a Media that is new in the list asks at a wrong address'],
  ['sync/library-objects.ts', 'take(rules.userTaken, { known: !!known });', ';', 'a library that was not initialised stays unnoticed'],
  [
    'decisions/answers.ts',
    'mrd.optionsPassed || reads.media.needed',
    'mrd.optionsPassed',
    'the library signs in on data of before a failure'
  ],
  ['sync/dialog-requests.ts', 'requests.abandon()', 'void requests', 'dialog.refresh() undoes an event that overtook its answer'],
  ['sync/dialog-requests.ts', 'if (abandoned.length)', 'if (false)', 'a dialog.refresh() that an event overtook has no answer'],
  ['sync/dialog-requests.ts', '(counts() ? USE : DISCARD)', 'USE', 'dialog.refresh() undoes what a recovery brought'],
  ['sync/dialog-requests.ts', 'readAgain() {', 'readAgain() { return false;', 'dialog.refresh() undoes an event between two managers'],
  ['sync/library-objects.ts', 'before.unwatch();', '', 'dialog.refresh() of a dialog that has gone is watched'],
  ['sync/library-objects.ts', 'each(followed, ({ unwatch }) => unwatch());', '', 'dialog.refresh() is watched after dispose()'],
  [
    'decisions/rules.ts',
    "state.phase !== 'failed' && state.phase !== 'disconnected'",
    'true',
    'an event makes the dialogs be read in an outage'
  ],
  ['sync/engine.ts', 'i < todo.length && !stopped', 'i < todo.length', 'something is told after dispose()'],
  ['sync/engine.ts', 'reportError(error);', 'throw error;', 'what the library throws ends the manager'],
  ['sync/engine.ts', 'if (!mayRead())', 'if (false)', 'a Media that the drop-in may not read is put off by it, and read by nobody'],
  [
    'vendor/requests.ts',
    'watchers.some((watcher) => (later = watcher.readAgain()) || !!underWay)',
    'later = watchers[0].readAgain()',
    'who watches first, and may not read, takes the read from the others'
  ],
  ['decisions/rules.ts', "soon('doubt', NOTIFIED_MS, out);", ';', 'a list that was asked for before a manager puts its Media back'],
  ['sync/engine.ts', 'if (busy)', 'if (false)', 'what happens in a listener comes before what was decided before'],
  ['decisions/apply.ts', 'copyOf(before)', 'before', 'a rule writes into the state of before'],
  [
    'decisions/rules.ts',
    'state.progress.began = state.silence.heardAt = at;',
    'state.progress.began = at;',
    'a request of before the start counts as silence'
  ],
  ['decisions/rules.ts', 'reads.dialogs.events++;', '', 'an event does not make an older answer of the dialogs void'],
  [
    'decisions/rules.ts',
    "isFailing(connection) ? undefined : soon('recovered', 0, out)",
    'undefined',
    'an MRD that is back after a failure is not looked for'
  ],
  ['decisions/rules.ts', "if (appeared && state.phase === 'failed')", 'if (false)', 'an MRD that is back is not found without start()'],
  ['decisions/settings.ts', 'if (settings.asOf < at)', 'if (false)', 'a notification of before the drift counts as the repair'],
  ['decisions/settings.ts', 'isOld || ', '', 'an answer of long before the repair is told as another drift'],
  ['decisions/settings.ts', 'if (isEcho) {', 'if (false) {', 'optionsRestored is told twice for one drift'],
  ['sync/object-watch.ts', "=== 'LOGOUT'", "=== 'x'", 'an agent who signs out is signed in again'],
  ['decisions/answers.ts', ' || view.signingOut', '', 'the library signs in while the agent signs out'],
  ['decisions/settings.ts', 'attempts.verifying = !signingOut', 'attempts.verifying = true', 'a repair overtakes a slow sign-out'],
  [
    'vendor/sign-out.ts',
    'signs the agent in.\n                  signOutUntil = 0;',
    '',
    'a repair waits although the agent is signed in again'
  ],
  [
    'contract/responses.ts',
    'response.status >= 400 && response.status < 500',
    'true',
    'a sign-out whose answer was lost counts as refused'
  ],
  ['vendor/requests.ts', 'signOut.blocks(options) && ', 'false && ', "the helper's sign-in crosses a sign-out"],
  ['vendor/hub.ts', 'if (feed.listeners.length)', 'if (false)', 'one manager that goes takes the notifications of the others along'],
  ['base/emitter.ts', 'if (entries.indexOf(entry) < 0)', 'if (false)', 'a listener hears something after it was ended'],
  ['sync/manager-core.ts', '!session || session.hasFailed()', 'true', 'an MRD that came back while start() is due is loaded twice'],
  ['sync/manager-core.ts', "if (state !== 'loading')", 'if (false)', 'a disposed manager begins'],
  ['media-manager.ts', 'errorMessageOf(response) !== ALREADY_LOGGED_IN', 'true', 'a sign-in that worked is an error'],
  ['vendor/requests.ts', 'if (refused)', 'if (false)', 'a late refusal is told twice'],
  ['vendor/requests.ts', 'written.requestId = options.uuid', 'options.uuid', 'the id of a request is looked for where it is not'],
  [
    'vendor/requests.ts',
    'atFirst.concat(watchers.filter((watcher) => atFirst.indexOf(watcher) < 0))',
    'watchers',
    'a refusal of a task that has gone is not told'
  ],
  ['vendor/requests.ts', 'passCache(object);', '', 'a Media from a cache is believed'],
  ['vendor/requests.ts', 'passCache(object);', 'setTimeout(() => passCache(object), 0);', 'a page that loads anew believes its old cache'],
  ['vendor/reads.ts', 'delete carrier.idb;', '', 'what cannot be made to pass the cache is believed'],
  ['vendor/tasks.ts', "replace(/&/g, '&amp;')", "replace(/&/g, '&')", 'a target with & breaks the request'],
  [
    'media-manager.ts',
    'merge(more || {}, merge(this.core.options, own))',
    'merge(merge(this.core.options, own), more || {})',
    'what else a sign-in takes displaces the media options'
  ],
  ['decisions/rules.ts', "if (which === 'first')", 'if (true)', 'NOTIFICATIONS_LOST comes again and again'],
  ['decisions/rules.ts', 'accepted(silence, sentAt, out);', ';', 'silence is not noticed'],
  ['decisions/silence.ts', 'silence.heardAt < sentAt && ', '', 'a notification that came before the answer is a silence'],
  ['decisions/silence.ts', 'if (at < silence.notBefore)', 'if (false)', 'silence makes reads without pause'],
  ['decisions/settings.ts', 'FINAL.test(', '!FINAL.test(', 'a sign-in that is refused for good is tried without end'],
  ['decisions/settings.ts', 'if (attempts.verifying) {', 'if (false) {', 'the manager does not repair what the helper does not'],
  ['sync/drop-in.ts', 'onConnection(now, moment)', 'void (now, moment)', 'the drop-in does not read the Media after a failure'],
  [
    'sync/drop-in.ts',
    "followFirstRead('user', User), followFirstRead('list', MediaList)",
    "followFirstRead('list', MediaList)",
    'a User whose first read failed is not read again'
  ],
  ['sync/drop-in.ts', ' && engine.state().mrd.missing < MOST_MISSING', '', 'an MRD that is gone is asked for without end'],
  ['sync/drop-in.ts', 'followed.forEach(({ end }) => end());', '', 'the drop-in goes on after it was undone'],
  ['sync/drop-in.ts', 'if (now && isClaimed())', 'if (false)', 'the drop-in repairs what a manager keeps'],
  ['vendor/shared.ts', '--claim.managers === 0', 'false', 'options are claimed for ever'],
  [
    'vendor/options-helper.ts',
    'helper._mediaOptions = copyOptions(options)',
    'Object.assign(helper._mediaOptions, options)',
    "the gadget's object is written into"
  ],
  [
    'vendor/options-helper.ts',
    'if (helper && helper._mediaOptions)',
    'if (false)',
    "the library's helper goes on with what it was told first"
  ],
  ['enforce.ts', 'if (prototype[name] === replacement)', 'if (true)', 'undoing removes what others wrapped around it'],
  ['enforce.ts', 'claimedOptions(library, id) || ', '', 'the drop-in and a manager sign in against each other'],
  ['gadget-url.ts', 'parameter(inner, name) || ', '', "the gadget's own address is not read"]
];

const part = process.argv[2] ?? '';
const chosen = MISTAKES.filter(([file]) => file.includes(part));

process.env.SPECS = 'manager/,test/sync/';
const { default: bundles } = await import('../test/rollup.config.js');
const build = await rollup(bundles[0]);
const { output } = await build.generate(bundles[0].output);
await build.close();
const [{ code, modules }] = output;

/** Bundles the specs with the mistake. */
function withMistake(file, from, to) {
  const right = modules[resolve('src', file)].code;
  const places = right.split(from).length - 1;
  if (places !== 1)
    throw new Error(`src/${file} has ${places} times "${from}"; a mistake needs a place of its own. Correct it in scripts/mutate-src.mjs.`);
  return code.replace(right, () => right.replace(from, () => to));
}

/** Most mistakes fail in one combination of each release, so these run first, and all combinations after them. */
const RULES = 'table of transitions|rules for single facts|The engine';
const WORLDS = [`/\\(source, (12\\.0, jquery|15\\.0, jquery, cache old)\\)|${RULES}/`, '/\\(source/'];

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

// Prepares all mistakes first, so that a text that is no longer in its file is reported before the specs run.
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
