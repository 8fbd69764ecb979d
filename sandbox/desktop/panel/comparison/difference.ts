import type { MediaSettings, MediaTruth, TaskTruth, Truth } from '../../../model/types.js';
import type { GadgetView, SeenTask } from './gadget-view.js';

/** One value on the server, and as the gadget was told. */
export interface Compared {
  name: string;
  server: string;
  /** `undefined`: the gadget has never asked, so there is nothing to compare. */
  gadget: string | undefined;
  differs: boolean;
}

export interface ComparedTask {
  id: string;
  /** `undefined`: it has ended. */
  server: TaskTruth | undefined;
  /** `undefined`: the gadget was not told about it. */
  gadget: SeenTask | undefined;
  /** The names of what differs. */
  differences: string[];
}

export interface ComparedMedia {
  truth: MediaTruth;
  read: boolean;
  tasksRead: boolean;
  facts: Compared[];
  /** The three media options of the agent's node, as one text. */
  settings: Compared;
  tasks: ComparedTask[];
  differences: number;
}

/** "5 / ACCEPT / TRANSFER" */
export function settingsText({ maxDialogLimit, interruptAction, dialogLogoutAction }: MediaSettings): string {
  return [maxDialogLimit, interruptAction, dialogLogoutAction].map((value) => value || '–').join(' / ');
}

/** Compares what the server knows with what the gadget was told, MRD by MRD. */
export function compare({ media, tasks, node }: Truth, view: Pick<GadgetView, 'media' | 'tasks'>): ComparedMedia[] {
  return media.map((truth) => {
    const seen = view.media.get(truth.id);
    const seenTasks = view.tasks.get(truth.id);
    const fact = (name: string, server: string, gadget: string | undefined): Compared => ({
      name,
      server,
      gadget,
      differs: gadget !== undefined && gadget !== server
    });
    const facts = truth.skilled
      ? [
          fact('State', truth.state ?? '', seen?.state),
          fact('Routable', yesNo(truth.routable), seen && yesNo(seen.routable)),
          fact('Reason code', truth.reasonCodeId, seen?.reasonCodeId)
        ]
      : [];
    const settings = fact('Options', settingsText(truth.settings[node]), truth.skilled && seen ? settingsText(seen.settings) : undefined);
    const onServer = tasks.filter(({ mediaId }) => mediaId === truth.id);
    const gone = [...(seenTasks?.values() ?? [])].filter(({ id }) => !onServer.some((task) => task.id === id));
    const compared = [
      ...onServer.map((task) => compareTask(task.id, task, seenTasks?.get(task.id), seenTasks !== undefined)),
      ...gone.map((task) => compareTask(task.id, undefined, task, true))
    ];
    return {
      truth,
      read: seen !== undefined,
      tasksRead: seenTasks !== undefined,
      facts,
      settings,
      tasks: compared,
      differences:
        [...facts, settings].filter(({ differs }) => differs).length + compared.filter(({ differences }) => differences.length > 0).length
    };
  });
}

export function countDifferences(compared: readonly ComparedMedia[]): number {
  return compared.reduce((sum, { differences }) => sum + differences, 0);
}

function compareTask(id: string, server: TaskTruth | undefined, gadget: SeenTask | undefined, read: boolean): ComparedTask {
  const differences = !read ? [] : !server ? ['gone'] : !gadget ? ['not told'] : taskDifferences(server, gadget);
  return { id, server, gadget, differences };
}

function taskDifferences(server: TaskTruth, gadget: SeenTask): string[] {
  const different: [string, boolean][] = [
    ['state', server.state !== gadget.state],
    ['actions', sorted(server.actions) !== sorted(gadget.actions)],
    ['call variables', variables(server.callVariables) !== variables(gadget.callVariables)]
  ];
  return different.filter(([, differs]) => differs).map(([name]) => name);
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const sorted = (names: string[]): string => [...names].sort().join();
const variables = (values: Record<string, string>): string =>
  JSON.stringify(
    Object.entries(values)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
