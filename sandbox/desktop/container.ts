import { createDialogs } from './container-dialogs.js';
import { button, element } from './dom.js';
import type { GadgetHost } from './gadget-host.js';
import type { Toasts } from './toasts.js';

/** `finesse.container.Container`: what finesse.js calls directly in the desktop around a gadget. */
export interface Container {
  showDialog(options?: object): unknown;
  hideDialog(): unknown;
  showCertificateBanner(callback: () => void): string;
  hideCertificateBanner(id: string): void;
  reloadGadget(id: string): void;
  modifyGadgetUrl(id: string, url: string): void;
  setGadgetTitle(id: string, title: string): void;
  setGadgetView(id: string, view: string): void;
  getGadgetView(id: string): { view: string; maxAvailableHeight: number };
  setGadgetShown(id: string, shown: boolean): void;
  setGadgetNotification(id: string, on: boolean, details?: { messageFrom?: string; message?: string; timeout?: string | number }): void;
}

export interface ContainerOptions {
  host: GadgetHost;
  toasts: Toasts;
  /** Where banners are shown. */
  banners: HTMLElement;
  onView(id: string, view: string): void;
}

export function createContainer({ host, toasts, banners, onView }: ContainerOptions): Container {
  const dialogs = createDialogs();
  let count = 0;
  return {
    showDialog: (options = {}) => dialogs.show(options),
    hideDialog: () => dialogs.hide(),
    showCertificateBanner(callback) {
      const id = `certificate-banner-${++count}`;
      const close = button('Close', () => {
        document.getElementById(id)?.remove();
        callback();
      });
      banners.append(element('p', { id, class: 'banner' }, 'A gadget asks for certificates to be accepted.', close));
      return id;
    },
    hideCertificateBanner: (id) => document.getElementById(id)?.remove(),
    reloadGadget: (id) => host.box(id)?.load(),
    modifyGadgetUrl: (id, url) => host.box(id)?.setUrl(url),
    setGadgetTitle: (id, title) => host.box(id)?.setTitle(title),
    setGadgetView: onView,
    getGadgetView: (id) => ({ view: host.box(id)?.view ?? 'default', maxAvailableHeight: host.availableHeight }),
    setGadgetShown: (id, shown) => host.box(id)?.setShown(shown),
    setGadgetNotification(id, on, details) {
      host.box(id)?.setNews(on);
      if (on && details?.message) toasts.show(details.messageFrom ?? 'Gadget', details.message, Number(details.timeout ?? 0));
    }
  };
}
