// Records what is done to a server as a scenario that repeats it.
import { type Command, type Finesse, type RestRequest, SandboxError } from '../model/types.js';
import { parseBody } from '../model/xml.js';
import type { AgentStep, Scenario, Step } from './types.js';

export interface Recorder {
  /** Returns the same server, and records what is asked of it. */
  watch(finesse: Finesse): Finesse;
  /**
   * The scenario of what was recorded since the last `watch`.
   * @throws SandboxError when it was too much.
   */
  scenario(): Scenario;
}

/** More steps are no useful scenario, and a server that runs for days must not keep them. */
const MOST_STEPS = 1000;

export function createRecorder(): Recorder {
  let steps: Step[] = [];
  let names = new Map<string, string>();
  let last = 0;
  let tooMany = false;

  const forget = (): void => {
    steps = [];
    names = new Map();
  };
  const add = (at: number, step: Step): void => {
    tooMany ||= steps.length === MOST_STEPS;
    if (tooMany) return forget();
    const before = steps.at(-1);
    if (before !== undefined) before.wait = Math.round(at - last);
    last = at;
    // A copy, because a substring of a long body would keep all of it in memory.
    steps.push(structuredClone(step));
  };
  const nameOf = (id: string): string => (names.has(id) ? `$${names.get(id)}` : id);

  const command = (at: number, given: Command, id: string | undefined): void => {
    // Not recorded: a page opens and closes even if a person only watches.
    if (given.type === 'desktop' || tooMany) return;
    const made = id !== undefined && given.type.startsWith('offer-') ? id : given.type === 'submit-task' ? id : undefined;
    const as = made === undefined ? undefined : `${given.type === 'offer-call' ? 'call' : 'task'}${names.size + 1}`;
    if (made !== undefined && as !== undefined) names.set(made, as);
    add(at, { do: 'id' in given ? { ...given, id: nameOf(given.id) } : given, ...(as === undefined ? {} : { as }) });
  };

  return {
    watch(finesse) {
      forget();
      tooMany = false;
      last = finesse.now;
      const watched: Pick<Finesse, 'control' | 'request'> = {
        control(given) {
          const result = finesse.control(given);
          command(finesse.now, given, result.id);
          return result;
        },
        request(request) {
          const step = request.method === 'PUT' && !tooMany ? agentStep(request, finesse, nameOf) : undefined;
          const response = finesse.request(request);
          if (step !== undefined && response.status === 202) add(finesse.now, { agent: step });
          return response;
        }
      };
      return Object.assign(Object.create(finesse) as Finesse, watched);
    },
    scenario() {
      if (!tooMany) return { title: 'Recorded', steps: structuredClone(steps) };
      throw new SandboxError(
        `There are more than ${MOST_STEPS} steps since the last reset, which is too many for a scenario. Reset, and repeat what you want to record.`
      );
    }
  };
}

const MEDIA = /^\/finesse\/api\/User\/([^/]+)\/Media\/([^/]+)$/;
const DIALOG = /^\/finesse\/api\/Dialog\/([^/]+)$/;
const USER = /^\/finesse\/api\/User\/([^/]+)$/;

/** The step for an agent's request. There is none for a LOGIN of an agent who is signed in: a library repairs the media options with it, and in a scenario the gadget has to do that. */
function agentStep({ path, body = '' }: RestRequest, finesse: Finesse, nameOf: (id: string) => string): AgentStep | undefined {
  const plain = path.replace(/[?#].*$/s, '');
  const [, mediaAgent = '', media = ''] = MEDIA.exec(plain) ?? [];
  const [, dialog = ''] = DIALOG.exec(plain) ?? [];
  const [, user = ''] = USER.exec(plain) ?? [];
  if (media !== '') return mediaStep(texts(body, 'Media'), media, who(mediaAgent, finesse), finesse, mediaAgent);
  if (dialog !== '') {
    const { requestedAction = '', target = '' } = texts(body, 'Dialog');
    const holder = who(finesse.holder(dialog) ?? '', finesse);
    if (requestedAction === '') return undefined;
    return dialog.includes('_')
      ? { ...holder, task: nameOf(dialog), action: requestedAction, ...(target === '' ? {} : { target }) }
      : { ...holder, call: nameOf(dialog), action: requestedAction };
  }
  const { state = '' } = user === '' ? {} : texts(body, 'User');
  return state === 'READY' || state === 'NOT_READY' || state === 'LOGOUT' ? { ...who(user, finesse), user: state } : undefined;
}

function mediaStep(
  { state, routable, reasonCodeId = '', ...settings }: Record<string, string>,
  media: string,
  holder: { agentId?: string },
  finesse: Finesse,
  agentId: string
): AgentStep | undefined {
  if (state === undefined || state === '') return { ...holder, media, routable: routable === 'true' };
  if (state === 'LOGIN') {
    const signedIn = finesse.config.agents.some(({ id }) => id === agentId) && stateOf(finesse, agentId, media) !== 'LOGOUT';
    return signedIn ? undefined : { ...holder, media, state, ...settings };
  }
  if (state !== 'READY' && state !== 'NOT_READY' && state !== 'LOGOUT') return undefined;
  return { ...holder, media, state, ...(reasonCodeId === '' ? {} : { reasonCodeId }) };
}

function stateOf(finesse: Finesse, agentId: string, mediaId: string): string | undefined {
  return finesse.truth(agentId).media.find(({ id }) => id === mediaId)?.state;
}

/** A step without an agent is one of the first agent. */
function who(agentId: string, finesse: Finesse): { agentId?: string } {
  return agentId === '' || agentId === finesse.config.agent.id ? {} : { agentId };
}

function texts(body: string, root: string): Record<string, string> {
  const entries = Object.entries(parseBody(body, root) ?? {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
