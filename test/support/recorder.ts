// Subscribes to all events of a manager, and writes one line for each.
import type { MediaManager, MediaManagerError, MediaManagerEvents } from '../../src/index.js';

export interface Recorder {
  lines: string[];
  errors: MediaManagerError[];
  /** Returns the lines since the last call. */
  take(): string[];
  /** The dialogs according to the events so far. The recorder also checks the rules G2, G3 and G4. */
  readonly dialogs: Record<string, string>;
  readonly broken: string[];
  completions: number;
  /** The state of the Media in the last event. */
  mediaState: string | undefined;
}

export function record(manager: MediaManager): Recorder {
  const dialogs: Record<string, string> = {};
  const broken: string[] = [];
  const recorder: Recorder = {
    lines: [],
    errors: [],
    dialogs,
    broken,
    completions: 0,
    mediaState: undefined,
    take: () => recorder.lines.splice(0)
  };
  const content = (dialog: MediaManagerEvents['dialogAdded']['dialog']): string => JSON.stringify(dialog._data);
  let ended = false;
  let completed = 0;
  const say = (line: string): void => {
    if (ended) broken.push(`${line} after dispose()`);
    recorder.lines.push(line);
  };
  manager.on('dialogAdded', ({ id, dialog, cause }) => {
    if (id in dialogs) broken.push(`added a known dialog ${id}`);
    dialogs[id] = content(dialog);
    say(`added ${id} ${cause}`);
  });
  manager.on('dialogChanged', ({ id, dialog, cause, changes }) => {
    if (!(id in dialogs)) broken.push(`changed an unknown dialog ${id}`);
    if (dialogs[id] === content(dialog) || changes.length === 0) broken.push(`changed ${id} without a difference`);
    dialogs[id] = content(dialog);
    say(`changed ${id} ${cause} ${changes.filter((name) => name !== 'participants').join('+')}`);
  });
  manager.on('dialogRemoved', ({ id, last, cause }) => {
    if (!(id in dialogs)) broken.push(`removed an unknown dialog ${id}`);
    if (last.id !== id) broken.push(`removed ${id} with the content of ${last.id}`);
    delete dialogs[id];
    say(`removed ${id} ${cause}`);
  });
  manager.on('dialogsChanged', ({ cause, added, changed, removed, dialogs: now }) => {
    if (cause !== 'live') {
      recorder.completions++;
      completed++;
      recorder.mediaState = manager.media!.getState();
    }
    if (
      now
        .map((dialog) => dialog.getId())
        .sort()
        .join() !== Object.keys(dialogs).sort().join()
    )
      broken.push('dialogsChanged carries other dialogs than told');
    say(`dialogs ${cause} +${added.length} ~${changed.length} -${removed.length}`);
  });
  manager.on('stateChanged', ({ state, previous }) => {
    if (state === 'ready' && completed !== 1) broken.push(`ready after ${completed} completions`);
    if (state === 'ready') completed = 0;
    say(`state ${previous} > ${state}`);
    ended = state === 'disposed';
  });
  manager.on('mediaChanged', ({ media, changes }) => {
    if (changes.length === 0) broken.push('mediaChanged without a difference');
    recorder.mediaState = media.getState();
    say(`media ${changes.filter((name) => name !== 'stateChangeTime').join('+')}`);
  });
  manager.on('optionsRestored', ({ expected, found }) => say(`options ${found.maxDialogLimit} > ${expected.maxDialogLimit}`));
  manager.on('error', (error) => {
    recorder.errors.push(error);
    say(`error ${error.code}`);
  });
  return recorder;
}
