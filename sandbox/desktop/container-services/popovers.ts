import { button, element } from '../dom.js';
import type { Hub } from '../hub/hub.js';

/** A message of finesse.containerservices.PopoverService. */
interface PopoverMessage {
  id?: string;
  topic?: string;
  action?: 'show' | 'update' | 'dismiss';
  data?: { bannerData?: BannerData; timerData?: TimerData; actionData?: ActionData };
}

interface BannerData {
  content?: { name: string; value: string }[];
  headerContent?: { maxHeaderTitle?: string; minHeaderTitle?: string };
}

interface TimerData {
  /** -1: without a time-out. */
  displayTimeoutInSecs?: number;
  display?: boolean;
  counterType?: 'COUNT_UP' | 'COUNT_DOWN';
}

interface ActionData {
  dismissible?: boolean;
  requiredActionText?: string;
  buttons?: Button[];
}

interface Button {
  id: string;
  label: string;
  type?: string;
  hoverText?: string;
  confirmButtons?: { id: string; label: string; hoverText?: string }[];
}

const TOPIC = 'finext.popover';

/** Shows popovers of gadgets. The gadget is told how each ends: with a button's id, "dismissed" or "timeout". */
export function createPopovers(hub: Hub, place: HTMLElement): void {
  const shown = new Map<string, { element: HTMLElement; timer: number }>();

  hub.subscribe(TOPIC, (_topic, message) => {
    const { id, topic, action, data } = (message ?? {}) as PopoverMessage;
    if (id === undefined) return;
    remove(id);
    if (action !== 'dismiss') add(id, topic ?? `${TOPIC}.${id}`, data ?? {});
  });

  function remove(id: string): void {
    const popover = shown.get(id);
    clearInterval(popover?.timer);
    popover?.element.remove();
    shown.delete(id);
  }

  function add(id: string, topic: string, { bannerData = {}, timerData = {}, actionData = {} }: NonNullable<PopoverMessage['data']>): void {
    const end = (source: string): void => {
      remove(id);
      hub.publish(topic, { id, source });
    };
    const title = bannerData.headerContent?.maxHeaderTitle ?? 'Popover';
    const counter = element('span', { class: 'counter' });
    const header = element('header', {}, element('b', {}, title), counter);
    if (actionData.dismissible) header.append(button('×', () => end('dismissed'), { 'aria-label': 'Dismiss', class: 'quiet' }));
    const popover = element('article', { class: 'popover', role: 'alertdialog', 'aria-label': title, 'data-popover': id }, header);
    popover.append(details(bannerData.content ?? []));
    if (actionData.requiredActionText) popover.append(element('p', {}, actionData.requiredActionText));
    if (actionData.buttons) popover.append(element('footer', {}, ...actionData.buttons.map((item) => actionButton(item, end))));
    place.append(popover);
    shown.set(id, { element: popover, timer: startTimer(timerData, counter, () => end('timeout')) });
  }
}

function details(content: { name: string; value: string }[]): HTMLElement {
  return element('dl', {}, ...content.flatMap(({ name, value }) => [element('dt', {}, name), element('dd', {}, value)]));
}

/** The button of an action. If the action asks for confirmation, a click replaces the button with two. */
function actionButton({ id, label, hoverText = '', confirmButtons = [] }: Button, end: (source: string) => void): HTMLElement {
  const attributes = { title: hoverText };
  if (confirmButtons.length === 0) return button(label, () => end(id), attributes);
  const control = button(
    label,
    () => control.replaceWith(...confirmButtons.map((item) => button(item.label, () => end(item.id), { title: item.hoverText ?? '' }))),
    attributes
  );
  return control;
}

function startTimer({ displayTimeoutInSecs = -1, display, counterType }: TimerData, counter: HTMLElement, onEnd: () => void): number {
  const started = Date.now();
  const tick = (): void => {
    const passed = Math.floor((Date.now() - started) / 1000);
    const left = displayTimeoutInSecs - passed;
    if (display) counter.textContent = clock(counterType === 'COUNT_DOWN' ? Math.max(left, 0) : passed);
    if (displayTimeoutInSecs >= 0 && left <= 0) onEnd();
  };
  tick();
  return window.setInterval(tick, 250);
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
