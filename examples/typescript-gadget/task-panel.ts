import { make } from './dom.js';

type MediaDialog = finesse.restservices.MediaDialog;

/** One task on the page: its tab and its panel. */
export interface TaskPanel {
  tab: HTMLButtonElement;
  panel: HTMLElement;
  /** What is typed for a transfer. */
  target: HTMLInputElement;
  show(dialog: MediaDialog): void;
  /** Its buttons rest from now until the outcome of the action is known. */
  ask(): void;
  settle(): void;
  /** Its buttons rest, too, while nothing can be asked for. */
  allow(usable: boolean): void;
}

export function createTaskPanel(id: string): TaskPanel {
  let usable = false;
  let asked = false;

  const key = `task-${id}`;
  const tabTitle = make('span', { class: 'title' });
  const tabState = make('span', { class: 'badge' });
  const tab = make(
    'button',
    { type: 'button', class: 'tab', role: 'tab', id: `${key}-tab`, 'aria-controls': key, 'data-dialog-id': id },
    tabTitle,
    ' ',
    tabState
  );

  const title = make('h3');
  const state = make('span', { class: 'badge', 'data-role': 'dialog-state' });
  const meta = make('span', { class: 'meta' });
  const actions = make('span', { 'data-role': 'actions' });
  const target = make('input', {
    'data-role': 'target',
    placeholder: 'Script selector',
    'aria-label': 'Script selector to transfer to',
    autocomplete: 'off'
  });
  const form = make('form', { class: 'actions' }, actions, target);
  const caption = make('caption');
  const rows = make('tbody');
  const panel = make(
    'div',
    { class: 'panel', role: 'tabpanel', tabindex: '0', id: key, 'aria-labelledby': `${key}-tab`, 'data-panel-id': id },
    make('div', { class: 'head' }, title, ' ', state, ' ', meta),
    form,
    make('table', {}, caption, rows)
  );
  form.addEventListener('submit', (event) => event.preventDefault());

  function drawActions(names: string[]): void {
    const hadFocus = actions.contains(document.activeElement) || (asked && document.activeElement === panel);
    actions.replaceChildren(...names.map((name) => make('button', { type: 'button', 'data-action': name }, sentence(name))));
    target.hidden = !names.includes('TRANSFER');
    asked = false;
    update();
    if (hadFocus) (actions.querySelector('button') ?? panel).focus();
  }

  function update(): void {
    const buttons = actions.querySelectorAll('button');
    for (const control of [...buttons, target]) control.disabled = !usable || asked;
  }

  return {
    tab,
    panel,
    target,
    show(dialog) {
      const variables = variablesOf(dialog);
      const name = variables[0]?.[1] ?? `Task ${id}`;
      tabTitle.textContent = title.textContent = name;
      meta.textContent = `${id} · ${dialog.getMediaType()}`;
      for (const badge of [tabState, state]) {
        badge.textContent = badge.dataset.state = dialog.getState();
      }
      caption.textContent = variables.length ? 'Call variables' : 'No call variables';
      rows.replaceChildren(
        ...variables.map(([variable, value]) => make('tr', {}, make('th', { scope: 'row' }, variable), make('td', {}, value)))
      );
      drawActions(actionsOf(dialog));
    },
    ask() {
      asked = true;
      // A disabled button cannot keep the focus.
      panel.focus();
      update();
    },
    settle() {
      asked = false;
      update();
    },
    allow(now) {
      usable = now;
      // What was asked before a failure may never be answered.
      if (!usable) asked = false;
      update();
    }
  };
}

/** What may be asked of the task now; nothing else decides which buttons there are. */
function actionsOf(dialog: MediaDialog): string[] {
  return dialog.getParticipants().flatMap((participant) => participant.actions?.action ?? []);
}

/** Call variables and ECC variables that have a value. */
function variablesOf(dialog: MediaDialog): [name: string, value: string][] {
  return Object.entries(dialog.getMediaProperties()).filter(
    (entry): entry is [string, string] => /^(callVariable\d+|user\.)/.test(entry[0]) && !!entry[1]
  );
}

/** 'WRAP_UP' → 'Wrap up' */
function sentence(constant: string): string {
  return (constant.charAt(0) + constant.slice(1).toLowerCase()).replace(/_/g, ' ');
}
