import type { Fault, Truth } from '../../model/types.js';
import { api } from '../api.js';
import { button, byId, element, replaceContent } from '../dom.js';
import { askFailingGets, askSlowness } from './fault-dialogs.js';
import { openOffer, sampleTask } from './offer-dialog.js';
import { act } from './problem.js';
import { faultButtons } from './words.js';

let shown = '';

/** The buttons that make things happen. What the server refuses is said under them. */
export function showControls({ media, node, outage, connection, slowMs, getFailures }: Truth): void {
  const key = JSON.stringify([media.map(({ id, name, skilled }) => [id, name, skilled]), node, outage, connection, slowMs, getFailures]);
  if (key === shown) return;
  shown = key;
  const active = new Set(outage?.split(' + ') ?? []);
  if (slowMs > 0) active.add('slow');
  if (getFailures.length > 0) active.add('get-fails');

  const asking: Partial<Record<Fault['type'], [label: string, ask: () => void]>> = {
    slow: ['Say for how long answers are held back', askSlowness],
    'get-fails': ['Say which GETs fail, how often and how', askFailingGets]
  };
  const faults = faultButtons(node).map(({ label, hint, fault }) => {
    const made = button(label, () => act(() => api.fault(fault)), {
      id: `fault-${fault.type}`,
      title: hint,
      ...(active.has(fault.type) ? { class: 'active', 'aria-pressed': 'true' } : {})
    });
    const [words, ask] = asking[fault.type] ?? [];
    if (!words || !ask) return made;
    return element('div', { class: 'pair' }, made, button('…', ask, { id: `ask-${fault.type}`, title: words, 'aria-label': words }));
  });
  replaceContent(byId('faults'), ...faults);

  const offers = media
    .filter(({ skilled }) => skilled)
    .map(({ id, name }) => button(`Offer ${name}`, () => offerSample(id), { id: `offer-${id}`, class: 'primary' }));
  const ask = button('Offer with call variables …', () => openOffer(media), { id: 'offer-more' });
  replaceContent(byId('offers'), ...offers, ask);

  byId('recover').classList.toggle('urgent', connection === 'failing' || active.size > 0);
}

export function offerSample(mediaId: string): void {
  act(() => api.offerTask(mediaId, sampleTask()));
}

export function provideFixedButtons(): void {
  byId('recover').addEventListener('click', () => act(api.recover));
  byId('reset').addEventListener('click', () => act(api.reset));
}
