import { dialogContent } from './dialogs.js';
import { mediaContent, reasonCodeContent } from './media.js';
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

/** `category`: NOT_READY, LOGOUT, or ALL. */
export function reasonCodesXml({ system }: Agent, category: string): string {
  const codes = system.config.reasonCodes.filter((code) => category === 'ALL' || code.category === category);
  return toXml({ ReasonCodes: { ReasonCode: codes.map(reasonCodeContent) } });
}

export function systemInfoXml(agent: Agent): string {
  return toXml({
    SystemInfo: {
      currentTimestamp: wireTime(agent.system.now),
      deploymentType: 'UCCE',
      primaryNode: { host: 'finesse-a' },
      secondaryNode: { host: 'finesse-b' },
      status: ctiLost(agent) ? 'OUT_OF_SERVICE' : 'IN_SERVICE',
      uri: '/finesse/api/SystemInfo'
    }
  });
}
