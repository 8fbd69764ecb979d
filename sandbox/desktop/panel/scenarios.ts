import type { TraceLine } from '../../scenario/play.js';
import type { PlayedScenario, ScenarioInfo, ScenarioNews } from '../../scenario/played.js';
import { button, element } from '../dom.js';
import { runAction } from './run-action.js';
import { shortPath } from './logs/format.js';

export interface ScenarioApi {
  scenarios(): Promise<ScenarioInfo[]>;
  played(): Promise<PlayedScenario | null>;
  /** What was done by hand since the last reset, as a scenario. */
  recorded(): Promise<{ steps?: unknown[] }>;
  play(asked: { name: string } | { scenario: object }): Promise<unknown>;
}

export interface Scenarios {
  readonly element: HTMLElement;
  /** Reads the list. Call it when the tab is shown. */
  load(): void;
  told(news: ScenarioNews): void;
  focusFilter(): void;
}

/** The tab of scenarios: it plays one from the list, and saves what was done by hand as another. */
export function createScenarios(api: ScenarioApi, keep: (name: string, text: string) => void = saveFile): Scenarios {
  let known: ScenarioInfo[] = [];
  let played: PlayedScenario | undefined;

  const search = element('input', { type: 'search', class: 'search', placeholder: 'Filter', 'aria-label': 'Filter scenarios' });
  const replay = button('Play what I did', () => runAction(async () => api.play({ scenario: await recorded() })), {
    id: 'scenario-replay',
    title: 'Everything since the last reset, from the start'
  });
  const save = button(
    'Save what I did',
    () => runAction(async () => keep('recorded.json', `${JSON.stringify(await recorded(), undefined, 2)}\n`)),
    {
      id: 'scenario-save',
      title: 'As a file for --scenario'
    }
  );
  const list = element('ul', { class: 'scenarios', 'aria-label': 'Scenarios' });
  const trace = element('div', { class: 'detail-body', tabindex: '0', role: 'region', 'aria-label': 'What was played' });

  const recorded = async (): Promise<object> => {
    const scenario = await api.recorded();
    if (!scenario.steps?.length) throw new Error('Nothing was done since the last reset: there is nothing to play or to save.');
    return scenario;
  };

  const showList = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const shown = known.filter((info) => Object.values(info).join('\n').toLowerCase().includes(wanted));
    list.replaceChildren(...shown.map(item));
  };
  /** Scrolls the list to the scenario that is playing, or was played last. */
  const showCurrent = (): void => {
    showList();
    list.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
  };
  const item = ({ name, title, about = '' }: ScenarioInfo): HTMLElement => {
    const play = button('Play', () => runAction(() => api.play({ name })), {
      class: 'small',
      id: `play-${name}`,
      'aria-label': `Play ${title}`
    });
    play.disabled = played?.playing === true;
    const words = element('div', { class: 'words' }, element('h3', {}, title), element('p', { class: 'about' }, about));
    return element('li', name === played?.name ? { class: 'current' } : {}, words, play);
  };

  const showTrace = (): void => {
    replay.disabled = played?.playing === true;
    if (!played) {
      trace.replaceChildren(
        element(
          'p',
          { class: 'about' },
          'Play a scenario: what it does, and what the gadget makes of it, is told here. The server starts anew.'
        )
      );
      return;
    }
    const { title, playing, wrong, lines } = played;
    const state = playing ? 'playing' : wrong.length === 0 ? 'right' : 'wrong';
    const words = { playing: 'Playing …', right: '✓ All as expected', wrong: `✗ ${wrong.length} wrong` }[state];
    trace.replaceChildren(
      element('div', { class: 'verdict' }, element('h3', {}, title), element('span', { 'data-state': state, role: 'status' }, words)),
      ...(wrong.length > 0 ? [element('ul', { class: 'wrong' }, ...wrong.map((line) => element('li', {}, line)))] : []),
      element('ol', { class: 'trace' }, ...lines.map(lineItem))
    );
    if (playing) trace.scrollTop = trace.scrollHeight;
  };

  const addLine = (line: TraceLine): void => {
    trace.querySelector('.trace')?.append(lineItem(line));
    trace.scrollTop = trace.scrollHeight;
  };

  search.addEventListener('input', showList);
  const bar = element('div', { class: 'log-bar' }, search, element('div', { class: 'row-of-buttons' }, replay, save));
  showTrace();
  return {
    element: element(
      'div',
      { class: 'log-view', id: 'scenarios' },
      bar,
      element('div', { class: 'log-split' }, list, element('div', { class: 'detail' }, trace))
    ),
    load: () =>
      runAction(async () => {
        const [all, last] = await Promise.all([api.scenarios(), api.played()]);
        known = all;
        played = last ?? undefined;
        showCurrent();
        showTrace();
      }),
    told({ line, ...news }) {
      const goesOn = played?.name === news.name && played.playing;
      const lines = [...(goesOn ? (played?.lines ?? []) : []), ...(line === undefined ? [] : [line])];
      played = { ...news, lines };
      if (goesOn && news.playing && line !== undefined) addLine(line);
      else {
        showCurrent();
        showTrace();
      }
    },
    focusFilter: () => search.focus()
  };
}

/** A sign, because colour alone is not enough. */
const MARKS: Partial<Record<TraceLine['kind'], string>> = { ok: '✓ right', wrong: '✗ wrong' };

/** One line of the trace, with short paths. */
function lineItem({ at, kind, text }: TraceLine): HTMLElement {
  return element(
    'li',
    { 'data-kind': kind },
    element('span', { class: 'at' }, (at / 1000).toFixed(3)),
    element('span', { class: 'kind' }, MARKS[kind] ?? kind),
    element('span', { class: 'what' }, text.replace(/\/finesse\/api\/\S+/g, shortPath))
  );
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
