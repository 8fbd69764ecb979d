import { button, element } from '../../dom.js';

/** Opens a form in a modal dialog. The browser checks the fields and keeps the focus inside. `onSubmit` gets the fields. */
export function openForm(title: string, fields: HTMLElement[], submit: string, onSubmit: (form: FormData) => void): HTMLDialogElement {
  const form = element('form', { method: 'dialog' });
  const dialog = element('dialog', { class: 'form', 'aria-label': title }, form);
  form.append(
    element('h2', {}, title),
    ...fields,
    element(
      'div',
      { class: 'buttons' },
      button('Cancel', () => dialog.close(), { class: 'quiet' }),
      element('button', { type: 'submit', class: 'primary' }, submit)
    )
  );
  form.addEventListener('submit', () => onSubmit(new FormData(form)));
  open(dialog);
  return dialog;
}

export function open(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export function labelled(label: string, input: HTMLElement): HTMLElement {
  return element('label', { class: 'field' }, element('span', {}, label), input);
}
