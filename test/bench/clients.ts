// The three gadgets that are measured: one with MediaManager, one with the library's handlers, one with the pattern of Finn.
import type { MediaManager } from '../../src/index.js';
import type { Fixture } from './fixture.js';

type MediaDialog = finesse.restservices.MediaDialog;
type MediaDialogs = finesse.restservices.MediaDialogs;

export interface Heard {
  /** A live change of a dialog has reached the gadget. */
  changed(): void;
  /** The dialogs of an MRD are complete again after a failure. Without MediaManager nothing tells this. */
  complete(): void;
}

export interface Client {
  /** Undefined if the pattern cannot be ended. */
  end?(): void;
}

export type Pattern = 'manager' | 'raw' | 'finn';
export const OPTIONS = { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } as const;

export const patterns: Record<Pattern, (fixture: Fixture, heard: Heard) => Client> = {
  manager(fixture, heard) {
    const managers: MediaManager[] = fixture.mediaIds.map((mediaId) => {
      const manager = new fixture.facade.MediaManager({ mediaId, mediaOptions: OPTIONS, finesse: fixture.library });
      manager.on('dialogChanged', () => heard.changed());
      manager.on('dialogsChanged', ({ cause }) => cause === 'recovery' && heard.complete());
      return manager.start();
    });
    return { end: () => managers.forEach((manager) => manager.dispose()) };
  },

  /** The pattern of Cisco's sample gadget: handlers in the getters, one for each dialog. */
  raw(fixture, heard) {
    forEachMedia(fixture, { started: (dialog) => dialog.addHandler('change', () => heard.changed()), ended() {} });
    return {};
  },

  /**
   * The pattern of Finn 0.9.8 (https://github.com/Cloverhound/Finn, MIT), rewritten. Each dialog has an object of Finn's. On every change it copies
   * id, state, MRD and call variables from the library's getters. Then it goes to the listeners of the task and of all tasks.
   */
  finn(fixture, heard) {
    const tasks: Record<string, FinnTask> = {};
    const listeners: Record<string, ((task: FinnTask) => void)[]> = { task_updated: [() => heard.changed()] };
    const emit = (event: string, task: FinnTask): void => (listeners[event] ?? []).slice().forEach((listener) => listener(task));
    function load(dialog: MediaDialog): FinnTask {
      const id = dialog.getId();
      const properties = dialog.getMediaProperties() as Record<string, string>;
      const data: Record<string, string> = {};
      for (const name in properties) if (/^(callVariable|user|BA)/.test(name)) data[name] = properties[name]!;
      return (tasks[id] = Object.assign(tasks[id] ?? {}, {
        id,
        state: dialog.getState(),
        mediaId: properties['mediaId'],
        data,
        raw: dialog
      }));
    }
    forEachMedia(fixture, {
      started(dialog) {
        emit('task_started', load(dialog));
        dialog.addHandler('change', (changed) => emit('task_updated', load(changed)));
      },
      ended(dialog) {
        const task = tasks[dialog.getId()];
        delete tasks[dialog.getId()];
        if (task) emit('task_ended', task);
      }
    });
    return {};
  }
};

interface FinnTask {
  id: string;
  state: string;
  mediaId: string | undefined;
  data: Record<string, string>;
  raw: MediaDialog;
}

function forEachMedia(fixture: Fixture, { started, ended }: Record<'started' | 'ended', (dialog: MediaDialog) => void>): void {
  const loaded = (dialogs: MediaDialogs): void => Object.values(dialogs.getCollection()).forEach(started);
  const user = new fixture.library.restservices.User({
    id: '1001',
    onLoad: () =>
      user.getMediaList({
        onLoad: (list) =>
          fixture.mediaIds.forEach((id) =>
            list.getMedia({
              id,
              mediaOptions: { ...OPTIONS },
              onLoad: (media) => media.getMediaDialogs({ onLoad: loaded, onCollectionAdd: started, onCollectionDelete: ended })
            })
          )
      })
  });
}
