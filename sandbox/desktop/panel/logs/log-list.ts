import { element } from '../../dom.js';

export const ROW_HEIGHT = 24;
const MARGIN = 8;

/**
 * A list that has only its visible lines in the document, so that it is fast with thousands of lines. It scrolls with the newest line
 * until the user scrolls away from it.
 */
export interface LogList<Item> {
  readonly element: HTMLElement;
  readonly selected: Item | undefined;
  show(items: readonly Item[]): void;
  select(item: Item | undefined): void;
}

export interface LogListOptions<Item> {
  label: string;
  id: string;
  /** The content of a line. */
  line(item: Item): Node[];
  /** Classes of the line. */
  classes(item: Item, selected: Item | undefined): string;
  onSelect(item: Item | undefined): void;
  /** Is called for Enter on the selected line. */
  onOpen(): void;
}

export function createLogList<Item>({ label, id, line, classes, onSelect, onOpen }: LogListOptions<Item>): LogList<Item> {
  const canvas = element('div', { class: 'canvas', role: 'presentation' });
  const list = element('div', { class: 'rows', id, role: 'listbox', tabindex: '0', 'aria-label': label }, canvas);
  let items: readonly Item[] = [];
  let selected: Item | undefined;
  let following = true;
  let drawn = false;

  const draw = (): void => {
    drawn = false;
    const first = Math.max(0, Math.floor(list.scrollTop / ROW_HEIGHT) - MARGIN);
    const last = Math.min(items.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW_HEIGHT) + MARGIN);
    canvas.style.height = `${items.length * ROW_HEIGHT}px`;
    canvas.replaceChildren(...items.slice(first, last).map((item, offset) => row(item, first + offset)));
    const active = selected === undefined ? -1 : items.indexOf(selected);
    if (active >= first && active < last) list.setAttribute('aria-activedescendant', `${id}-${active}`);
    else list.removeAttribute('aria-activedescendant');
  };
  const drawSoon = (): void => {
    if (!drawn) requestAnimationFrame(draw);
    drawn = true;
  };

  const row = (item: Item, index: number): HTMLElement => {
    const made = element(
      'div',
      {
        class: `row ${classes(item, selected)}`,
        id: `${id}-${index}`,
        role: 'option',
        'aria-selected': String(item === selected),
        'aria-setsize': String(items.length),
        'aria-posinset': String(index + 1)
      },
      ...line(item)
    );
    made.style.transform = `translateY(${index * ROW_HEIGHT}px)`;
    return made;
  };

  const choose = (item: Item | undefined): void => {
    selected = item;
    onSelect(item);
    drawSoon();
  };

  const reveal = (index: number): void => {
    const top = index * ROW_HEIGHT;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + ROW_HEIGHT > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW_HEIGHT - list.clientHeight;
  };

  const moveTo = (index: number): void => {
    const item = items[Math.min(Math.max(index, 0), items.length - 1)];
    if (item === undefined) return;
    choose(item);
    reveal(items.indexOf(item));
  };

  list.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor(list.clientHeight / ROW_HEIGHT) - 1);
    const at = selected === undefined ? items.length : items.indexOf(selected);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: items.length - 1
    };
    const target = targets[event.key];
    if (target !== undefined) moveTo(target);
    else if (event.key === 'Enter' && selected !== undefined) onOpen();
    else if (event.key === 'Escape' && selected !== undefined) choose(undefined);
    else return;
    event.preventDefault();
  });
  // Finds the line by its position: it may be drawn again between press and release, as another element.
  list.addEventListener('click', (event) => {
    const item = items[Math.floor((event.clientY - canvas.getBoundingClientRect().top) / ROW_HEIGHT)];
    if (item !== undefined) choose(item === selected ? undefined : item);
  });
  list.addEventListener('scroll', () => {
    following = list.scrollTop + list.clientHeight >= list.scrollHeight - ROW_HEIGHT;
    drawSoon();
  });
  new ResizeObserver(() => {
    if (following) list.scrollTop = list.scrollHeight;
    draw();
  }).observe(list);

  return {
    element: list,
    get selected() {
      return selected;
    },
    show(next) {
      items = next;
      canvas.style.height = `${items.length * ROW_HEIGHT}px`;
      if (following) list.scrollTop = list.scrollHeight;
      drawSoon();
    },
    select(item) {
      choose(item);
      if (item !== undefined && items.includes(item)) reveal(items.indexOf(item));
    }
  };
}
