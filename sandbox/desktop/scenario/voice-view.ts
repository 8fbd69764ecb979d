import type { SeenDialog } from '../../scenario/types.js';
import { actionsOf, type Dialog, type Dialogs, loadedDialogs } from './loaded-dialogs.js';

/** What the library on a gadget's page has loaded about the agent and the calls. */
export interface VoiceView {
  user(): string | undefined;
  calls(): SeenDialog[] | undefined;
}

export interface User {
  getId(): string;
  getState(): string | undefined;
  getExtension(): string;
  getDialogs(options?: object): Dialogs;
}

/** Observes what the gadget requests from the agent's User. It ignores other Users, as of a supervisor's team. */
export function observeUser(agentId: string, User: { prototype: User } | undefined): VoiceView {
  const users = new Set<User>();
  const calls = new Map<Dialogs, User>();
  const { prototype } = User ?? {};
  if (prototype) {
    const { getState, getDialogs } = prototype;
    prototype.getState = function (this: User) {
      if (this.getId() === agentId) users.add(this);
      return getState.call(this);
    };
    prototype.getDialogs = function (this: User, ...given) {
      const dialogs = getDialogs.apply(this, given);
      if (this.getId() === agentId) calls.set(dialogs, this);
      return dialogs;
    };
    // These calls are ours, not the gadget's.
    const state = (user: User): string | undefined => quiet(() => getState.call(user));
    return {
      user: () => firstOf(users, state),
      calls: () =>
        firstOf(calls.entries(), ([dialogs, user]) =>
          callsOf(
            dialogs,
            quiet(() => user.getExtension())
          )
        )
    };
  }
  return { user: () => undefined, calls: () => undefined };
}

/** If the gadget has several such objects, only the first one loads. */
function firstOf<Item, Result>(items: Iterable<Item>, read: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function callsOf(dialogs: Dialogs, extension: string | undefined): SeenDialog[] | undefined {
  const loaded = loadedDialogs(dialogs);
  return loaded
    ?.filter(([, dialog]) => dialog.getMediaType() === 'Voice')
    .map(([id, dialog]) => ({ id, state: stateFor(dialog, extension), actions: actionsOf(dialog) }));
}

/** A call on hold is HELD for the participant, and ACTIVE as a dialog. */
function stateFor(dialog: Dialog, extension: string | undefined): string {
  const own = dialog.getParticipants().find(({ mediaAddress }) => mediaAddress === extension);
  return own?.state ?? dialog.getState();
}

function quiet<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
