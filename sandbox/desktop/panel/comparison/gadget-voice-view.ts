import { childOf, childrenOf, textOf } from './xml-parts.js';

export interface SeenCall {
  id: string;
  state: string;
  actions: string[];
}

/** What a gadget has been told about agents and their calls. There is no entry for what it never read. */
export interface GadgetVoiceView {
  /** States by agent. */
  users: ReadonlyMap<string, string>;
  /** Calls by agent. */
  calls: ReadonlyMap<string, ReadonlyMap<string, SeenCall>>;
  /** @returns Whether the answer was about them. */
  answered(path: string, root: Element): boolean;
  received(topic: string, update: Element): boolean;
  clear(): void;
}

const USER = /^\/finesse\/api\/User\/([^/]+)$/;
const CALLS = /^\/finesse\/api\/User\/([^/]+)\/Dialogs$/;
const TOPIC = /^finesse\.api\.User\.([^.]+?)(\.Dialogs)?$/;

export function createGadgetVoiceView(): GadgetVoiceView {
  const users = new Map<string, string>();
  const calls = new Map<string, Map<string, SeenCall>>();

  const change = (known: Map<string, SeenCall>, update: Element, content: Element): void => {
    const list = childOf(content, 'dialogs');
    for (const call of (list ? childrenOf(list, 'Dialog') : []).map(callOf)) {
      if (textOf(update, 'event') === 'DELETE') known.delete(call.id);
      else known.set(call.id, call);
    }
    const changed = childOf(content, 'dialog');
    const call = changed && callOf(changed);
    if (call && known.has(call.id)) known.set(call.id, call);
  };

  return {
    users,
    calls,
    answered(path, root) {
      const user = USER.exec(path)?.[1];
      const callsOf = CALLS.exec(path)?.[1];
      if (user !== undefined) users.set(user, textOf(root, 'state'));
      else if (callsOf !== undefined)
        calls.set(callsOf, new Map(childrenOf(root, 'Dialog').map((each) => [textOf(each, 'id'), callOf(each)])));
      return user !== undefined || callsOf !== undefined;
    },
    received(topic, update) {
      const [, agent = '', ofCalls] = TOPIC.exec(topic) ?? [];
      const content = childOf(update, 'data');
      if (agent === '' || !content) return false;
      const known = calls.get(agent);
      const user = childOf(content, 'user');
      if (ofCalls !== undefined && known) change(known, update, content);
      if (user && users.has(agent)) users.set(agent, textOf(user, 'state'));
      return true;
    },
    clear() {
      users.clear();
      calls.clear();
    }
  };
}

/** A call on hold is HELD for the agent, and ACTIVE as a dialog. */
function callOf(dialog: Element): SeenCall {
  const participants = childOf(dialog, 'participants');
  const own = participants && childrenOf(participants, 'Participant').find((each) => textOf(each, 'mediaAddressType') === 'AGENT_DEVICE');
  return {
    id: textOf(dialog, 'id'),
    state: textOf(own ?? dialog, 'state'),
    actions: [...(own ?? dialog).querySelectorAll('actions > action')].map((action) => action.textContent ?? '')
  };
}
