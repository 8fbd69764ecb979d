import { button, element } from '../dom.js';
import type { Hub } from '../hub/hub.js';

export interface Toasts {
  show(title: string, body: string, ms: number, dismissable?: boolean): void;
}

interface Notice {
  messageFrom?: string;
  message?: string;
  isDismissable?: boolean;
  timeout?: string | number;
}

const DEFAULT_MS = 8000;

/** Shows short notices: those that FinesseToaster would let the browser show, and those of NotificationPopoverService. */
export function createToasts(hub: Hub, place: HTMLElement): Toasts {
  const show: Toasts['show'] = (title, body, ms, dismissable = true) => {
    const toast = element('article', { class: 'toast', role: 'status' }, element('b', {}, title), element('p', {}, body));
    const timer = window.setTimeout(() => toast.remove(), ms > 0 ? ms : DEFAULT_MS);
    if (dismissable) {
      const close = (): void => {
        clearTimeout(timer);
        toast.remove();
      };
      toast.append(button('×', close, { 'aria-label': 'Dismiss', class: 'quiet' }));
    }
    place.append(toast);
  };
  hub.subscribe('finext.notification.popover', (_topic, data) => {
    const { messageFrom = 'Notification', message = '', isDismissable, timeout } = (data ?? {}) as Notice;
    show(messageFrom, message, Number(timeout ?? DEFAULT_MS), isDismissable);
  });
  return { show };
}
