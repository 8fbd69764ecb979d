// A whole Finesse in one karma page: the server's model, the desktop's hub and `gadgets`, and a fresh copy of the library. Time is virtual.
import sinon from 'sinon';
import { createGadgets } from '../../sandbox/desktop/gadgets.js';
import { createHub, type Hub } from '../../sandbox/desktop/hub.js';
import { createMaster } from '../../sandbox/desktop/master.js';
import { createFinesse, type Fault, type Finesse as Server, type FinesseConfig } from '../../sandbox/model/index.js';
import type { Finesse } from '../../src/vendor.js';
import { evaluateLibrary } from './library.js';

export const MAIL = '5001';
export const CHAT = '5002';
export const UNSKILLED = '5003';
export const OPTIONS = { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } as const;

export interface SentRequest {
  method: string;
  path: string;
  body: string;
}

export interface Desk {
  readonly server: Server;
  readonly hub: Hub;
  /** What subscribers of the hub threw, the library's own faults among them. */
  readonly hubErrors: unknown[];
  readonly library: Finesse;
  readonly clock: sinon.SinonFakeTimers;
  /** The requests since `forget()`. */
  readonly requests: SentRequest[];
  /** As "GET Media/5001/Dialogs": the method and what follows the user's path. */
  sent(): string[];
  forget(): void;
  /** Lets time pass: answers, outcomes and notifications arrive. */
  tick(ms?: number): void;
  signIn(mediaId: string, options?: Record<string, string>): void;
  ready(...mediaIds: string[]): void;
  offer(mediaId: string, callVariables?: Record<string, string>): string;
  act(dialogId: string, action: string): void;
  endTask(dialogId: string): void;
  fault(fault: Fault): void;
  recover(): void;
  /** The ids the server has for this MRD. */
  truth(mediaId: string): Record<string, string>;
  publish(topic: string, message: unknown): void;
  /** Milliseconds between a request and its answer. */
  latency: number;
  dispose(): void;
}

const STEP_MS = 5;

export function openDesk({ init = true, config = {} }: { init?: boolean; config?: Partial<FinesseConfig> } = {}): Desk {
  const clock = sinon.useFakeTimers({
    now: Date.UTC(2026, 0, 5, 9),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']
  });
  const server = createFinesse({ startTimeoutMs: 24 * 3600 * 1000, ...config });
  const { id, password } = server.config.agent;
  const user = `/finesse/api/User/${id}`;
  const hubErrors: unknown[] = [];
  const hub = createHub((error) => hubErrors.push(error));
  const master = createMaster({ hub });
  const requests: SentRequest[] = [];

  const gadgets = createGadgets({
    hub,
    prefs: {
      id,
      authorization: btoa(`${id}:${password}`),
      host: 'desk',
      hostPort: '80',
      restHost: 'desk',
      scheme: 'http',
      localhostFQDN: 'desk',
      localhostPort: '80',
      systemAuthMode: 'NON_SSO'
    },
    request(request, answer) {
      requests.push({ method: request.method, path: request.path.replace(/\?.*$/, ''), body: request.body ?? '' });
      const response = server.request(request);
      setTimeout(() => answer(response), desk.latency + response.delayMs);
    }
  });
  (window as unknown as { gadgets: unknown }).gadgets = gadgets;
  const library = evaluateLibrary();
  // As the container's preferences make it; ClientServices.init() adds the agent's id to it.
  const gadgetConfig = {
    ...library.gadget?.Config,
    authorization: btoa(`${id}:${password}`),
    host: 'desk',
    restHost: 'desk',
    localhostPort: '80',
    scheme: 'http',
    systemAuthMode: 'NON_SSO'
  };
  (library as unknown as { gadget: { Config: unknown } }).gadget = { Config: gadgetConfig };
  if (init) library.clientservices.ClientServices.init(gadgetConfig as typeof library.gadget.Config);

  function deliver(): void {
    for (const output of server.take()) master.deliver(output);
  }

  const desk: Desk = {
    server,
    hub,
    hubErrors,
    library,
    clock,
    requests,
    latency: 10,
    sent: () =>
      requests.map(
        ({ method, path }) =>
          `${method} ${
            path
              .replace(user, '')
              .replace(/^\/finesse\/api\//, '')
              .replace(/^\//, '') || 'User'
          }`
      ),
    forget: () => requests.splice(0),
    tick(ms = 200) {
      for (let passed = 0; passed < ms; passed += STEP_MS) {
        server.advance(STEP_MS);
        deliver();
        clock.tick(STEP_MS);
      }
      deliver();
    },
    signIn(mediaId, options = OPTIONS) {
      const settings = Object.entries(options).map(([name, value]) => `<${name}>${value}</${name}>`);
      put(`${user}/Media/${mediaId}`, `<Media><state>LOGIN</state>${settings.join('')}</Media>`);
    },
    ready(...mediaIds) {
      for (const mediaId of mediaIds) {
        desk.signIn(mediaId);
        put(`${user}/Media/${mediaId}`, '<Media><state>READY</state></Media>');
      }
    },
    offer: (mediaId, callVariables = {}) => server.control({ type: 'offer-task', mediaId, callVariables }).id!,
    act: (dialogId, action) => put(`/finesse/api/Dialog/${dialogId}`, `<Dialog><requestedAction>${action}</requestedAction></Dialog>`),
    endTask: (dialogId) => void server.control({ type: 'end-task', id: dialogId }),
    fault: (fault) => void server.control({ type: 'fault', fault }),
    recover: () => void server.control({ type: 'recover' }),
    truth: (mediaId) =>
      Object.fromEntries(
        server
          .truth()
          .tasks.filter((task) => task.mediaId === mediaId)
          .map((task) => [task.id, task.state])
      ),
    publish: (topic, message) => hub.publish(topic, message),
    dispose() {
      master.dispose();
      clock.restore();
    }
  };

  /** An earlier wish of the agent, come true before anybody watches. */
  function put(path: string, body: string): void {
    const { status } = server.request({ method: 'PUT', path, body, headers: { requestid: 'earlier' } });
    if (status !== 202) throw new Error(`${body} was answered with ${status}`);
    server.advance(server.config.outcomeDelayMs);
  }

  hub.publish('finesse.info.connection', { status: 'connected', resourceID: 'desk' });
  return desk;
}
