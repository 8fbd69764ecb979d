// The gadget itself: settings, start, and which event of the manager goes where on the page (view.ts).
// Outside this repository: import { … } from 'finesse-media-manager'.
import {
  MediaManager,
  mediaOptionsFromGadgetUrl,
  type DialogsChanged,
  type MediaManagerConfig,
  type MediaManagerEvents
} from '../../src/index.js';
import { describeEvent, optionsText } from './event-text.js';
import { createView, type Commands, type View } from './view.js';

const HEIGHT = 420;
/** Used where the layout's gadget URL names no mrdid. */
const defaults: MediaManagerConfig = {
  mediaId: '5001',
  mediaOptions: { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' }
};

/** @throws MediaManagerError for a mistake in the layout's gadget URL. */
function settingsOfLayout(): MediaManagerConfig {
  const fromUrl = mediaOptionsFromGadgetUrl(window.location.search);
  return fromUrl.mediaId ? fromUrl : defaults;
}

// What the agent may ask for. A refusal arrives as event `error`, so no handlers are passed.
function commandsOf(manager: MediaManager): Commands {
  return {
    login: () => manager.login(),
    ready: () => manager.setState('READY'),
    'not-ready': () => manager.setState('NOT_READY'),
    logout: () => manager.logout(),
    routable: () => manager.setRoutable(!manager.media?.getRoutable()),
    task: (id, action, target) => manager.setTaskState(id, action, undefined, target)
  };
}

function connect(manager: MediaManager, view: View, expected: string): void {
  let recovered: DialogsChanged | undefined;
  let restored = false;

  function showMedia(): void {
    const { media, state } = manager;
    const loggedIn = media?.isLoggedIn() ?? false;
    // Finesse reports the three media options rightly only while the agent is signed in; before that we show what the sign-in will ask for.
    const options =
      media && loggedIn ? [media.getMaxDialogLimit(), media.getInterruptAction(), media.getDialogLogoutAction()].join(' / ') : expected;
    view.showMedia({
      name: media?.getName(),
      state: media?.getState(),
      loggedIn,
      routable: media?.getRoutable() ?? false,
      options,
      drifted: options !== expected,
      usable: media !== undefined && (state === 'ready' || state === 'stale')
    });
  }

  function tellRecovery(): void {
    if (!recovered) return;
    const { added, removed, changed } = recovered;
    const text = `Back after a failure: ${added.length} new, ${removed.length} gone, ${changed.length} changed`;
    view.banner('recovery', text + (restored ? ', options restored.' : '.'));
  }

  function list<K extends keyof MediaManagerEvents>(name: K): void {
    manager.on(name, (event) => view.addEvent(name, describeEvent(name, event)));
  }

  const names: (keyof MediaManagerEvents)[] = [
    'dialogAdded',
    'dialogChanged',
    'dialogRemoved',
    'dialogsChanged',
    'stateChanged',
    'mediaChanged',
    'optionsRestored',
    'error'
  ];
  names.forEach((name) => list(name));

  manager.on('dialogAdded', ({ dialog }) => view.showTask(dialog));
  manager.on('dialogChanged', ({ dialog }) => view.showTask(dialog));
  manager.on('dialogRemoved', ({ id }) => view.removeTask(id));
  manager.on('dialogsChanged', (event) => {
    if (event.cause === 'load') view.banner();
    if (event.cause === 'recovery') {
      recovered = event;
      tellRecovery();
    }
    showMedia();
  });
  manager.on('stateChanged', ({ state }) => {
    view.showState(state);
    if (state === 'disconnected') {
      recovered = undefined;
      restored = false;
    }
    showMedia();
  });
  manager.on('mediaChanged', showMedia);
  manager.on('optionsRestored', () => {
    restored = true;
    tellRecovery();
    showMedia();
  });
  manager.on('error', (error) => {
    view.banner('error', error.message);
    if (error.dialogId) view.settled(error.dialogId);
  });
}

function init(): void {
  const view = createView();
  gadgets.window.adjustHeight(HEIGHT);
  try {
    finesse.clientservices.ClientServices.init(finesse.gadget.Config);
    const settings = settingsOfLayout();
    const manager = new MediaManager(settings);
    view.onCommand(commandsOf(manager));
    connect(manager, view, optionsText(settings.mediaOptions));
    manager.start();
  } catch (error) {
    // Without these nothing can start: credentials, or a mistake in the layout's gadget URL.
    view.showState('failed');
    view.banner('error', error instanceof Error ? error.message : String(error));
  }
}

gadgets.HubSettings.onConnect = init;
