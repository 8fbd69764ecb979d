import type { MediaSettings, RestRequest, RestResponse } from '../../../model/types.js';
import { createGadgetVoiceView, type GadgetVoiceView } from './gadget-voice-view.js';
import { childOf, childrenOf, parse, textOf } from './xml-parts.js';

export interface SeenTask {
  id: string;
  state: string;
  actions: string[];
  callVariables: Record<string, string>;
}

export interface SeenMedia {
  id: string;
  state: string;
  routable: boolean;
  reasonCodeId: string;
  settings: MediaSettings;
}

/**
 * What a gadget has been told by answers and notifications, in the order in which it got them. It follows finesse.js: an answer
 * replaces what was known, even if it is older than a notification. A notification about something that was never read is ignored.
 */
export interface GadgetView {
  media: ReadonlyMap<string, SeenMedia>;
  /** The tasks of an MRD by its id. No entry: the gadget never read them. */
  tasks: ReadonlyMap<string, ReadonlyMap<string, SeenTask>>;
  voice: Pick<GadgetVoiceView, 'users' | 'calls'>;
  /** @returns Whether it was about agent, calls, media or tasks. */
  answered(request: RestRequest, response: RestResponse): boolean;
  received(topic: string, data: unknown): boolean;
  /** Forgets everything, because the gadget has a new page. */
  clear(): void;
}

const VOICE = /^\/finesse\/api\/User\/[^/]+(\/Dialogs)?$/;
const MEDIA_LIST = /^\/finesse\/api\/User\/[^/]+\/Media$/;
const MEDIA = /^\/finesse\/api\/User\/[^/]+\/Media\/([^/]+)$/;
const DIALOGS = /^\/finesse\/api\/User\/[^/]+\/Media\/([^/]+)\/Dialogs$/;
const DIALOG = /^\/finesse\/api\/Dialog\/[^/]+$/;

export function createGadgetView(): GadgetView {
  const media = new Map<string, SeenMedia>();
  const tasks = new Map<string, Map<string, SeenTask>>();
  const voice = createGadgetVoiceView();

  /** @param of The id of the MRD that was requested. An answer from a cache may be about another MRD. */
  const addMedia = (element: Element, of?: string): void => {
    const seen = mediaOf(element);
    media.set(of ?? seen.id, seen);
  };
  const changeTask = (element: Element): void => {
    const task = taskOf(element);
    for (const known of tasks.values()) if (known.has(task.id)) known.set(task.id, task);
  };

  return {
    media,
    tasks,
    voice,
    answered({ method, path }, { status, body }) {
      if (method !== 'GET' || status !== 200) return false;
      const plain = path.replace(/[?#].*$/s, '');
      const dialogsOf = DIALOGS.exec(plain)?.[1];
      const ofVoice = VOICE.test(plain);
      if (!ofVoice && !MEDIA_LIST.test(plain) && !MEDIA.test(plain) && !DIALOG.test(plain) && dialogsOf === undefined) return false;
      const root = parse(body);
      if (!root) return false;
      if (ofVoice) return voice.answered(plain, root);
      if (dialogsOf !== undefined)
        tasks.set(
          dialogsOf,
          new Map(
            childrenOf(root, 'Dialog')
              .map(taskOf)
              .map((task) => [task.id, task])
          )
        );
      else if (DIALOG.test(plain)) changeTask(root);
      else if (root.nodeName === 'MediaList') for (const element of childrenOf(root, 'Media')) addMedia(element);
      else addMedia(root, MEDIA.exec(plain)?.[1]);
      return true;
    },
    received(topic, data) {
      const ofVoice = /^finesse\.api\.User\.[^.]+(\.Dialogs)?$/.test(topic);
      if (!ofVoice && !/^finesse\.api\.User\.[^.]+\.(Media|Dialogs\.Media)$/.test(topic)) return false;
      const update = parse((data as { content?: unknown } | undefined)?.content);
      if (!update) return false;
      if (ofVoice) return voice.received(topic, update);
      const event = textOf(update, 'event');
      const content = childOf(update, 'data');
      const told = content && childOf(content, 'Media');
      if (told) {
        if (media.has(textOf(told, 'id'))) addMedia(told);
        return true;
      }
      const ofList = content && childOf(content, 'dialogs');
      const known = tasks.get(DIALOGS.exec(textOf(update, 'source'))?.[1] ?? '');
      for (const element of ofList ? childrenOf(ofList, 'Dialog') : []) {
        const task = taskOf(element);
        if (event === 'DELETE') known?.delete(task.id);
        else known?.set(task.id, task);
      }
      const changed = content && childOf(content, 'dialog');
      if (changed) changeTask(changed);
      return true;
    },
    clear() {
      media.clear();
      tasks.clear();
      voice.clear();
    }
  };
}

function mediaOf(element: Element): SeenMedia {
  return {
    id: textOf(element, 'id'),
    state: textOf(element, 'state'),
    routable: textOf(element, 'routable') === 'true',
    reasonCodeId: textOf(element, 'reasonCodeId'),
    settings: {
      maxDialogLimit: textOf(element, 'maxDialogLimit'),
      interruptAction: textOf(element, 'interruptAction'),
      dialogLogoutAction: textOf(element, 'dialogLogoutAction')
    }
  };
}

function taskOf(element: Element): SeenTask {
  const variables = [...element.querySelectorAll('callvariables > CallVariable')];
  return {
    id: textOf(element, 'id'),
    state: textOf(element, 'state'),
    actions: [...element.querySelectorAll('actions > action')].map((action) => action.textContent ?? ''),
    callVariables: Object.fromEntries(
      variables.map((variable) => [textOf(variable, 'name'), textOf(variable, 'value')]).filter(([, value]) => value !== '')
    )
  };
}
