import { button, element } from '../../dom.js';
import { createLogList } from './log-list.js';

export interface LogFilter<Item> {
  name: string;
  label: string;
  matches(item: Item): boolean;
}

export interface LogViewOptions<Item> {
  id: string;
  label: string;
  /** Kinds that can be switched off. */
  filters: LogFilter<Item>[];
  /** What the text filter searches, in lower case. */
  searched(item: Item): string;
  line(item: Item): Node[];
  classes(item: Item, selected: Item | undefined): string;
  detail(item: Item, select: (item: Item) => void): Node[];
  /** Changes when the detail does. */
  revision(item: Item): string;
  /** The text of an empty list. */
  empty: string;
}

/** A list with filters, and beside it the details of the selected line. */
export interface LogView<Item> {
  readonly element: HTMLElement;
  show(items: readonly Item[]): void;
  focusFilter(): void;
}

export function createLogView<Item>(options: LogViewOptions<Item>): LogView<Item> {
  const { id, label, filters, searched, detail } = options;
  const off = new Set<string>();
  let all: readonly Item[] = [];
  let detailed = '';

  const search = element('input', {
    type: 'search',
    class: 'search',
    placeholder: 'Filter',
    'aria-label': `Filter ${label}`,
    id: `${id}-filter`
  });
  const count = element('output', { class: 'count', for: `${id}-filter` });
  const toggles = filters.map(({ name, label: text }) => {
    const box = element('input', { type: 'checkbox', checked: '' });
    box.addEventListener('change', () => {
      if (box.checked) off.delete(name);
      else off.add(name);
      refresh();
    });
    return element('label', { 'data-kind': name }, box, text);
  });
  const bar = element(
    'div',
    { class: 'log-bar' },
    search,
    element('div', { class: 'kinds', role: 'group', 'aria-label': `Kinds shown in ${label}` }, ...toggles),
    count
  );

  const body = element('div', { class: 'detail-body', tabindex: '0', role: 'region', 'aria-label': `Selected in ${label}` });
  const aside = element(
    'div',
    { class: 'detail', hidden: '' },
    button('×', () => close(), { class: 'close', 'aria-label': 'Close' }),
    body
  );
  const empty = element('p', { class: 'empty' });

  const list = createLogList<Item>({
    ...options,
    id: `${id}-rows`,
    onSelect(item) {
      aside.hidden = item === undefined;
      showDetail(item);
      body.scrollTop = 0;
    },
    onOpen: () => body.focus()
  });
  const showDetail = (item: Item | undefined): void => {
    detailed = item === undefined ? '' : options.revision(item);
    body.replaceChildren(...(item === undefined ? [] : detail(item, list.select)));
  };
  const close = (): void => {
    list.select(undefined);
    list.element.focus();
  };
  aside.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  const refresh = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const active = filters.filter(({ name }) => off.has(name));
    const shown =
      wanted === '' && active.length === 0
        ? all
        : all.filter((item) => !active.some(({ matches }) => matches(item)) && (wanted === '' || searched(item).includes(wanted)));
    list.show(shown);
    count.textContent = shown.length === all.length ? String(all.length) : `${shown.length} of ${all.length}`;
    list.element.hidden = shown.length === 0;
    empty.hidden = shown.length > 0;
    empty.textContent = all.length === 0 ? options.empty : 'Nothing passes the filter.';
    // The selected request may have got its answer meanwhile.
    if (list.selected !== undefined && options.revision(list.selected) !== detailed) showDetail(list.selected);
  };
  search.addEventListener('input', refresh);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') list.element.focus();
    if (event.key === 'Escape') search.value = '';
    if (event.key === 'Escape') refresh();
  });
  refresh();

  return {
    element: element('div', { class: 'log-view', id }, bar, element('div', { class: 'log-split' }, list.element, empty, aside)),
    show(items) {
      all = items;
      refresh();
    },
    focusFilter: () => search.focus()
  };
}
