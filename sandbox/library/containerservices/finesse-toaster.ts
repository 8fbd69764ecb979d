import type { Toast } from '../internal/host.js';
import { page } from '../internal/host.js';

export interface ToasterOptions extends Toast {
  icon?: string;
  /** Milliseconds. */
  autoClose?: number;
  /** Also while the agent looks at the desktop. */
  showWhenVisible?: boolean;
}

let inited = false;

const IMAGES = '/desktop/theme/finesse/images/modules/';
const DEFAULT_MS = 8000;

/** finesse.containerservices.FinesseToaster: notifications of the browser, for an agent who looks elsewhere. */
export const FinesseToaster = {
  TOASTER_DEFAULT_ICONS: {
    INCOMING_CALL_ICON: `${IMAGES}incoming_call.png`,
    INCOMING_CHAT_ICON: `${IMAGES}incoming_chat.png`,
    INCOMING_TEAM_MESSAGE: `${IMAGES}incoming_team_message.png`,
    ALERT_ICON: `${IMAGES}incoming-alert.png`
  },

  init(_config?: object, _logger?: object): unknown {
    inited = true;
    return this;
  },

  /** Where the browser has not been asked, the sandbox's desktop shows it. Where notifications are denied nothing is shown. */
  showToaster(title: string, options: ToasterOptions = {}): Notification | undefined {
    if (!inited) throw new Error('FinesseToaster needs to be inited.');
    const ms = options.autoClose ?? DEFAULT_MS;
    if (!options.showWhenVisible && document.visibilityState === 'visible' && document.hasFocus()) return undefined;
    if (typeof Notification !== 'undefined' && Notification.permission === 'denied') return undefined;
    if (typeof Notification === 'undefined' || Notification.permission !== 'granted') {
      page.parent?.sandboxDesktop?.toast?.(title, options.body ?? '', ms);
      return undefined;
    }
    const notification = new Notification(title, { body: options.body ?? '', icon: options.icon ?? this.TOASTER_DEFAULT_ICONS.ALERT_ICON });
    setTimeout(() => notification.close(), ms);
    return notification;
  }
};
