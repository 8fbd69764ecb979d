import type { ScenarioNews } from '../../scenario/played.js';
import type { Setup, State } from '../api.js';
import { api } from '../api.js';
import type { GadgetObserver } from '../gadgets/gadget-observer.js';
import type { Hub } from '../hub/hub.js';
import { createServerClock } from './controls/server-clock.js';
import { coalesce } from './coalesce.js';
import { createControls, provideFixedButtons } from './controls/controls.js';
import { compare } from './comparison/difference.js';
import { createDock } from './dock.js';
import { createGadgetChoice } from './comparison/gadget-choice.js';
import { createGadgetView } from './comparison/gadget-view.js';
import { type ObservedGadget, observeGadget } from './observers/observe-gadget.js';
import { showAgent, showHeader, showUnreachable } from './header.js';
import { createHistory } from './logs/history.js';
import { createHubTraffic } from './logs/hub-traffic.js';
import { provideKeyboard } from './controls/keyboard.js';
import { showLinks } from './link-states.js';
import { createHubLog, createRestLog, createTimeline } from './logs/logs.js';
import { createScenarios } from './scenarios.js';
import { createComparisonTimer } from './comparison/comparison-timer.js';
import { cacheObservation, logObservation, screenObservation, viewObservation } from './logs/observations.js';
import { runAction } from './run-action.js';
import { provideSplitter } from './splitter.js';
import { provideTheme } from './theme.js';
import { createComparisonPanel } from './comparison/comparison-panel.js';
import { compareVoice } from './comparison/voice-difference.js';

/** Everything around the gadgets that a developer looks at. */
export interface Panel {
  /** Shows what has changed on the server. */
  refresh(): void;
  /** The server's log is at least this long. */
  reached(seq: number): void;
  /** Milliseconds of the server's time, as exactly as the page knows it. */
  now(): number;
  observeHub(hub: Hub): Hub;
  observeGadget(title: string): GadgetObserver;
  /** A scenario that plays has news. */
  scenarioTold(news: ScenarioNews): void;
  showUnreachable(): void;
}

export function createPanel({ agent }: Setup, first: State): Panel {
  let state = first;
  let reached = 0;
  let drawing = false;
  const gadgets: ObservedGadget[] = [];
  const told = new Map<ObservedGadget, string>();

  const clock = createServerClock();
  const showControls = createControls();
  const showComparison = createComparisonPanel();
  const history = createHistory((id) => state.media.find((media) => media.id === id)?.name ?? id);
  const traffic = createHubTraffic(clock.now, () => drawSoon());
  const timeline = createTimeline();
  const rest = createRestLog();
  const hub = createHubLog();
  const scenarios = createScenarios(api);
  const choice = createGadgetChoice(() => compareSoon());
  const logs = {
    timeline: () => timeline.show(history.rows),
    rest: () => rest.show(history.rows.filter(({ exchange }) => exchange)),
    hub: () => hub.show(traffic.messages)
  };
  const dock = createDock();
  dock.add({ id: 'timeline', label: 'Timeline', content: timeline.element, onShown: logs.timeline });
  dock.add({ id: 'rest', label: 'REST', content: rest.element, onShown: logs.rest });
  dock.add({ id: 'hub', label: 'Hub', content: hub.element, onShown: logs.hub });
  void api.scenarios().then(
    () => dock.add({ id: 'scenarios', label: 'Scenarios', content: scenarios.element, onShown: scenarios.load }),
    // A server without scenarios has no tab for them.
    () => undefined
  );

  const drawSoon = (): void => {
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => {
      drawing = false;
      // The tab of scenarios updates itself.
      if (dock.shown in logs) logs[dock.shown as keyof typeof logs]();
    });
  };

  const addViewObservation = (gadget: ObservedGadget): void => {
    const { media, tasks, voice } = gadget.view;
    const compared = [compare(state, { media, tasks }), compareVoice(state, voice)] as const;
    const observation = viewObservation(...compared, {
      seq: reached,
      at: clock.now(),
      title: gadgets.length > 1 ? gadget.title : undefined
    });
    if (!observation || told.get(gadget) === observation.key) return;
    told.set(gadget, observation.key);
    history.addObservation(observation);
    refresh();
  };

  const compareSoon = createComparisonTimer({
    upToDate: () => state.seq >= reached,
    refresh: () => refresh(),
    compareNow() {
      gadgets.forEach(addViewObservation);
      const view = gadgets[choice.index]?.view ?? createGadgetView();
      showComparison(state, compare(state, view), compareVoice(state, view.voice));
    }
  });

  const reach = (seq: number): void => {
    reached = Math.max(reached, seq);
  };

  const refresh = coalesce(async () => {
    const [now, entries] = await Promise.all([api.state(), api.log(history.newest)]);
    state = now;
    history.addEntries(entries);
    reach(history.newest);
    showHeader(now);
    clock.show(now.clock);
    showControls(now);
    showLinks(now);
    compareSoon();
    drawSoon();
  }, showUnreachable);

  provideFixedButtons();
  provideSplitter();
  const nextTheme = provideTheme();
  provideKeyboard({ clock, dock, nextTheme, truth: () => state, filters: { timeline, rest, hub, scenarios } });
  showAgent(agent, [agent]);
  runAction(async () => showAgent(agent, await api.agents()));

  return {
    refresh,
    reached: reach,
    now: clock.now,
    observeHub: traffic.observe,
    observeGadget(title) {
      const gadget = observeGadget({
        title,
        now: clock.now,
        onTold: compareSoon,
        onAnswer(seq, ms) {
          reach(seq);
          history.timed(seq, ms);
          drawSoon();
        },
        onCached(answer) {
          history.addObservation(
            cacheObservation(answer, { seq: reached, at: clock.now(), title: gadgets.length > 1 ? title : undefined })
          );
          refresh();
        },
        onScreen(change) {
          history.addObservation(
            screenObservation(change, { seq: reached, at: clock.now(), title: gadgets.length > 1 ? title : undefined })
          );
          refresh();
        },
        onPublished(topic, data) {
          traffic.published(title, topic, data);
          const line = logObservation(topic, data, { seq: reached, at: clock.now(), title: gadgets.length > 1 ? title : undefined });
          if (!line) return;
          history.addObservation(line);
          refresh();
        }
      });
      gadgets.push(gadget);
      choice.show(gadgets.map((each) => each.title));
      return gadget.observer;
    },
    scenarioTold: scenarios.told,
    showUnreachable
  };
}
