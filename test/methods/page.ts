// What scripts/compare-methods.mjs runs inside Chromium: calls every public method of one library and notes what each brings.
import { openStub, type StubDesktop } from '../support/stub-desktop.js';
import { enter } from '../support/world.js';
import { argumentsOf, asksServer } from './arguments.js';
import { bodyFor } from './data.js';
import { attempt, describeValue, withoutIds } from './describe.js';
import { recipes } from './subjects.js';

interface Hub {
  subscribe(topic: string, callback: (topic: string, data: { type: string; invokeID: string }) => void): void;
  publish(topic: string, data: unknown): void;
}

export interface Line {
  /** "User#getState() in an outage" */
  call: string;
  answer: string;
}

/** What is public, by class ("finesse.restservices.User", bases included) and by object ("finesse.utilities.Utilities"). */
export interface Names {
  classes: Record<string, string[]>;
  objects: Record<string, string[]>;
}

const phases: Record<string, (desk: StubDesktop) => void> = {
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

const UNAVAILABLE = '<ApiErrors><ApiError><ErrorType>Service Unavailable</ErrorType><ErrorMessage>OUT_OF_SERVICE</ErrorMessage></ApiError></ApiErrors>';

function serve(desk: StubDesktop, up: boolean): void {
  const answer = (path: string): object => (up ? { body: bodyFor(path) } : { status: 503, body: UNAVAILABLE });
  Object.assign(desk, { answers: new Proxy({}, { get: (_target, path) => answer(String(path)) }) });
}

/** What the library throws in a turn of its own ends nothing: in a browser it is only reported. */
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

/** The desktop follows every node it is asked to. */
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

/** Requests and new topics, as a call has caused them. */
function effects(desk: StubDesktop, topicsBefore: string[]): string {
  const topics = desk.topics().filter((topic) => !topicsBefore.includes(topic));
  return withoutIds([...desk.take(), ...topics.map((topic) => `topic ${topic}`)].map((effect) => `; ${effect}`).join(''));
}

function callAll(desk: StubDesktop, name: string, subject: object, members: string[], where: string): Line[] {
  const lines: Line[] = [];
  const node = subject as Record<string, unknown>;
  for (const member of members) {
    const call = `${name}${member}`;
    const value = node[member];
    if (typeof value !== 'function') {
      lines.push({ call: `${call} ${where}`, answer: describeValue(value, subject) });
      continue;
    }
    if (asksServer(call, member)) continue;
    for (const given of argumentsOf(call, member)) {
      const topics = desk.topics();
      desk.take();
      const told = given.map((value) => describeValue(value)).join(', ');
      const answer = attempt(() => (value as (...args: unknown[]) => unknown).apply(subject, given), subject);
      lines.push({ call: `${call}(${told}) ${where}`, answer: answer + effects(desk, topics) });
    }
  }
  return lines;
}

function traceSubject(name: string, members: string[], transport: string, where: string): Line[] {
  const desk = open(transport);
  const told: string[] = [];
  const handlers = (): Record<string, () => void> =>
    Object.fromEntries(
      ['onLoad', 'onChange', 'onAdd', 'onDelete', 'onError', 'onCollectionAdd', 'onCollectionDelete', 'onNotify'].map((handler) => [
        handler,
        () => void told.push(handler)
      ])
    );
  try {
    const rest = desk.library.restservices as never;
    let subject: object | undefined;
    const made = attempt(() => {
      subject = recipes[name]!({ desk, rest, handlers });
      desk.settle();
      return 'made';
    });
    if (!subject) return [{ call: `new ${name} ${where}`, answer: made }];
    phases[where]!(desk);
    const lines = [{ call: `new ${name} ${where}`, answer: `${made} ${desk.take().join()} ${told.splice(0).join()}` }];
    lines.push(...callAll(desk, `${name}#`, subject, members, where));
    desk.settle();
    lines.push({ call: `${name} after these calls ${where}`, answer: `${told.join()} thrown ${desk.thrown.length}; ${desk.take().join()}` });
    return lines;
  } finally {
    desk.dispose();
  }
}

function traceObject(path: string, members: string[], transport: string, where: string): Line[] {
  const desk = open(transport);
  try {
    const object = path.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], window);
    if (typeof object !== 'object' || object === null) return [{ call: path, answer: 'absent' }];
    phases[where]!(desk);
    return callAll(desk, `${path}.`, object, members, where);
  } finally {
    desk.dispose();
  }
}

function trace(release: string, transport: 'jquery' | 'proxy', { classes, objects }: Names): Line[] {
  enter({ release, transport, cache: 'none' });
  const lines: Line[] = [];
  for (const where of Object.keys(phases)) {
    for (const [path, members] of Object.entries(classes)) {
      const className = path.replace('finesse.restservices.', '');
      for (const name of Object.keys(recipes).filter((recipe) => recipe.split(' ')[0] === className))
        lines.push(...traceSubject(name, members, transport, where));
    }
    for (const [path, members] of Object.entries(objects)) lines.push(...traceObject(path, members, transport, where));
  }
  return lines;
}

Object.assign(window, { traceMethods: trace });
