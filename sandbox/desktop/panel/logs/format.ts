import type { LogEntry } from '../../../model/types.js';
import { faultButtons } from '../controls/fault-buttons.js';

export type NameOfMedia = (id: string) => string;

/** Describes an entry of the log in one line. */
export function describeEntry({ kind, text, body = '' }: LogEntry, nameOfMedia: NameOfMedia): string {
  if (kind === 'control') return describeCommand(text, nameOfMedia);
  if (kind === 'notification' || kind === 'lost') return describeNotification(text, body, nameOfMedia);
  if (kind === 'connection') return CONNECTIONS[text] ?? text;
  if (kind === 'request') return shortPath(text.split(' ')[1] ?? '');
  return text;
}

const CONNECTIONS: Record<string, string> = {
  connected: 'Connected',
  failing: 'Connection lost',
  recovered: 'Connection recovered',
  reload: 'The desktop reloads'
};

const RELOADS = ', where the desktop will reload';

function describeCommand(text: string, nameOfMedia: NameOfMedia): string {
  const [type, what = '', action = ''] = text.split(' ');
  switch (type) {
    case 'offer-task':
      return `A task is offered in ${nameOfMedia(what)}`;
    case 'update-task':
      return action === 'callVariables' ? `Task ${what}: new call variables` : `Task ${what}: ${action}, from outside the gadget`;
    case 'end-task':
      return `Task ${what} is ended`;
    case 'start-timeout':
      return `Task ${what}: Start Timeout`;
    case 'fault':
      return (
        (faultButtons({ node: 'A', media: [] }).find(({ fault }) => fault.type === what)?.told ?? text) +
        (action === 'reload' ? RELOADS : '')
      );
    case 'submit-task':
      return `A task is submitted to ${what}`;
    case 'offer-call':
      return what === 'outbound' ? 'The agent calls' : 'A call is offered';
    case 'update-call':
      return `Call ${what}: ${action}`;
    case 'desktop':
      return what === 'closed' ? 'The desktop was closed' : 'The desktop is back';
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
  const dialog = `${xml.includes('<mediaType>Voice') ? 'Call' : 'Task'} ${id || source.split('/').at(-1)}`;
  const what = problem ?? state;
  if (source.endsWith('/Dialogs')) {
    const place = mediaId === undefined ? 'the agent' : nameOfMedia(mediaId);
    return event === 'DELETE' ? `${dialog} left ${place}` : `${dialog} came to ${place}: ${state}`;
  }
  if (mediaId !== undefined) return `${nameOfMedia(mediaId)}: ${what}`;
  if (source.startsWith('/finesse/api/Dialog/')) return `${dialog}: ${what}`;
  if (source.endsWith('/SystemInfo')) return `Finesse is ${/<status>([^<]*)/.exec(xml)?.[1] ?? ''}`;
  if (/\/User\/[^/]+$/.test(source)) return `User: ${what}`;
  return text;
}

/** "/finesse/api/User/1001/Media/5001?nocache=1" -> "Media/5001" */
export function shortPath(path: string): string {
  return withoutNocache(path)
    .replace(/^\/finesse\/api\//, '')
    .replace(/^User\/[^/?]+\//, '');
}

/** Removes the library's cache breaker, which is of no interest to a reader. */
export function withoutNocache(path: string): string {
  return path.replace(/[?&]nocache=\d+/, '');
}

/** How long ago an answer was saved: "12 s old". */
export function ageInWords(ms: number): string {
  if (Number.isNaN(ms)) return 'of unknown age';
  if (ms < 1000) return `${Math.round(ms)} ms old`;
  return ms < 120_000 ? `${Math.round(ms / 1000)} s old` : `${Math.round(ms / 60_000)} min old`;
}

/** 83456 -> "01:23.456" */
export function clockTime(ms: number): string {
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
  return `${part(ms / 60_000, 2)}:${part((ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`;
}
