import { api } from '../../api.js';
import { button, element } from '../../dom.js';
import { runAction } from '../run-action.js';
import { chip, mark, rowHead, table } from './comparison-parts.js';
import type { ComparedCall, ComparedVoice } from './voice-difference.js';

/** The buttons of a call: what others than the gadget can do to it. Only the gadget changes its data. */
const BUTTONS = ['ANSWER', 'HOLD', 'RETRIEVE', 'DROP'];

/** Shows the agent's state and calls beside what the gadget was told about them. Empty if there is nothing to show. */
export function voiceCard(voice: ComparedVoice, onlyVoice: boolean): HTMLElement[] {
  const { state, calls, differences } = voice;
  if (!onlyVoice && calls.length === 0 && differences === 0) return [];
  const words = `≠ ${differences} ${differences === 1 ? 'difference' : 'differences'}`;
  const title = element(
    'h3',
    {},
    element('span', { class: 'name' }, 'Voice'),
    differences > 0 ? element('span', { class: 'mark' }, words) : ''
  );
  const seen = state.gadget === undefined ? element('span', { class: 'unread' }, 'not read') : chip(state.gadget);
  const stateRow = element(
    'tr',
    state.differs ? { class: 'differs' } : {},
    rowHead('Agent'),
    element('td', {}, chip(state.server)),
    element('td', {}, state.differs ? mark() : '', seen)
  );
  return [
    element(
      'article',
      { class: 'mrd', id: 'voice' },
      title,
      table('Voice: agent and calls', [stateRow, ...calls.map((call) => callRow(call, voice.callsRead))])
    )
  ];
}

function callRow({ id, server, gadget, differences }: ComparedCall, read: boolean): HTMLElement {
  const allowed = (server?.actions ?? []).filter((action) => BUTTONS.includes(action));
  const buttons = allowed.map((action) =>
    button(action.charAt(0) + action.slice(1).toLowerCase(), () => runAction(() => api.updateCall(id, action)), {
      id: `${action}-${id}`,
      class: 'small',
      title: `Call of ${server?.fromAddress}`
    })
  );
  const differs = differences.length > 0;
  const seen = gadget ? chip(gadget.state) : element('span', { class: read ? 'missing' : 'unread' }, read ? 'not told' : 'not read');
  if (gadget) seen.title = `Possible: ${gadget.actions.join(', ') || 'nothing'}`;
  return element(
    'tr',
    { 'data-call': id, ...(differs ? { class: 'differs' } : {}) },
    element('th', { scope: 'row' }, element('code', {}, id)),
    element('td', {}, server ? chip(server.state) : element('span', { class: 'missing' }, 'gone')),
    element(
      'td',
      {},
      element('div', { class: 'cell' }, differs ? mark() : '', seen, element('span', { class: 'task-buttons' }, ...buttons))
    )
  );
}
