import type { MediaManagerEvents, MediaOptions } from '../../src/index.js';

/** One line of the event list. */
export interface EventText {
  cause?: 'load' | 'live' | 'recovery';
  /** The task it is about. */
  id?: string;
  text: string;
}

export function optionsText(options: { [name in keyof MediaOptions]: MediaOptions[name] | undefined }): string {
  return [options.maxDialogLimit, options.interruptAction, options.dialogLogoutAction].join(' / ');
}

const texts: { [K in keyof MediaManagerEvents]: (event: MediaManagerEvents[K]) => EventText } = {
  dialogAdded: ({ id, dialog, cause }) => ({ cause, id, text: dialog.getState() }),
  dialogChanged: ({ id, dialog, cause, changes }) => ({ cause, id, text: `${changes.join(', ')} → ${dialog.getState()}` }),
  dialogRemoved: ({ id, last, cause }) => ({ cause, id, text: `was ${last.state}` }),
  dialogsChanged: ({ cause, added, removed, changed, dialogs }) => ({
    cause,
    text: `${added.length} new, ${removed.length} gone, ${changed.length} changed; ${dialogs.length} now`
  }),
  stateChanged: ({ previous, state }) => ({ text: `${previous} → ${state}` }),
  mediaChanged: ({ media, changes }) => ({ text: `${changes.join(', ')} → ${media.getState()}` }),
  optionsRestored: ({ found, expected }) => ({ text: `found ${optionsText(found)}, again ${optionsText(expected)}` }),
  error: ({ code, message, dialogId }) => ({ id: dialogId, text: `${code}: ${message}` })
};

export function describeEvent<K extends keyof MediaManagerEvents>(name: K, event: MediaManagerEvents[K]): EventText {
  return texts[name](event);
}
