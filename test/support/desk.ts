// A complete Finesse in a karma page: the server's model, the desktop's hub and `gadgets`, and a new copy of the library. Time is virtual.
import sinon from 'sinon';
import { createHub, type Hub } from '../../sandbox/desktop/hub/hub.js';
import { createDesktopPublisher } from '../../sandbox/desktop/hub/desktop-publisher.js';
import {
  createFinesse,
  type Command,
  type Fault,
  type Finesse as Server,
  type GivenConfig,
  type Output,
  type RestRequest,
  type RestResponse
} from '../../sandbox/model/index.js';
import type { Carry } from '../../sandbox/desktop/gadgets/gadgets-io.js';
import type { Finesse } from '../../src/vendor/library.js';
import { cachedAnswer, createDesktopCache } from './caches.js';
import { openGadgetPage, type GadgetPage } from './gadget-page.js';
import { world } from './world.js';

export const MAIL = '5001';
export const CHAT = '5002';
export const UNSKILLED = '5003';
/** Matches the entry of MAIL in a list of media. `$1` is what follows its uri. */
export const MAIL_ENTRY = /<Media><uri>[^<]*\/5001<\/uri>([\s\S]*?)<\/Media>/;
export const OPTIONS = { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } as const;

export interface SentRequest {
  method: string;
  path: string;
  body: string;
  requestId: string | undefined;
}

export interface Desk {
  readonly server: Server;
  readonly hub: Hub;
  /** Errors of the hub's subscribers, with those of the library. */
  readonly hubErrors: unknown[];
  /** Failed repairs of the media options, as the drop-in passes them to the window's error reporting. */
  readonly reported: Error[];
  readonly library: Finesse;
  readonly clock: sinon.SinonFakeTimers;
  /** The number of answers that came from the desktop's cache instead of the server. */
  readonly cacheHits: number;
  /** The requests since `forget()`. */
  readonly requests: SentRequest[];
  /** The requests as "GET Media/5001/Dialogs": the method, and the path after the user's. */
  sent(): string[];
  /** Those of `sent()` for one MRD, sorted. */
  sentOf(mediaId: string): string[];
  forget(): void;
  /** Advances the time, so that answers, outcomes and notifications arrive. */
  tick(ms?: number): void;
  signIn(mediaId: string, options?: Record<string, string>): void;
  ready(...mediaIds: string[]): void;
  offer(mediaId: string, callVariables?: Record<string, string>): string;
  act(dialogId: string, action: string): void;
  endTask(dialogId: string): void;
  fault(fault: Fault): void;
  recover(): void;
  /**
   * Reloads the desktop. Its caches stay, and the library is a new copy. In an outage this moves the desktop to the other node. There it is
   * connected, and what was under way is lost.
   */
  reload(): void;
  /** The states of the MRD's dialogs on the server, by id. */
  truth(mediaId: string): Record<string, string>;
  publish(topic: string, message: unknown): void;
  /** Sends the agent's request from another client. It may be refused. */
  setMedia(mediaId: string, state: string): void;
  control(command: Command): void;
  /** Returns the milliseconds between a request and its answer. */
  latency: () => number;
  /** Returns the delay of a notification in milliseconds. The order stays the same. */
  notificationDelay: () => number;
  /** Whether notifications are lost now, while the desktop reports no outage. */
  losing: boolean;
  /** Returns how often a notification arrives. */
  copies: () => number;
  /** Changes an answer under way. `undefined`: it never arrives. */
  spoil: (request: RestRequest, response: RestResponse) => RestResponse | undefined;
  dispose(): void;
}

/** For `Desk.spoil`: adds reason codes, because the genuine library cannot read the model's empty list. */
export const withReasonCodes: Desk['spoil'] = (request, response) =>
  request.path.includes('ReasonCodes') ? { ...response, status: 200, body: REASON_CODES } : response;

/** An answer of a proxy in front of Finesse, with status 200. */
export const WEB_PAGE = '<html><body><p>Sign_in</p></body></html>';

/** Two, because 15.0 does not create a list for one. */
const REASON_CODES = `<ReasonCodes>${['Lunch', 'Meeting']
  .map(
    (label, i) =>
      `<ReasonCode><uri>/finesse/api/ReasonCode/${i}</uri><category>NOT_READY</category><code>${i}</code><label>${label}</label><forAll>true</forAll></ReasonCode>`
  )
  .join('')}</ReasonCodes>`;

/**
 * Errors that the library throws in an answer's callback, where a browser only reports them: 12.0's helper after a failed sign-in, 15.0 instead of a
 * retry.
 */
const THROWN_BY_THE_LIBRARY = /ClientLogger\.error is not a function|_RETRY_INTERVAL is not defined/;

export function openDesk({ init = true, config = {} }: { init?: boolean; config?: GivenConfig } = {}): Desk {
  const clock = sinon.useFakeTimers({
    now: Date.UTC(2026, 0, 5, 9),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']
  });
  const server = createFinesse({ startTimeoutMs: 24 * 3600 * 1000, ...config });
  const { id } = server.config.agent;
  const user = `/finesse/api/User/${id}`;
  const topic = `finesse.api.User.${id}`;
  const hubErrors: unknown[] = [];
  const hub = createHub((error) => hubErrors.push(error));
  let publisher = createDesktopPublisher({ hub });
  const requests: SentRequest[] = [];

  const { cache } = world();
  const desktopCache = cache === 'empty' || cache === 'old' ? createDesktopCache() : undefined;
  if (cache === 'old') {
    for (const mediaId of [MAIL, CHAT])
      desktopCache!.entries[`${topic}.Media.${mediaId}`] = cachedAnswer(
        answerOfBefore(`${user}/Media/${mediaId}`, { ...OPTIONS, state: 'WORK' })
      );
  }
  if (cache === 'broken-user') sessionStorage.setItem('User', WEB_PAGE);
  if (cache === 'old-user') sessionStorage.setItem('User', answerOfBefore(user, { state: 'TALKING' }));

  const carry: Carry<RestRequest> = (request, answer) => {
    pump();
    requests.push({
      method: request.method,
      path: request.path.replace(/\?.*$/, ''),
      body: request.body ?? '',
      requestId: request.headers?.['requestid']
    });
    const response = desk.spoil(request, server.request(request));
    pump();
    if (response) setTimeout(() => answer(response), desk.latency() + response.delayMs);
  };
  const openPage = (): GadgetPage => openGadgetPage({ hub, carry, agent: server.config.agent, init, desktopCache });
  let page = openPage();

  /**
   * Returns the server's answer for a path from before the agent's actions, with `changes`. The media options in it look right, so that nobody signs
   * in.
   */
  function answerOfBefore(path: string, changes: Record<string, string>): string {
    const { body } = server.request({ method: 'GET', path, headers: {} });
    return Object.entries(changes).reduce(
      (xml, [name, value]) => xml.replace(new RegExp(`<${name}>[^<]*</${name}>|<${name}/>`, 'g'), `<${name}>${value}</${name}>`),
      body
    );
  }

  let last = Date.now();
  let arrival = 0;
  let underWay: Output[] = [];
  let due: ReturnType<typeof clock.setTimeout> | undefined;

  /** Advances the server to the present, delivers its notifications in order, and runs again when the next one is due. */
  function pump(): void {
    server.advance(Date.now() - last);
    last = Date.now();
    for (const output of server.take()) {
      const queue = underWay;
      arrival = Math.max(arrival, Date.now() + desk.notificationDelay());
      if (desk.losing && output.kind === 'notification') continue;
      for (let copies = desk.copies(); copies > 0; copies--) {
        queue.push(output);
        // Each timer takes the oldest notification, because sinon's clock does not keep the order of timers that are due at once.
        clock.setTimeout(() => deliver(queue.shift()), arrival - Date.now());
      }
    }
    if (due !== undefined) clock.clearTimeout(due);
    const wait = server.due();
    due = wait === undefined ? undefined : clock.setTimeout(pump, wait);
  }

  function deliver(output: Output | undefined): void {
    if (output) publisher.deliver(output);
  }

  function control(command: Command): { id?: string } {
    pump();
    const result = server.control(command);
    pump();
    return result;
  }

  const sent = (): string[] =>
    requests.map(
      ({ method, path }) =>
        `${method} ${
          path
            .replace(user, '')
            .replace(/^\/finesse\/api\//, '')
            .replace(/^\//, '') || 'User'
        }`
    );

  const desk: Desk = {
    server,
    hub,
    hubErrors,
    reported: [],
    get cacheHits() {
      return desktopCache?.hits ?? 0;
    },
    get library() {
      return page.library;
    },
    clock,
    requests,
    latency: () => 10,
    notificationDelay: () => 0,
    losing: false,
    copies: () => 1,
    spoil: (_request, response) => response,
    sent,
    sentOf: (mediaId) =>
      sent()
        .filter((line) => line.includes(mediaId))
        .sort(),
    forget: () => requests.splice(0),
    tick(ms = 200) {
      try {
        clock.tick(ms);
      } catch (error) {
        if ((error as { code?: string }).code === 'OPTIONS_RESTORE_FAILED') desk.reported.push(error as Error);
        else if (!THROWN_BY_THE_LIBRARY.test((error as Error).message)) throw error;
      }
    },
    signIn(mediaId, options = OPTIONS) {
      const settings = Object.entries(options).map(([name, value]) => `<${name}>${value}</${name}>`);
      put(`${user}/Media/${mediaId}`, `<Media><state>LOGIN</state>${settings.join('')}</Media>`, server.truth().outage === undefined);
    },
    ready(...mediaIds) {
      for (const mediaId of mediaIds) {
        desk.signIn(mediaId);
        put(`${user}/Media/${mediaId}`, '<Media><state>READY</state></Media>');
      }
    },
    offer: (mediaId, callVariables = {}) => control({ type: 'offer-task', mediaId, callVariables }).id!,
    act: (dialogId, action) => put(`/finesse/api/Dialog/${dialogId}`, `<Dialog><requestedAction>${action}</requestedAction></Dialog>`),
    setMedia(mediaId, state) {
      if (state === 'LOGIN') desk.signIn(mediaId);
      else put(`${user}/Media/${mediaId}`, `<Media><state>${state}</state></Media>`, false);
    },
    control: (command) => void control(command),
    endTask: (dialogId) => void control({ type: 'end-task', id: dialogId }),
    fault: (fault) => void control({ type: 'fault', fault }),
    recover: () => void control({ type: 'recover' }),
    reload() {
      page.unload();
      publisher.dispose();
      if (server.truth().connection === 'failing') control({ type: 'recover' });
      underWay.length = 0;
      underWay = [];
      publisher = createDesktopPublisher({ hub });
      page = openPage();
    },
    truth: (mediaId) =>
      Object.fromEntries(
        server
          .truth()
          .tasks.filter((task) => task.mediaId === mediaId)
          .map((task) => [task.id, task.state])
      ),
    publish: (topic, message) => hub.publish(topic, message),
    dispose() {
      page.unload();
      sessionStorage.clear();
      publisher.dispose();
      clock.restore();
    }
  };

  /** Sends a request of the agent from another client, and lets its outcome happen. */
  function put(path: string, body: string, mustSucceed = true): void {
    pump();
    const { status } = server.request({ method: 'PUT', path, body, headers: { requestid: 'elsewhere' } });
    if (mustSucceed && status !== 202) throw new Error(`${body} was answered with ${status}`);
    server.advance(server.config.outcomeDelayMs);
    pump();
  }

  hub.publish('finesse.info.connection', { status: 'connected', resourceID: 'desk' });
  return desk;
}
