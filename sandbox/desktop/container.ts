import { createDialogs } from './container-dialogs.js';
import { button, element } from './dom.js';
import type { GadgetHost } from './gadget-host.js';

/** `finesse.container.Container`: what finesse.js calls directly in the desktop around a gadget. */
export interface Container {
  showDialog(options?: object): unknown;
  hideDialog(): unknown;
  showCertificateBanner(callback: () => void): string;
  hideCertificateBanner(id: string): void;
  reloadGadget(id: string): void;
  modifyGadgetUrl(id: string, url: string): void;
}

export interface ContainerOptions {
  host: GadgetHost;
  /** Where banners are shown. */
  banners: HTMLElement;
}

export function createContainer({ host, banners }: ContainerOptions): Container {
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
    modifyGadgetUrl: (id, url) => host.box(id)?.setUrl(url)
  };
}
