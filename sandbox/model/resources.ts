import { dialogContent } from './dialogs.js';
import { mediaContent } from './media.js';
import { type Agent, allMedia, type Call, ctiLost, type Media, type Task, wireTime } from './state.js';
import { callContent, userContent } from './voice.js';
import { toXml } from './xml.js';

export function dialogsXml(agent: Agent, tasks: Task[], calls: Call[] = []): string {
  return toXml({
    Dialogs: { Dialog: [...calls.map((call) => callContent(agent, call)), ...tasks.map((task) => dialogContent(agent, task))] }
  });
}

export function dialogXml(agent: Agent, task: Task): string {
  return toXml({ Dialog: dialogContent(agent, task) });
}

export function callXml(agent: Agent, call: Call): string {
  return toXml({ Dialog: callContent(agent, call) });
}

export function mediaXml(agent: Agent, media: Media): string {
  return toXml({ Media: mediaContent(agent, media) });
}

export function mediaListXml(agent: Agent): string {
  return toXml({ MediaList: { Media: allMedia(agent).map((media) => mediaContent(agent, media)) } });
}

export function userXml(agent: Agent): string {
  return toXml({ User: userContent(agent) });
}

export function systemInfoXml(agent: Agent): string {
  return toXml({
    SystemInfo: {
      ctiHeartbeatInterval: '5',
      ctiVersion: '24',
      deploymentType: 'UCCE',
      lastCTIHeartbeatStatus: ctiLost(agent) ? 'failure' : 'success',
      license: '',
      peripheralId: '5000',
      primaryNode: { host: 'finesse-a' },
      secondaryNode: { host: 'finesse-b' },
      systemAuthMode: 'NON_SSO',
      timezoneOffset: '0',
      uri: '/finesse/api/SystemInfo',
      xmppDomain: 'finesse-a',
      xmppPubSubDomain: 'pubsub.finesse-a',
      ...agent.system.config.systemInfo,
      currentTimestamp: wireTime(agent.system.now),
      status: ctiLost(agent) ? 'OUT_OF_SERVICE' : 'IN_SERVICE'
    }
  });
}
