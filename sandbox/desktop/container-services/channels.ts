import { button, element } from '../dom.js';
import type { Hub } from '../hub/hub.js';

/** A channel of a gadget, as finesse.digital.ChannelService sends it. */
interface ChannelData {
  menuConfig?: { label: string; menuItems: { id: string; label: string; iconColor: string }[] };
  channelConfig?: { actionTimeoutInSec: number; icons: { type: string; value: string }[] };
  channelState?: { label: string; currentState: string; iconColor: string; enable: boolean; iconBadge: string; hoverText?: string };
}

interface Request {
  id?: string;
  topic?: string;
  requestId?: string;
  action?: 'ADD' | 'UPDATE' | 'REMOVE';
  data?: ChannelData;
  status?: string;
  error?: { errorCode?: string; errorDesc?: string };
}

interface Channel {
  topic: string;
  data: ChannelData;
  open: boolean;
  /** The menu item that was chosen, until the gadget answers. */
  pending: { requestId: string; timer: number } | undefined;
  problem: string;
}

const TOPIC = 'finext.nv';
const BADGES: Record<string, string> = { info: 'i', warning: '!', error: '✕' };

/** Shows the channels of gadgets in the agent's state bar: a chip for each, with a menu. The gadget gets the chosen item. */
export function createChannels(hub: Hub, place: HTMLElement): void {
  const channels = new Map<string, Channel>();
  let requests = 0;

  hub.subscribe(TOPIC, (_topic, message) => {
    const request = (message ?? {}) as Request;
    const { id, action } = request;
    if (id === undefined) return;
    if (action === undefined) onAnswer(id, request);
    else onRequest(id, action, request);
    show();
  });

  function onRequest(id: string, action: string, { topic = `${TOPIC}.${id}`, requestId, data }: Request): void {
    const known = channels.get(id);
    if (action === 'REMOVE') {
      clearTimeout(known?.pending?.timer);
      channels.delete(id);
    } else if (action === 'ADD') {
      channels.set(id, { topic, data: data ?? {}, open: false, pending: undefined, problem: '' });
    } else if (known) {
      known.data = { ...known.data, ...data };
      known.problem = '';
    } else {
      const error = { errorCode: '404', errorDesc: `There is no channel ${id}` };
      return hub.publish(topic, { id, requestId, status: 'failure', error });
    }
    hub.publish(topic, { id, requestId, status: 'success' });
  }

  /** The gadget has done what was chosen, or reports an error. */
  function onAnswer(id: string, { requestId, status, error }: Request): void {
    const channel = channels.get(id);
    if (!channel?.pending || channel.pending.requestId !== requestId) return;
    clearTimeout(channel.pending.timer);
    channel.pending = undefined;
    channel.problem = status === 'success' ? '' : (error?.errorDesc ?? 'The gadget refused');
  }

  function choose(id: string, channel: Channel, selection: string): void {
    const requestId = `choice-${++requests}`;
    const seconds = channel.data.channelConfig?.actionTimeoutInSec ?? 30;
    const timer = window.setTimeout(() => {
      channel.pending = undefined;
      channel.problem = `The gadget did not answer within ${seconds} s`;
      show();
    }, seconds * 1000);
    Object.assign(channel, { open: false, problem: '', pending: { requestId, timer } });
    show();
    hub.publish(channel.topic, { id, selection, requestId });
  }

  function show(): void {
    const focused = document.activeElement?.id;
    place.replaceChildren(...[...channels].map(([id, channel]) => chip(id, channel)));
    place.hidden = channels.size === 0;
    if (focused) document.getElementById(focused)?.focus();
  }

  function chip(id: string, channel: Channel): HTMLElement {
    const { channelState: state, menuConfig: menu } = channel.data;
    const name = id.replace(/\W+/g, '-');
    const badge = BADGES[state?.iconBadge ?? ''];
    const control = button(
      '',
      () => {
        channel.open = !channel.open;
        show();
      },
      { id: `channel-${name}`, 'aria-expanded': String(channel.open), title: channel.problem || state?.hoverText || state?.label || '' }
    );
    control.disabled = state?.enable === false;
    control.append(
      dot(state?.iconColor),
      element('b', {}, state?.label ?? menu?.label ?? id),
      element('span', {}, channel.pending ? 'changing…' : (state?.currentState ?? '')),
      ...(badge ? [element('span', { class: `badge ${state?.iconBadge}`, role: 'img', 'aria-label': state?.iconBadge ?? '' }, badge)] : [])
    );
    const box = element('div', { class: 'channel', 'data-channel': id }, control);
    if (channel.problem) box.append(element('span', { class: 'problem', role: 'alert' }, channel.problem));
    if (channel.open && !control.disabled) box.append(menuOf(id, channel, name));
    return box;
  }

  function menuOf(id: string, channel: Channel, name: string): HTMLElement {
    const items = (channel.data.menuConfig?.menuItems ?? []).map((item) => {
      const choice = button('', () => choose(id, channel, item.id), { id: `channel-${name}-${item.id}`, role: 'menuitem' });
      choice.append(dot(item.iconColor), item.label);
      return choice;
    });
    const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': channel.data.menuConfig?.label ?? '' }, ...items);
    menu.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape') {
        channel.open = false;
        show();
        document.getElementById(`channel-${name}`)?.focus();
      } else if (step !== undefined) {
        event.preventDefault();
        const index = items.indexOf(document.activeElement as HTMLButtonElement);
        items[(index + step + items.length) % items.length]?.focus();
      }
    });
    return menu;
  }

  show();
}

function dot(colour: string | undefined): HTMLElement {
  const mark = element('span', { class: 'dot', 'aria-hidden': 'true' });
  mark.style.background = colour ?? 'transparent';
  return mark;
}
