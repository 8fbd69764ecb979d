import { ringNoAnswer, shownState } from './dialogs.js';
import { settle } from './media.js';
import { notify, setConnection } from './publish.js';
import { systemInfoXml } from './resources.js';
import { allMedia, ctiLost, type Media, type OutageType, serverDefaults, type State } from './state.js';
import type { MediaSettings } from './types.js';

function notifySystemInfo(state: State, always = false): void {
  const uri = '/finesse/api/SystemInfo';
  notify(state, { node: uri, source: uri, event: 'PUT', data: systemInfoXml(state), always });
}

function loseCti(state: State, type: OutageType): void {
  state.outages.add(type);
  notifySystemInfo(state);
  setConnection(state, 'failing');
  if (type === 'double-pg-failure') {
    loseEverything(state);
    return;
  }
  if (type === 'pg-failure') {
    losePg(state);
  }
  for (const task of [...state.tasks.values()].filter((each) => each.state === 'OFFERED')) {
    ringNoAnswer(state, task);
  }
}

function losePg(state: State): void {
  for (const media of allMedia(state)) {
    media.settings[state.node] = serverDefaults();
  }
  for (const task of state.tasks.values()) {
    task.contextLost ||= shownState(state, task) === 'INTERRUPTED';
  }
}

function loseEverything(state: State): void {
  state.tasks.clear();
  for (const media of allMedia(state)) {
    media.settings.A = serverDefaults();
    media.settings.B = serverDefaults();
    media.notReady = true;
    media.interrupted = false;
    media.notRoutableLater = false;
    media.reasonCodeId = '';
  }
}

function failOver(state: State): void {
  state.outages.add('failover');
  setConnection(state, 'failing');
  state.node = state.node === 'A' ? 'B' : 'A';
  for (const media of allMedia(state)) {
    media.awaitingLogin = media.signedIn;
  }
}

export function startOutage(state: State, type: OutageType): void {
  switch (type) {
    case 'notifications-down':
    case 'finesse-down':
      state.outages.add(type);
      setConnection(state, 'failing');
      break;
    case 'failover':
      failOver(state);
      break;
    default:
      loseCti(state, type);
  }
  settle(state);
}

/** Without a notification: only a GET can tell. */
export function driftOptions(state: State, drifted: Media[], settings: Partial<MediaSettings>): void {
  for (const media of drifted) {
    media.settings[state.node] = { ...media.settings[state.node], ...settings };
  }
}

export function recover(state: State): void {
  const ctiWasLost = ctiLost(state);
  state.outages.clear();
  state.slowMs = 0;
  // Those asked for during an outage are meant for the refreshes that its end brings.
  if (state.connection !== 'failing') state.getFailures = [];
  if (ctiWasLost) {
    notifySystemInfo(state, true);
  }
  if (state.connection === 'failing') {
    setConnection(state, 'recovered');
  }
  settle(state);
}
