// The functions that scripts/lib/compare-methods.mjs runs in Chromium: they call every public method of one library and record the effects.
import { openStub, type StubDesktop } from '../support/stub-desktop.js';
import { enter } from '../support/world.js';
import { argumentsOf, HANDLERS, isOrder } from './arguments.js';
import { bodyFor } from './data.js';
import { attempt, describeValue, withoutIds } from './describe.js';
import { recipes } from './subjects.js';

interface Hub {
  subscribe(topic: string, callback: (topic: string, data: { type: string; invokeID: string }) => void): void;
  publish(topic: string, data: unknown): void;
}

export interface Line {
  /** Such as "User#getState() in an outage". */
  call: string;
  answer: string;
}

/** The public names, by class ("finesse.restservices.User", with its bases) and by object ("finesse.utilities.Utilities"). */
export interface Names {
  classes: Record<string, string[]>;
  objects: Record<string, string[]>;
}

type Phase = (desk: StubDesktop) => void;

const phases: Record<string, Phase> = {
  'at rest': () => undefined,
  'in an outage': (desk) => {
    serve(desk, false);
    desk.connection('failing');
    desk.settle();
  },
  'after an outage': (desk) => {
    phases['in an outage']!(desk);
    serve(desk, true);
    desk.connection('recovered');
    desk.settle();
  }
};

const UNAVAILABLE =
  '<ApiErrors><ApiError><ErrorType>Service Unavailable</ErrorType><ErrorMessage>OUT_OF_SERVICE</ErrorMessage></ApiError></ApiErrors>';

function serve(desk: StubDesktop, up: boolean): void {
  const answer = (path: string): object => {
    if (!up) return { status: 503, body: UNAVAILABLE };
    // A request for a change gets 202 without text.
    return desk.sent.at(-1)?.method === 'GET' ? { body: bodyFor(path) } : {};
  };
  Object.assign(desk, { answers: new Proxy({}, { get: (_target, path) => answer(String(path)) }) });
}

/** Records errors that the library throws in a later turn, where a browser would only report them. */
function noteThrown(desk: StubDesktop): void {
  const { settle } = desk;
  desk.settle = () => {
    try {
      settle();
    } catch (error) {
      desk.thrown.push(String(error));
      desk.settle();
    }
  };
}

/** Confirms every subscription to a node. */
function followNodes(desk: StubDesktop): void {
  const { Hub } = (window as unknown as { gadgets: { Hub: Hub } }).gadgets;
  Hub.subscribe('finesse.info.requests', (_topic, { type, invokeID }) => {
    if (/NodeReq$/.test(type)) desk.clock.setTimeout(() => Hub.publish(`finesse.info.responses.${invokeID}`, undefined), 1);
  });
}

function open(transport: string): StubDesktop {
  const desk = openStub({ restHost: transport === 'jquery' ? 'localhost' : 'finesse.example' });
  serve(desk, true);
  noteThrown(desk);
  followNodes(desk);
  return desk;
}

/** Returns the effects of a call after all answers: requests, new topics, calls of handlers and errors. */
function effects(desk: StubDesktop, topicsBefore: string[], told: string[]): string {
  const topics = desk.topics().filter((topic) => !topicsBefore.includes(topic));
  return [
    ...desk.take(),
    ...topics.map((topic) => `topic ${withoutIds(String(topic))}`),
    ...told.splice(0),
    ...desk.thrown.splice(0).map((error) => `throws later ${error.split(':')[0]}`)
  ]
    .map((effect) => `; ${effect}`)
    .join('');
}

const noting = (told: string[]): object => ({
  success: (answer: unknown) => void told.push(`success ${describeValue(answer)}`),
  error: (answer: unknown) => void told.push(`error ${describeValue(answer)}`)
});

/** Returns a copy for each call, because a library may write into its arguments. */
function structured(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structured);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, structured(member)]));
}

function callAll(desk: StubDesktop, name: string, subject: object, members: string[], told: string[]): Line[] {
  const lines: Line[] = [];
  const node = subject as Record<string, unknown>;
  for (const member of members) {
    const call = `${name}${member}`;
    const value = node[member];
    if (typeof value !== 'function') {
      lines.push({ call, answer: describeValue(value, subject) });
      continue;
    }
    for (const given of isOrder(call) ? [] : argumentsOf(call, member)) {
      const topics = desk.topics();
      const shown = given.map((one) => (one === HANDLERS ? 'handlers' : describeValue(one))).join(', ');
      const args = given.map((one) => (one === HANDLERS ? noting(told) : structured(one)));
      const answer = attempt(() => (value as (...args: unknown[]) => unknown).apply(subject, args), subject);
      desk.settle();
      lines.push({ call: `${call}(${shown})`, answer: answer + effects(desk, topics, told) });
    }
  }
  return lines;
}

const LOAD_HANDLERS = ['onLoad', 'onChange', 'onAdd', 'onDelete', 'onError', 'onCollectionAdd', 'onCollectionDelete', 'onNotify'];

function traceSubject(name: string, members: string[], desk: StubDesktop, goThrough: Phase): Line[] {
  const told: string[] = [];
  const handlers = (): Record<string, () => void> =>
    Object.fromEntries(LOAD_HANDLERS.map((handler) => [handler, () => void told.push(handler)]));
  let subject: object | undefined;
  const made = attempt(() => {
    subject = recipes[name]!({ desk, rest: desk.library.restservices as never, library: desk.library as never, handlers });
    desk.settle();
    return 'made';
  });
  const first = { call: `new ${name}`, answer: made + effects(desk, [], told) };
  if (!subject) return [first];
  goThrough(desk);
  const passed = { call: `${name}, meanwhile`, answer: effects(desk, [], told) };
  return [first, passed, ...callAll(desk, `${name}#`, subject, members, told)];
}

function traceObject(path: string, members: string[], desk: StubDesktop, goThrough: Phase): Line[] {
  const object = path.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], window);
  if (typeof object !== 'object' || object === null) return [{ call: path, answer: 'absent' }];
  goThrough(desk);
  return callAll(desk, `${path}.`, object, members, []);
}

function trace(release: string, transport: 'jquery' | 'proxy', { classes, objects }: Names): Line[] {
  enter({ release, transport, cache: 'none' });
  const lines: Line[] = [];
  for (const [where, goThrough] of Object.entries(phases)) {
    const note = (traced: (desk: StubDesktop) => Line[]): void => {
      const desk = open(transport);
      try {
        lines.push(...traced(desk).map(({ call, answer }) => ({ call: `${call} ${where}`, answer })));
      } finally {
        desk.dispose();
      }
    };
    for (const [path, members] of Object.entries(classes)) {
      const className = path.replace(/^finesse\.(restservices\.)?/, '');
      for (const name of Object.keys(recipes).filter((recipe) => recipe.split(' ')[0] === className))
        note((desk) => traceSubject(name, members, desk, goThrough));
    }
    for (const [path, members] of Object.entries(objects)) note((desk) => traceObject(path, members, desk, goThrough));
  }
  return lines;
}

Object.assign(window, { traceMethods: trace });
