import { createDialogs } from './dialogs.js';
import type { GadgetHost } from './gadget-host.js';

/** `finesse.container.Container`: what finesse.js calls directly in the desktop around a gadget. */
export interface Container {
  showDialog(options?: object): unknown;
  hideDialog(): unknown;
  reloadGadget(id: string): void;
  modifyGadgetUrl(id: string, url: string): void;
}

export function createContainer(host: GadgetHost): Container {
  const dialogs = createDialogs();
  return {
    showDialog: (options = {}) => dialogs.show(options),
    hideDialog: () => dialogs.hide(),
    reloadGadget: (id) => host.box(id)?.load(),
    modifyGadgetUrl: (id, url) => host.box(id)?.loadFrom(url)
  };
}
