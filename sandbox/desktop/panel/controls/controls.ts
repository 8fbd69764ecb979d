import type { Fault, Truth } from '../../../model/types.js';
import { api } from '../../api.js';
import { button, byId, element, replaceContent } from '../../dom.js';
import { faultButtons } from './fault-buttons.js';
import { askFailingRequests, askSlowness } from './fault-dialogs.js';
import { openOffer, sampleTask } from './offer-dialog.js';
import { runAction } from '../run-action.js';

/** There may be twenty MRDs. The form has the others. */
const MOST_OFFERS = 3;

/** The buttons for tasks and failures. They are drawn again only if something about them has changed. */
export function createControls(): (truth: Truth) => void {
  let shown = '';
  return (truth) => {
    const { media, node, outage, connection, slowMs, getFailures, putFailures } = truth;
    const known = media.map(({ id, name, skilled }) => [id, name, skilled]);
    const key = JSON.stringify([known, node, outage, connection, slowMs, getFailures, putFailures]);
    if (key !== shown) showControls(truth);
    shown = key;
  };
}

function showControls({ media, node, outage, connection, slowMs, getFailures, putFailures }: Truth): void {
  const active = new Set(outage?.split(' + ') ?? []);
  if (slowMs > 0) active.add('slow');
  if (getFailures.length > 0) active.add('get-fails');
  if (putFailures.length > 0) active.add('put-fails');

  const other = node === 'A' ? 'B' : 'A';
  const asking: Partial<Record<Fault['type'], [words: string, ask: () => void, mark?: string]>> = {
    failover: [
      `Fail over ${node} → ${other}; at the recovery the desktop reloads`,
      () => runAction(() => api.fault({ type: 'failover', reload: true })),
      '↻'
    ],
    slow: ['Choose how long answers are delayed', askSlowness],
    'get-fails': ['Choose which GETs fail, how often and how', () => askFailingRequests('GET', media)],
    'put-fails': ['Choose which PUTs fail, how often and how', () => askFailingRequests('PUT', media)]
  };
  const faults = faultButtons({ node, media }).map(({ label, hint, fault }) => {
    const made = button(label, () => runAction(() => api.fault(fault)), {
      id: `fault-${fault.type}`,
      title: hint,
      ...(active.has(fault.type) ? { class: 'active', 'aria-pressed': 'true' } : {})
    });
    const [words, ask, mark = '…'] = asking[fault.type] ?? [];
    if (!words || !ask) return made;
    return element('div', { class: 'pair' }, made, button(mark, ask, { id: `ask-${fault.type}`, title: words, 'aria-label': words }));
  });
  replaceContent(byId('faults'), ...faults);

  const offers = media
    .filter(({ skilled }) => skilled)
    .slice(0, MOST_OFFERS)
    .map(({ id, name }) => button(`Offer ${name}`, () => offerSample(id), { id: `offer-${id}`, class: 'primary' }));
  const ask = button('Offer …', () => openOffer(media), { id: 'offer-more', title: 'Offer a task with call variables' });
  const call = button('Call', () => runAction(api.offerCall), {
    id: 'offer-call',
    title: 'A voice call: it interrupts as a task of a noninterruptible MRD does'
  });
  replaceContent(byId('offers'), ...offers, ask, call);

  byId('recover').classList.toggle('urgent', connection === 'failing' || active.size > 0);
}

export function offerSample(mediaId: string): void {
  runAction(() => api.offerTask(mediaId, sampleTask()));
}

export function provideFixedButtons(): void {
  byId('recover').addEventListener('click', () => runAction(api.recover));
  byId('reset').addEventListener('click', () => runAction(api.reset));
}
