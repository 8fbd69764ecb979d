import type { TraceLine } from './play.js';

/** An entry of the server's list of scenarios. */
export interface ScenarioInfo {
  name: string;
  title: string;
  about?: string;
}

/** The scenario that is playing, or was played last. */
export interface PlayedScenario {
  name: string;
  title: string;
  playing: boolean;
  lines: TraceLine[];
  /** What was wrong. Empty if all was right. */
  wrong: string[];
}

/** What the server tells while a scenario plays. `line` is the newest line. */
export type ScenarioNews = Omit<PlayedScenario, 'lines'> & { line?: TraceLine };
