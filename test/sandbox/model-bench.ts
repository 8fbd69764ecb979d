import {
  createFinesse,
  type Command,
  type Fault,
  type Finesse,
  type GivenConfig,
  type RestResponse,
  type Truth
} from '../../sandbox/model/index.js';

export const MAIL = '5001';
export const CHAT = '5002';
export const UNSKILLED = '5003';

/** A notification, as a client reads it. */
export interface Seen {
  node: string;
  event: string;
  source: string;
  requestId: string;
  /** The name of the element in <data>. */
  payload: string;
  text(selector: string): string | undefined;
}

export interface Bench {
  finesse: Finesse;
  user: string;
  request(method: string, path: string, body?: string, headers?: Record<string, string>): RestResponse;
  /** Sends a GET that must get 200, and returns the document. */
  get(path: string): Document;
  put(path: string, body: string, requestId?: string): RestResponse;
  putMedia(mediaId: string, body: string, requestId?: string): RestResponse;
  act(dialogId: string, action: string, requestId?: string): RestResponse;
  /** Lets the outcomes of accepted requests happen. Returns their notifications. */
  outcome(): Seen[];
  /** Returns the notifications since the last call. */
  seen(): Seen[];
  signIn(mediaId: string, settings?: { limit?: string; interrupt?: string; logout?: string }): void;
  /** Signs the agent in and sets READY. Drops the notifications. */
  ready(...mediaIds: string[]): void;
  offer(mediaId: string, callVariables?: Record<string, string>): string;
  /** Offers a task, and brings it into a state by the agent's actions. */
  task(mediaId: string, ...actions: string[]): string;
  fault(fault: Fault): void;
  recover(): void;
  media(mediaId: string): Truth['media'][number];
  dialog(id: string): Truth['tasks'][number] | undefined;
}

export function parse(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const trouble = parsed.querySelector('parsererror');
  if (trouble !== null) {
    throw new Error(`Not well-formed: ${xml}`);
  }
  return parsed;
}

export function textOf(parent: ParentNode, selector: string): string | undefined {
  return parent.querySelector(selector)?.textContent ?? undefined;
}

export function loginBody({ limit = '3', interrupt = 'ACCEPT', logout = 'CLOSE' } = {}): string {
  const settings = `<maxDialogLimit>${limit}</maxDialogLimit><interruptAction>${interrupt}</interruptAction>`;
  return `<Media><state>LOGIN</state>${settings}<dialogLogoutAction>${logout}</dialogLogoutAction></Media>`;
}

export function stateBody(state: string, reasonCodeId = ''): string {
  return `<Media><state>${state}</state><reasonCodeId>${reasonCodeId}</reasonCodeId></Media>`;
}

export function routableBody(routable: boolean): string {
  return `<Media><routable>${routable}</routable></Media>`;
}

function read(xml: string, node: string): Seen {
  const update = parse(xml);
  const of = (name: string): string => textOf(update, `Update > ${name}`) ?? '(none)';
  const payload = update.querySelector('Update > data')?.firstElementChild;
  return {
    node,
    event: of('event'),
    source: of('source'),
    requestId: of('requestId'),
    payload: payload?.tagName ?? '(none)',
    text: (selector) => (payload ? textOf(payload, selector) : undefined)
  };
}

export function bench(config: GivenConfig = {}): Bench {
  const finesse = createFinesse(config);
  const user = `/finesse/api/User/${finesse.config.agent.id}`;
  const control = (command: Command): { id?: string } => finesse.control(command);

  const request: Bench['request'] = (method, path, body, headers) =>
    finesse.request({ method, path, ...(body === undefined ? {} : { body }), ...(headers === undefined ? {} : { headers }) });

  const self: Bench = {
    finesse,
    user,
    request,
    get: (path) => {
      const response = request('GET', path);
      expect(response.status).withContext(path).toBe(200);
      return parse(response.body);
    },
    put: (path, body, requestId = 'r-0') => request('PUT', path, body, { requestid: requestId }),
    putMedia: (mediaId, body, requestId) => self.put(`${user}/Media/${mediaId}`, body, requestId),
    act: (dialogId, action, requestId) => {
      const target = action === 'TRANSFER' ? '<target>elsewhere</target>' : '<target/>';
      return self.put(
        `/finesse/api/Dialog/${dialogId}`,
        `<Dialog><requestedAction>${action}</requestedAction>${target}</Dialog>`,
        requestId
      );
    },
    outcome: () => {
      finesse.advance(finesse.config.outcomeDelayMs);
      return self.seen();
    },
    seen: () => finesse.take().flatMap((output) => (output.kind === 'notification' ? [read(output.xml, output.node)] : [])),
    signIn: (mediaId, settings) => {
      expect(self.putMedia(mediaId, loginBody(settings)).status).toBe(202);
      self.outcome();
    },
    ready: (...mediaIds) => {
      for (const mediaId of mediaIds) {
        self.signIn(mediaId);
        self.putMedia(mediaId, stateBody('READY'));
        self.outcome();
      }
    },
    offer: (mediaId, callVariables) => {
      const { id } = control({ type: 'offer-task', mediaId, ...(callVariables === undefined ? {} : { callVariables }) });
      return id ?? '';
    },
    task: (mediaId, ...actions) => {
      const id = self.offer(mediaId);
      for (const action of actions) {
        expect(self.act(id, action).status).withContext(action).toBe(202);
        self.outcome();
      }
      finesse.take();
      return id;
    },
    fault: (fault) => void control({ type: 'fault', fault }),
    recover: () => void control({ type: 'recover' }),
    media: (mediaId) => {
      const found = finesse.truth().media.find(({ id }) => id === mediaId);
      if (found === undefined) {
        throw new Error(`No media ${mediaId}`);
      }
      return found;
    },
    dialog: (id) => finesse.truth().tasks.find((task) => task.id === id)
  };
  return self;
}
