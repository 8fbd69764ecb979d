/** `new gadgets.MiniMessage()`: short messages at the top of the gadget, which the user can close. */
export interface MiniMessage {
  createDismissibleMessage(message: string | Node, onDismiss?: () => boolean): HTMLElement;
  createTimerMessage(message: string | Node, seconds: number, onDismiss?: () => boolean): HTMLElement;
  createStaticMessage(message: string | Node): HTMLElement;
  dismissMessage(message: HTMLElement): void;
}

export function createMiniMessage(page: Document): MiniMessage {
  const show = (message: string | Node): HTMLElement => {
    const box = page.createElement('div');
    box.className = 'mmlib_table';
    box.setAttribute('role', 'status');
    box.style.cssText = 'display:flex;gap:8px;margin:2px 0;padding:4px 8px;background:#e5ecf9;color:#101010;font:13px sans-serif';
    const text = page.createElement('div');
    text.style.flex = '1';
    if (typeof message === 'string') text.innerHTML = message;
    else text.append(message);
    box.append(text);
    page.body.prepend(box);
    return box;
  };
  return {
    createStaticMessage: show,
    createDismissibleMessage(message, onDismiss) {
      const box = show(message);
      const close = page.createElement('button');
      close.type = 'button';
      close.textContent = '×';
      close.setAttribute('aria-label', 'Dismiss');
      close.addEventListener('click', () => onDismiss?.() !== false && box.remove());
      box.append(close);
      return box;
    },
    createTimerMessage(message, seconds, onDismiss) {
      const box = show(message);
      setTimeout(() => onDismiss?.() !== false && box.remove(), seconds * 1000);
      return box;
    },
    dismissMessage: (message) => message.remove()
  };
}
