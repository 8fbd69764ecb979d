// A Finesse for a measurement: a new copy of the library on the stub desktop, with a given number of MRDs and of dialogs in each.
import type { Facade } from '../support/facade.js';
import type { Finesse } from '../../src/vendor/library.js';
import { DIALOGS_NODE, mediaXml, openStub, USER, type StubDesktop } from '../support/stub-desktop.js';

export interface Fixture {
  readonly library: Finesse;
  /** A new copy of the built script, so that the engine has not optimised it for an earlier client. */
  readonly facade: Facade;
  readonly mediaIds: string[];
  /** Advances the time until all answers have arrived. */
  settle(): void;
  /** Prepares a live change of a dialog, and returns the function that publishes it. Only that call is timed. */
  liveEvent(mediaId: string, index: number, value: string): () => void;
  fail(): void;
  recover(): void;
  /** Returns what the gadget has sent since the last call. */
  requests(): string[];
  /** Functions to call before and after the handling of each answer. */
  onAnswer: { before(): void; after(): void };
  dispose(): void;
}

const CALL_VARIABLES = 10;

export function openFixture({ mrds = 1, dialogs = 10 }: { mrds?: number; dialogs?: number } = {}): Fixture {
  (window as unknown as { gc?: () => void }).gc?.();
  const desk = openStub();
  desk.library.gadget.Config.id = '1001';
  const mediaIds = Array.from({ length: mrds }, (_none, i) => String(5001 + i));
  desk.answers[`${USER}/Media`] = { body: `<MediaList>${mediaIds.map((id) => mediaXml(id)).join('')}</MediaList>` };
  for (const mediaId of mediaIds) {
    const list = Array.from({ length: dialogs }, (_none, index) => dialogXml(mediaId, index));
    desk.answers[`${USER}/Media/${mediaId}/Dialogs`] = { body: `<Dialogs>${list.join('')}</Dialogs>` };
  }
  const fixture: Fixture = {
    library: desk.library,
    facade: evaluateFacade(),
    mediaIds,
    settle: desk.settle,
    liveEvent: (mediaId, index, value) => liveEvent(desk, mediaId, index, value),
    fail: () => desk.connection('failing'),
    recover: () => desk.connection('recovered'),
    requests() {
      desk.sent.length = 0;
      return desk.take();
    },
    onAnswer: { before() {}, after() {} },
    dispose: desk.dispose
  };
  watchAnswers(fixture);
  return fixture;
}

function evaluateFacade(): Facade {
  (0, eval)((window as unknown as { __facadeText__: string }).__facadeText__);
  return (window as unknown as { finesseMedia: Facade }).finesseMedia;
}

function watchAnswers(fixture: Fixture): void {
  type Answer = (response: unknown) => void;
  const io = gadgets.io as unknown as { makeRequest(url: string, answer: Answer, params: object): void };
  const { makeRequest } = io;
  io.makeRequest = function (url, answer, params) {
    const watched: Answer = (response) => {
      fixture.onAnswer.before();
      answer(response);
      fixture.onAnswer.after();
    };
    makeRequest.call(io, url, watched, params);
  };
}

const idOf = (mediaId: string, index: number): string => `${mediaId}${index}`;

function liveEvent(desk: StubDesktop, mediaId: string, index: number, value: string): () => void {
  const id = idOf(mediaId, index);
  const source = `/finesse/api/Dialog/${id}`;
  // A desktop publishes a parsed object.
  const data = { dialog: JSON.parse(JSON.stringify(dialogObject(mediaId, index, value))) as object };
  return () => desk.notify(DIALOGS_NODE, { event: 'PUT', source, requestId: '', data });
}

/** Returns a task as Finesse sends it: ten call variables, one participant with its actions. */
export function dialogObject(mediaId: string, index: number, value: string): Record<string, unknown> {
  const id = idOf(mediaId, index);
  const variables = Array.from({ length: CALL_VARIABLES }, (_none, i) => ({
    name: `callVariable${i + 1}`,
    value: i === 0 ? value : `value ${i} of ${id}`
  }));
  const actions = ['PAUSE', 'TRANSFER', 'WRAP_UP', 'CLOSE'];
  return {
    associatedDialogUri: null,
    fromAddress: null,
    toAddress: null,
    uri: `/finesse/api/Dialog/${id}`,
    id,
    mediaType: 'Mail',
    state: 'ACTIVE',
    mediaProperties: {
      mediaId,
      dialedNumber: 'mail.invoices',
      dispositionCode: null,
      callvariables: { CallVariable: variables }
    },
    participants: {
      Participant: {
        actions: { action: actions },
        mediaAddress: '1001',
        mediaAddressType: null,
        startTime: '2026-01-05T09:00:00.000Z',
        state: 'ACTIVE',
        stateCause: null,
        stateChangeTime: '2026-01-05T09:00:00.000Z'
      }
    }
  };
}

function dialogXml(mediaId: string, index: number): string {
  return toXml('Dialog', dialogObject(mediaId, index, 'first'));
}

function toXml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => toXml(name, one)).join('');
  const inner =
    value !== null && typeof value === 'object'
      ? Object.entries(value)
          .map(([key, part]) => toXml(key, part))
          .join('')
      : String(value ?? '');
  return `<${name}>${inner}</${name}>`;
}
