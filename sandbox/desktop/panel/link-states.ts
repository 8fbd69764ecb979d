import type { NodeName, Truth } from '../../model/types.js';
import { byId } from '../dom.js';

export type LinkState = 'up' | 'down' | 'slow' | 'refusing';

/** Which connections of the installation work. */
export interface Links {
  node: NodeName;
  finesse: 'up' | 'down';
  rest: LinkState;
  notifications: 'up' | 'down';
  cti: 'up' | 'down';
  pgA: 'up' | 'down';
  pgB: 'up' | 'down';
  /** The picture as text: a sentence for each fact. */
  words: string[];
}

export function linksOf({ outage, connection, node, slowMs, getFailures, putFailures }: Truth): Links {
  const outages = new Set(outage?.split(' + ') ?? []);
  const finesseDown = outages.has('finesse-down');
  const bothSides = outages.has('double-pg-failure');
  const oneSide = outages.has('pg-failure');
  const ctiDown = ['cti-down', 'cti-server-failure'].some((name) => outages.has(name)) || oneSide || bothSides;
  const failing = requests('GET', getFailures) || requests('PUT', putFailures);
  const words = [
    finesseDown ? `Finesse ${node} is down: no REST, no notifications.` : '',
    bothSides ? 'Both PG sides failed, tasks are lost.' : oneSide ? 'A PG side failed, media options are lost.' : '',
    outages.has('cti-down') ? 'CTI is down, media are in WORK.' : '',
    outages.has('cti-server-failure') ? 'A CTI server failed, media are in WORK.' : '',
    ctiDown && !finesseDown ? 'REST answers 503.' : '',
    outages.has('failover') ? `Failed over to node ${node}.` : '',
    connection === 'failing' && !finesseDown && !ctiDown ? 'Notifications are lost.' : '',
    outages.has('ccp-down') ? 'CCP is down, no transfers.' : '',
    slowMs > 0 ? `REST answers after ${seconds(slowMs)}.` : '',
    failing
  ].filter((sentence) => sentence !== '');
  return {
    node,
    finesse: finesseDown ? 'down' : 'up',
    rest: finesseDown ? 'down' : ctiDown ? 'refusing' : slowMs > 0 ? 'slow' : failing ? 'refusing' : 'up',
    notifications: connection === 'failing' ? 'down' : 'up',
    cti: ctiDown ? 'down' : 'up',
    pgA: oneSide || bothSides ? 'down' : 'up',
    pgB: bothSides ? 'down' : 'up',
    words: words.length > 0 ? words : [`Everything works, on node ${node}.`]
  };
}

/** Updates the picture in desktop.html. */
export function showLinks(truth: Truth): void {
  const links = linksOf(truth);
  const other = links.node === 'A' ? 'B' : 'A';
  const picture = byId('links');
  picture.dataset['node'] = links.node;
  for (const name of ['rest', 'notifications', 'cti'] as const) mark(name, links[name]);
  mark(`finesse-${links.node}`, links.finesse);
  mark(`finesse-${other}`, 'idle');
  mark('pg-A', links.pgA);
  mark('pg-B', links.pgB);
  byId('label-rest').textContent = restLabel(links, truth);
  byId('label-notifications').textContent = `${links.notifications === 'down' ? '✕ ' : ''}Notifications`;
  byId('label-cti').textContent = `${links.cti === 'down' ? '✕ ' : ''}CTI`;
  const words = byId('links-words');
  const text = links.words.join(' ');
  if (words.textContent !== text) words.textContent = text;
  words.dataset['state'] = ['notifications', 'finesse', 'cti'].some((name) => links[name as 'cti'] === 'down') ? 'down' : links.rest;
}

function mark(name: string, state: string): void {
  for (const part of document.querySelectorAll<SVGElement>(`#links [data-part="${name}"]`)) part.dataset['state'] = state;
}

function restLabel({ rest, cti }: Links, { slowMs }: Truth): string {
  if (rest === 'down') return '✕ REST';
  if (rest === 'slow') return `REST +${seconds(slowMs)}`;
  if (rest === 'refusing') return cti === 'down' ? '✕ REST 503' : '! REST';
  return 'REST';
}

function requests(method: string, failures: { times: number }[]): string {
  const count = failures.reduce((sum, { times }) => sum + times, 0);
  return count === 0 ? '' : `The next ${count === 1 ? method : `${count} ${method}s`} will fail.`;
}

const seconds = (ms: number): string => `${ms / 1000} s`;
