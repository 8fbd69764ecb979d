// The minimum that a library needs of a desktop: a hub, preferences, and a proxy with given answers. It has no rules of a server. Time is virtual.
import sinon from 'sinon';
import type { Carry } from '../../sandbox/desktop/gadgets/gadgets-io.js';
import type { RestRequest } from '../../sandbox/model/types.js';
import type { Finesse } from '../../src/vendor/library.js';
import { carryJQueryRequests } from './jquery-transport.js';
import { evaluateLibrary } from './library.js';

export const USER = '/finesse/api/User/1001';
export const MAIL = `${USER}/Media/5001`;
export const CHAT = `${USER}/Media/5002`;
export const MAIL_DIALOGS = `${MAIL}/Dialogs`;
export const DIALOGS_NODE = `${USER}/Dialogs/Media`;
/** The error of an object's getters before it has loaded. */
export const NOT_LOADED = 'Cannot operate on object that is not fully instantiated, use onLoad/onLoadError handlers';

const LATENCY_MS = 5;

export interface Answer {
  status?: number;
  body?: string;
  latency?: number;
}

export interface Sent {
  method: string;
  path: string;
  url: string;
  body: string;
  headers: Record<string, string>;
  params: Record<string, unknown>;
}

export interface Event {
  event: string;
  source?: string;
  requestId?: string;
  data?: object;
}

type HubCallback = (topic: string, data: unknown) => void;
type ProxyCallback = (answer: object) => void;

export interface StubDesktop {
  readonly library: Finesse;
  readonly clock: sinon.SinonFakeTimers;
  readonly sent: Sent[];
  /** Errors of a hub callback, or of an answer's handler. */
  readonly thrown: string[];
  /** Answers by path, instead of the usual ones. */
  readonly answers: Record<string, Answer>;
  /** The dialogs in the MRD's list, as XML. */
  dialogs: string[];
  /** Returns the requests since the last call, such as "GET /finesse/api/User/1001". */
  take(): string[];
  /** Advances the time enough for all answers under way, and much less than a retry. */
  settle(): void;
  publish(topic: string, data: unknown): void;
  /** `node` is the notification node, "/finesse/api/…". */
  notify(node: string, event: Event): void;
  connection(status: string): void;
  /** Returns the topics that have subscribers. */
  topics(): string[];
  requestId(): string;
  dispose(): void;
}

export function mediaXml(id: string, fields: Record<string, string> = {}): string {
  const all = {
    uri: `${USER}/Media/${id}`,
    id,
    name: `MRD ${id}`,
    interruptible: 'true',
    maxDialogLimit: '5',
    interruptAction: 'ACCEPT',
    dialogLogoutAction: 'TRANSFER',
    routable: 'true',
    state: 'READY',
    reasonCodeId: '',
    ...fields
  };
  const xml = Object.entries(all).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<Media>${xml.join('')}</Media>`;
}

export function dialogXml(
  id: string,
  state = 'OFFERED',
  variables = '<CallVariable><name>callVariable1</name><value>a</value></CallVariable>'
): string {
  return (
    `<Dialog><uri>/finesse/api/Dialog/${id}</uri><id>${id}</id><mediaType>Mail</mediaType><state>${state}</state><mediaProperties>` +
    `<mediaId>5001</mediaId><callvariables>${variables}</callvariables></mediaProperties><participants><Participant><actions>` +
    `<action>ACCEPT</action></actions><mediaAddress>1001</mediaAddress><state>${state}</state></Participant></participants></Dialog>`
  );
}

/** Returns a dialog as events contain it. */
export function dialogData(id: string, state = 'OFFERED', mediaId = '5001'): Record<string, unknown> {
  return { uri: `/finesse/api/Dialog/${id}`, id, state, mediaProperties: { mediaId } };
}

export function mediaData(id: string, fields: Record<string, string> = {}): Record<string, string> {
  return {
    uri: `${USER}/Media/${id}`,
    id,
    state: 'READY',
    maxDialogLimit: '5',
    interruptAction: 'ACCEPT',
    dialogLogoutAction: 'TRANSFER',
    ...fields
  };
}

export function apiErrors(errorMessage: string): object {
  return { apiErrors: { apiError: { errorData: '6', errorMedia: '5001', errorMessage, errorType: 'Agent is not logged in' } } };
}

export function openStub(options: { restHost?: string; init?: boolean } = {}): StubDesktop {
  const open = prepareStub(options);
  carryJQueryRequests((request, answer) => open.carry(request, answer));
  return open(evaluateLibrary());
}

/** Puts on the page what a library needs when it loads. The returned function takes the loaded library. */
export function prepareStub({ restHost = 'finesse.example', init = true } = {}): ((library: Finesse) => StubDesktop) & {
  /** Carries the requests that do not go through the proxy. */
  carry: Carry<RestRequest>;
} {
  const clock = sinon.useFakeTimers({
    now: Date.UTC(2026, 0, 5, 9),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']
  });
  const subscriptions = new Map<string, { topic: string; callback: HubCallback }>();
  const unseen: string[] = [];
  let lastId = 0;

  function attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      desk.thrown.push(String(error));
    }
  }

  function usualAnswer(path: string): string {
    if (path.endsWith('/Dialogs')) return `<Dialogs>${desk.dialogs.join('')}</Dialogs>`;
    if (path.endsWith('/Media')) return `<MediaList>${mediaXml('5001')}${mediaXml('5002')}</MediaList>`;
    const media = /\/Media\/(\d+)$/.exec(path);
    if (media) return mediaXml(media[1]!);
    return `<User><uri>${path}</uri><loginId>1001</loginId><firstName>Ann</firstName><state>READY</state><roles><role>Agent</role></roles></User>`;
  }

  function answer(sent: Omit<Sent, 'path'>, callback: (rc: number, text: string) => void): void {
    const path = sent.url.slice(sent.url.indexOf('/finesse/api')).replace(/[?&]nocache=\d+/, '');
    desk.sent.push({ ...sent, path });
    unseen.push(`${sent.method} ${path}`);
    const { status, body, latency } = desk.answers[path] ?? {};
    const rc = status ?? (sent.method === 'GET' ? 200 : 202);
    const text = body ?? (sent.method === 'GET' && rc === 200 ? usualAnswer(path) : '');
    setTimeout(() => attempt(() => callback(rc, text)), latency ?? LATENCY_MS);
  }

  function request(url: string, callback: ProxyCallback, params: Record<string, unknown>): void {
    const method = String(params['METHOD'] || 'GET');
    const headers = { ...(params['HEADERS'] as Record<string, string>) };
    const answered = method === 'GET' ? {} : { requestid: [headers['requestId']] };
    answer({ method, url, body: String(params['POST_DATA'] ?? ''), headers, params }, (rc, text) =>
      callback({ rc, text, headers: answered, errors: [] })
    );
  }

  const carry: Carry<RestRequest> = ({ method, path, body = '', headers = {} }, done) => {
    const answered: Record<string, string> = headers['requestid'] ? { requestid: headers['requestid'] } : {};
    answer({ method, url: path, body, headers, params: {} }, (status, text) => done({ status, body: text, headers: answered, delayMs: 0 }));
  };

  const hub = {
    subscribe(topic: string, callback: HubCallback): string {
      const id = String((lastId += 1));
      subscriptions.set(id, { topic, callback });
      return id;
    },
    unsubscribe: (id: string) => void subscriptions.delete(id),
    publish(topic: string, data: unknown): void {
      for (const listener of [...subscriptions.values()]) if (listener.topic === topic) attempt(() => listener.callback(topic, data));
    }
  };

  const texts: Record<string, string> = {
    authorization: btoa('1001:secret'),
    // 15.0 reads this name.
    credentials: btoa('1001:secret'),
    host: 'finesse.example',
    restHost,
    scheme: 'http',
    systemAuthMode: 'NON_SSO'
  };
  (window as unknown as { gadgets: object }).gadgets = {
    Hub: hub,
    HubSettings: {},
    io: {
      makeRequest: request,
      RequestParameters: Object.fromEntries(
        ['METHOD', 'CONTENT_TYPE', 'POST_DATA', 'HEADERS', 'AUTHORIZATION', 'REFRESH_INTERVAL', 'GET_FULL_HEADERS'].map((name) => [
          name,
          name
        ])
      ),
      MethodType: { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE', HEAD: 'HEAD' },
      ContentType: { TEXT: 'TEXT', DOM: 'DOM', JSON: 'JSON', FEED: 'FEED' },
      AuthorizationType: { NONE: 'NONE', SIGNED: 'SIGNED', OAUTH: 'OAUTH' }
    },
    json: { parse: JSON.parse, stringify: JSON.stringify },
    util: { getUrlParameters: () => ({ mid: '7' }), registerOnLoadHandler: (callback: () => void) => callback() },
    window: { adjustHeight() {}, setTitle() {} },
    Prefs: class {
      getString = (name: string) => texts[name] ?? '';
      getInt = () => 0;
      set() {}
    }
  };

  const desk = {
    clock,
    sent: [] as Sent[],
    thrown: [] as string[],
    answers: {} as Record<string, Answer>,
    dialogs: [] as string[],
    take: () => unseen.splice(0),
    settle: () => void clock.tick(100),
    publish: (topic: string, data: unknown) => hub.publish(topic, data),
    notify: (node: string, event: Event) =>
      hub.publish(node.slice(1).replace(/\//g, '.'), { content: '<Update/>', object: { Update: event } }),
    connection: (status: string) => hub.publish('finesse.info.connection', { status, resourceID: 'desk' }),
    topics: () => [...new Set([...subscriptions.values()].map(({ topic }) => topic))],
    requestId: () => desk.sent.at(-1)!.headers['requestId'] ?? desk.sent.at(-1)!.headers['requestid']!,
    dispose() {
      carryJQueryRequests(undefined);
      sessionStorage.clear();
      clock.restore();
    }
  };
  const open = function (library: Finesse): StubDesktop {
    if (init) {
      library.clientservices.ClientServices.init(
        { ...library.gadget.Config, host: 'finesse.example', restHost, localhostPort: '8082' },
        false
      );
      desk.connection('connected');
    }
    return Object.assign(desk, { library });
  };
  return Object.assign(open, { carry });
}
