import { button, element } from '../dom.js';

/** The options of ContainerServices.showDialog: those of a jQuery UI dialog that gadgets use. */
interface DialogOptions {
  id?: string;
  title?: string | false;
  message?: string;
  buttons?: Record<string, () => void> | { text?: string; label?: string; click?(): void }[];
  isBlocking?: boolean;
  close?: () => void;
}

const DEFAULT_TITLE = 'Cisco Finesse';

/** Shows one dialog at a time, as Finesse's desktop does. */
export function createDialogs(): { show(options: DialogOptions): HTMLElement; hide(): HTMLElement | undefined } {
  let open: HTMLDialogElement | undefined;

  function hide(): HTMLElement | undefined {
    const shown = open;
    open = undefined;
    shown?.close();
    shown?.remove();
    return shown;
  }

  return {
    show(options) {
      hide();
      const title = element('h2', {}, options.title || DEFAULT_TITLE);
      const dialog = element('dialog', { class: 'container-dialog', 'aria-label': options.title || DEFAULT_TITLE }, title);
      dialog.append(element('p', {}, options.message ?? 'A generic error has occurred.'));
      const act = (click?: () => void) => (): void => {
        hide();
        click?.();
        options.close?.();
      };
      const buttons = buttonsOf(options.buttons).map(({ label, click }) => button(label, act(click)));
      dialog.append(element('footer', {}, ...(buttons.length > 0 ? buttons : [button('OK', act())])));
      dialog.addEventListener('cancel', act());
      document.body.append(dialog);
      if (options.isBlocking === false) dialog.show();
      else dialog.showModal();
      open = dialog;
      return dialog;
    },
    hide
  };
}

function buttonsOf(buttons: DialogOptions['buttons']): { label: string; click?: (() => void) | undefined }[] {
  if (Array.isArray(buttons)) return buttons.map(({ text, label, click }) => ({ label: text ?? label ?? 'OK', click }));
  return Object.entries(buttons ?? {}).map(([label, click]) => ({ label, click }));
}
