import { dialogContent } from './dialogs.js';
import { mediaContent, userUri } from './media.js';
import { allMedia, ctiLost, type Media, type State, type Task, wireTime } from './state.js';
import { toXml } from './xml.js';

export function dialogsXml(state: State, tasks: Task[]): string {
  return toXml({ Dialogs: { Dialog: tasks.map((task) => dialogContent(state, task)) } });
}

export function dialogXml(state: State, task: Task): string {
  return toXml({ Dialog: dialogContent(state, task) });
}

export function mediaXml(state: State, media: Media): string {
  return toXml({ Media: mediaContent(state, media) });
}

export function mediaListXml(state: State): string {
  return toXml({ MediaList: { Media: allMedia(state).map((media) => mediaContent(state, media)) } });
}

export function userXml(state: State): string {
  const { id, firstName, lastName } = state.config.agent;
  const uri = userUri(state);
  return toXml({
    User: {
      uri,
      dialogs: `${uri}/Dialogs`,
      extension: '',
      firstName,
      lastName,
      loginId: id,
      loginName: id,
      mediaType: '1',
      pendingState: '',
      roles: { role: ['Agent'] },
      state: 'NOT_READY',
      stateChangeTime: '',
      teamId: '1',
      teamName: 'Sandbox',
      teams: ''
    }
  });
}

export function systemInfoXml(state: State): string {
  return toXml({
    SystemInfo: {
      currentTimestamp: wireTime(state.now),
      deploymentType: 'UCCE',
      primaryNode: { host: 'finesse-a' },
      secondaryNode: { host: 'finesse-b' },
      status: ctiLost(state) ? 'OUT_OF_SERVICE' : 'IN_SERVICE',
      uri: '/finesse/api/SystemInfo'
    }
  });
}
