// What the agent sees. The markup is that of gadget.xml.
import type { State } from '../../src/index.js';
import { dataAt, make, role, timeNow } from './dom.js';
import type { EventText } from './event-text.js';
import { createTaskPanel, type TaskPanel } from './task-panel.js';

/** What the buttons do. */
export interface Commands extends Record<MediaCommand, () => void> {
  task(id: string, action: string, target?: string): void;
}
const mediaCommands = ['login', 'ready', 'not-ready', 'routable', 'logout'] as const;
type MediaCommand = (typeof mediaCommands)[number];

export interface ShownMedia {
  name: string | undefined;
  state: string | undefined;
  loggedIn: boolean;
  routable: boolean;
  options: string;
  drifted: boolean;
  /** Whether anything may be asked for now. */
  usable: boolean;
}

export type View = ReturnType<typeof createView>;

const MOST_EVENTS = 200;
const RECOVERY_BANNER_MS = 30_000;

const words: Record<State, string> = {
  idle: 'Not started',
  loading: 'Loading',
  ready: 'Up to date',
  disconnected: 'No connection',
  recovering: 'Recovering',
  stale: 'May be out of date',
  failed: 'Failed',
  disposed: 'Ended'
};

export function createView() {
  const tasks = new Map<string, TaskPanel>();
  let selected: string | undefined;
  let media: ShownMedia | undefined;
  let state: State = 'idle';
  let lostAt = '';
  let bannerTimer: ReturnType<typeof setTimeout> | undefined;

  function select(id: string | undefined, focus = false): void {
    selected = id;
    for (const [each, { tab, panel }] of tasks) {
      tab.setAttribute('aria-selected', String(each === id));
      tab.tabIndex = each === id ? 0 : -1;
      panel.hidden = each !== id;
      if (focus && each === id) tab.focus();
    }
    showEmpty();
  }

  function showTask(dialog: finesse.restservices.MediaDialog): void {
    const id = dialog.getId();
    let task = tasks.get(id);
    if (!task) {
      task = createTaskPanel(id);
      task.allow(media?.usable ?? false);
      tasks.set(id, task);
      role('tabs').append(task.tab);
      role('panels').append(task.panel);
    }
    task.show(dialog);
    select(selected ?? id);
  }

  function removeTask(id: string): void {
    const task = tasks.get(id);
    if (!task) return;
    const ids = [...tasks.keys()];
    const at = ids.indexOf(id);
    const hadFocus = task.panel.contains(document.activeElement) || task.tab === document.activeElement;
    task.tab.remove();
    task.panel.remove();
    tasks.delete(id);
    if (id === selected) select(ids[at + 1] ?? ids[at - 1], hadFocus);
  }

  /** The task's action has an outcome: it may be asked for another. */
  function settled(id: string): void {
    tasks.get(id)?.settle();
  }

  function showEmpty(): void {
    const empty = role('empty');
    empty.hidden = selected !== undefined;
    if (state === 'failed') empty.textContent = 'The tasks cannot be shown.';
    else if (!media?.name) empty.textContent = `${words[state]} …`;
    else if (!media.state) empty.textContent = 'No tasks: the agent has no skill group in this MRD.';
    else if (!media.loggedIn) empty.textContent = 'Signed out. Sign in to get tasks.';
    else if (media.state === 'NOT_READY') empty.textContent = 'No tasks. Press Ready to get some.';
    else if (!media.routable) empty.textContent = 'No tasks. Not routable: press Routable to get some.';
    else empty.textContent = 'No tasks. The next one appears here.';
  }

  function showState(now: State): void {
    state = now;
    role('gadget').dataset.state = now;
    role('state').textContent = now;
    role('state-words').textContent = words[now];
    if (now === 'disconnected') {
      lostAt = timeNow();
      banner('lost', `Connection lost at ${lostAt}: tasks are shown as of then, actions come back with it.`);
    } else if (now === 'recovering') {
      banner('wait', `The connection is back. Reading what changed since ${lostAt} …`);
    }
    showEmpty();
  }

  function showMedia(now: ShownMedia): void {
    media = now;
    const working = now.state === 'WORK' || now.state === 'WORK_NOT_READY';
    const facts = { 'media-name': now.name ?? 'Media', 'media-state': now.state ?? '–', options: now.options };
    for (const [name, text] of Object.entries(facts)) role(name).textContent = text;
    role('options').dataset.drifted = String(now.drifted);
    role('routable').textContent = now.loggedIn ? (now.routable ? 'yes' : 'no') : '–';
    role('routable').dataset.routable = now.loggedIn ? String(now.routable) : '';
    const allowed: Record<MediaCommand, boolean> = {
      login: now.state !== undefined && (!now.loggedIn || working),
      ready: now.state === 'NOT_READY',
      'not-ready': now.loggedIn && !working && now.state !== 'NOT_READY',
      routable: now.loggedIn,
      logout: now.loggedIn
    };
    for (const name of mediaCommands) button(name).disabled = !now.usable || !allowed[name];
    button('routable').setAttribute('aria-pressed', String(now.loggedIn && now.routable));
    for (const task of tasks.values()) task.allow(now.usable);
    showEmpty();
  }

  function button(name: MediaCommand): HTMLButtonElement {
    const found = document.querySelector<HTMLButtonElement>(`button[data-command="${name}"]`);
    if (!found) throw new Error(`There is no button for ${name}.`);
    return found;
  }

  /** Without arguments it goes away. */
  function banner(kind = '', text = ''): void {
    clearTimeout(bannerTimer);
    if (kind === 'recovery') bannerTimer = setTimeout(banner, RECOVERY_BANNER_MS);
    role('banner').hidden = kind === '';
    role('banner').dataset.kind = kind;
    role('banner-text').textContent = text;
  }

  function addEvent(name: string, { cause, id, text }: EventText): void {
    const label = make('span', { class: 'cause' }, cause ?? (name === 'error' ? 'error' : 'state'));
    const row = make(
      'li',
      { 'data-event': name, 'data-cause': cause ?? '', 'data-id': id ?? '' },
      make('time', {}, timeNow()),
      label,
      make('b', {}, name)
    );
    if (id) row.append(make('code', {}, id));
    row.append(make('span', { class: 'what' }, text));
    const events = role('events');
    events.prepend(row);
    while (events.children.length > MOST_EVENTS) events.lastElementChild?.remove();
  }

  function onCommand(commands: Commands): void {
    for (const name of mediaCommands) button(name).addEventListener('click', () => commands[name]());
    role('panels').addEventListener('click', (event) => {
      const action = dataAt(event, 'data-action');
      const task = selected === undefined ? undefined : tasks.get(selected);
      if (!action || !selected || !task) return;
      const target = action === 'TRANSFER' ? task.target.value : undefined;
      if (target === '') return task.target.focus();
      task.ask();
      commands.task(selected, action, target);
    });
  }

  role('dismiss').addEventListener('click', () => banner());
  role('tabs').addEventListener('click', (event) => {
    const id = dataAt(event, 'data-dialog-id');
    if (id) select(id);
  });
  role('tabs').addEventListener('keydown', (event) => {
    const ids = [...tasks.keys()];
    const at = ids.findIndex((id) => id === selected);
    const steps: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: (at + 1) % ids.length, Home: 0, End: -1 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    select(ids.at(next), true);
  });

  return { showState, showMedia, showTask, removeTask, settled, banner, addEvent, onCommand };
}
