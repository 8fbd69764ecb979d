import { shownState } from './dialogs.js';
import { notify, reloadDesktop, setConnection } from './publish.js';
import { systemInfoXml } from './resources.js';
import { ringNoAnswer, settle } from './settle.js';
import { type Agent, allMedia, ctiLost, type Media, serverDefaults } from './state.js';
import type { MediaSettings, OutageType } from './types.js';

function notifySystemInfo(agent: Agent, always = false): void {
  const uri = '/finesse/api/SystemInfo';
  notify(agent, { node: uri, source: uri, event: 'PUT', data: systemInfoXml(agent), always });
}

function loseCti(agent: Agent, type: OutageType): void {
  agent.outages.add(type);
  notifySystemInfo(agent);
  setConnection(agent, 'failing');
  for (const media of allMedia(agent)) {
    media.keptInWork ||= media.signedIn && !agent.system.config.autoWorkModeStateChange;
  }
  if (type === 'double-pg-failure') {
    loseEverything(agent);
    return;
  }
  if (type === 'pg-failure') {
    for (const media of allMedia(agent)) media.settings[agent.node] = serverDefaults();
  }
  if (type === 'pg-failure' || type === 'cti-server-failure') {
    for (const task of agent.tasks.values()) task.contextLost ||= shownState(agent, task) === 'INTERRUPTED';
  }
  // Where another CTI server takes over, an offered task stays offered, and the Start Timeout runs on.
  if (type === 'cti-server-failure') {
    return;
  }
  for (const task of [...agent.tasks.values()].filter((each) => each.state === 'OFFERED')) {
    ringNoAnswer(agent, task);
  }
}

function loseEverything(agent: Agent): void {
  for (const task of agent.tasks.values()) {
    task.cancelTimeout();
    task.cancelMaximum();
  }
  agent.tasks.clear();
  for (const media of allMedia(agent)) {
    media.settings.A = serverDefaults();
    media.settings.B = serverDefaults();
    media.notReady = true;
    media.interrupted = false;
    media.notRoutableLater = false;
    media.reasonCodeId = '';
  }
}

/** `reload`: the desktop's page is loaded anew at the recovery. */
export function failOver(agent: Agent, reload: boolean): void {
  agent.outages.add('failover');
  agent.reloads = reload;
  setConnection(agent, 'failing');
  agent.node = agent.node === 'A' ? 'B' : 'A';
  for (const media of allMedia(agent)) {
    media.awaitingLogin = media.signedIn;
  }
  settle(agent);
}

export function startOutage(agent: Agent, type: Exclude<OutageType, 'failover'>): void {
  switch (type) {
    case 'ccp-down':
      agent.outages.add(type);
      break;
    case 'notifications-down':
    case 'finesse-down':
      agent.outages.add(type);
      setConnection(agent, 'failing');
      break;
    default:
      loseCti(agent, type);
  }
  settle(agent);
}

/** Without a notification: only a GET can tell. */
export function driftOptions(agent: Agent, drifted: Media[], settings: Partial<MediaSettings>): void {
  for (const media of drifted) {
    media.settings[agent.node] = { ...media.settings[agent.node], ...settings };
  }
}

export function recover(agent: Agent): void {
  const ctiWasLost = ctiLost(agent);
  agent.outages.clear();
  agent.slowMs = 0;
  // Those asked for during an outage are meant for the refreshes that its end brings.
  if (agent.connection !== 'failing') agent.failures = [];
  if (ctiWasLost) {
    notifySystemInfo(agent, true);
  }
  if (agent.connection === 'failing') {
    if (agent.reloads) reloadDesktop(agent);
    else setConnection(agent, 'recovered');
  }
  agent.reloads = false;
  settle(agent);
}
