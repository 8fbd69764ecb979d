import type { Fault, LogEntry, NodeName } from '../../model/types.js';

export interface FaultButton {
  label: string;
  hint: string;
  fault: Fault;
  /** How the timeline names it. */
  told: string;
}

/** The failures at the press of one button. */
export function faultButtons(node: NodeName): FaultButton[] {
  const other = node === 'A' ? 'B' : 'A';
  return [
    {
      label: 'Lose notifications',
      hint: 'REST goes on; notifications are lost',
      fault: { type: 'notifications-down' },
      told: 'Notifications are lost'
    },
    {
      label: `Fail over ${node} → ${other}`,
      hint: 'The settings of the node left behind do not come along',
      fault: { type: 'failover' },
      told: 'Failover to the other node'
    },
    { label: 'Finesse down', hint: 'No REST, no notifications', fault: { type: 'finesse-down' }, told: 'Finesse is down' },
    { label: 'CTI down', hint: 'REST answers 503; media go to WORK', fault: { type: 'cti-down' }, told: 'CTI is down' },
    {
      label: 'PG failure',
      hint: 'One side: tasks are kept, settings are not',
      fault: { type: 'pg-failure' },
      told: 'One side of the PG failed'
    },
    {
      label: 'Double PG failure',
      hint: 'Both sides: tasks are lost',
      fault: { type: 'double-pg-failure' },
      told: 'Both sides of the PG failed'
    },
    {
      label: 'Options drift',
      hint: 'The settings change on the server, and nobody is told',
      fault: { type: 'options-drift' },
      told: 'The settings were changed, and nobody was told'
    },
    { label: 'Slow REST', hint: 'Every answer is held back for 2 s', fault: { type: 'slow', ms: 2000 }, told: 'REST is slow' },
    {
      label: 'Next GET fails',
      hint: 'The next GET of dialogs is answered with 503, once',
      fault: { type: 'get-fails', path: '/Dialogs', times: 1 },
      told: 'The next GETs of a path are going to fail'
    }
  ];
}

export type NameOfMedia = (id: string) => string;

/** One line for a person. */
export function describeEntry({ kind, text, body = '' }: LogEntry, nameOfMedia: NameOfMedia): string {
  if (kind === 'control') return describeCommand(text, nameOfMedia);
  if (kind === 'notification' || kind === 'lost') return describeNotification(text, body, nameOfMedia);
  if (kind === 'connection') return CONNECTIONS[text] ?? text;
  if (kind === 'request') return shortPath(text.split(' ')[1] ?? '');
  return text;
}

const CONNECTIONS: Record<string, string> = { connected: 'Connected', failing: 'Connection lost', recovered: 'Connection recovered' };

function describeCommand(text: string, nameOfMedia: NameOfMedia): string {
  const [type, what = '', action = ''] = text.split(' ');
  switch (type) {
    case 'offer-task':
      return `A task is offered in ${nameOfMedia(what)}`;
    case 'update-task':
      return action === 'callVariables' ? `Task ${what}: new call variables` : `Task ${what}: ${action} from elsewhere`;
    case 'end-task':
      return `Task ${what} is ended`;
    case 'start-timeout':
      return `Task ${what}: Start Timeout`;
    case 'fault':
      return faultButtons('A').find(({ fault }) => fault.type === what)?.told ?? text;
    case 'recover':
      return 'The outage ends';
    default:
      return text;
  }
}

function describeNotification(text: string, xml: string, nameOfMedia: NameOfMedia): string {
  const [event = '', source = ''] = text.split(' ');
  const problem = /<errorMessage>([^<]*)/.exec(xml)?.[1];
  const state = /<state>([^<]*)/.exec(xml)?.[1] ?? '';
  const mediaId = /\/Media\/([^/]+)/.exec(source)?.[1];
  const id = /<Dialog>.*?<id>([^<]*)/s.exec(xml)?.[1] ?? '';
  if (problem !== undefined) return `${mediaId === undefined ? `Task ${source.split('/').at(-1)}` : nameOfMedia(mediaId)}: ${problem}`;
  if (source.endsWith('/Dialogs') && mediaId !== undefined) {
    return event === 'DELETE' ? `Task ${id} left ${nameOfMedia(mediaId)}` : `Task ${id} came to ${nameOfMedia(mediaId)}: ${state}`;
  }
  if (mediaId !== undefined) return `${nameOfMedia(mediaId)}: ${state}`;
  if (source.startsWith('/finesse/api/Dialog/')) return `Task ${source.split('/').at(-1)}: ${state}`;
  if (source.endsWith('/SystemInfo')) return `Finesse is ${/<status>([^<]*)/.exec(xml)?.[1] ?? ''}`;
  return text;
}

/** "/finesse/api/User/1001/Media/5001?nocache=1" -> "Media/5001" */
export function shortPath(path: string): string {
  return withoutNocache(path)
    .replace(/^\/finesse\/api\//, '')
    .replace(/^User\/[^/?]+\//, '');
}

/** The library's own cache breaker says nothing to a reader. */
export function withoutNocache(path: string): string {
  return path.replace(/[?&]nocache=\d+/, '');
}

/** 83456 -> "01:23.456" */
export function clockTime(ms: number): string {
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
  return `${part(ms / 60_000, 2)}:${part((ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`;
}
