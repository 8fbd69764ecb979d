import { createDialogs } from './container-dialogs.js';
import { button, element } from '../dom.js';
import type { GadgetHost } from '../gadgets/gadget-host.js';

/** `finesse.container.Container`: what finesse.js calls directly in the desktop around a gadget. */
export interface Container {
  showDialog(options?: object): unknown;
  hideDialog(): unknown;
  /** `id` is the gadget's. A gadget has one banner. */
  showCertificateBanner(options: { id: string; callback?: (() => void) | undefined }): string;
  hideCertificateBanner(id: string): void;
  reloadGadget(id: string): void;
  modifyGadgetUrl(id: string, url: string): void;
}

export interface ContainerOptions {
  host: GadgetHost;
  /** Where banners are shown. */
  banners: HTMLElement;
}

const BANNER = 'certificate-banner-';

function hideBanner(id: string): void {
  document.getElementById(BANNER + id)?.remove();
}

export function createContainer({ host, banners }: ContainerOptions): Container {
  const dialogs = createDialogs();
  return {
    showDialog: (options = {}) => dialogs.show(options),
    hideDialog: () => dialogs.hide(),
    showCertificateBanner({ id, callback }) {
      hideBanner(id);
      const close = button('Close', () => {
        hideBanner(id);
        if (typeof callback === 'function') callback();
      });
      const who = host.box(id)?.frame.title ?? `Gadget ${id}`;
      banners.append(element('p', { id: BANNER + id, class: 'banner' }, `${who} asks for certificates to be accepted.`, close));
      return id;
    },
    hideCertificateBanner: hideBanner,
    reloadGadget: (id) => host.box(id)?.load(),
    modifyGadgetUrl: (id, url) => host.box(id)?.setUrl(url)
  };
}
