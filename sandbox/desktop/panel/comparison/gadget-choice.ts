import { byId, element } from '../../dom.js';

/** Chooses the gadget to compare with the server. It is shown only if there are several gadgets. */
export function createGadgetChoice(onChange: () => void): { readonly index: number; show(titles: string[]): void } {
  const select = element('select', { id: 'viewed', 'aria-label': 'Gadget compared with the server', hidden: '' });
  select.addEventListener('change', onChange);
  byId('choice').replaceChildren(select);
  return {
    get index() {
      return Math.max(select.selectedIndex, 0);
    },
    show(titles) {
      const index = Math.max(select.selectedIndex, 0);
      select.replaceChildren(...titles.map((title) => element('option', {}, title)));
      select.selectedIndex = index;
      select.hidden = titles.length < 2;
    }
  };
}
