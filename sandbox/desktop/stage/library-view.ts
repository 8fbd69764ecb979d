import type { MediaView } from '../../scenario/types.js';

/** What a gadget's page knows of the agent's media, as its library holds it: asked for by documented methods only. */
export interface LibraryView {
  media(): MediaView[];
}

interface Media {
  getId(): string;
  getState(): string | undefined;
}
interface Dialog {
  getState(): string;
  getParticipants(): { actions?: { action?: string | string[] } | null }[];
}
interface Dialogs {
  getCollection(): Record<string, Dialog>;
  isLoaded(): unknown;
}
interface Library {
  restservices?: {
    MediaList?: { prototype: { getMedia(options?: object): Media } };
    Media?: { prototype: { getMediaDialogs(options?: object): Dialogs } };
  };
}

/** Sees which media and dialogs the gadget asks the library for, once its scripts are there. The gadget notices nothing. */
export function watchLibrary(page: Window): LibraryView {
  const seen = new Map<Media, Dialogs | undefined>();
  page.document.addEventListener('DOMContentLoaded', () => {
    const library = (page as { finesse?: Library }).finesse?.restservices;
    const list = library?.MediaList?.prototype;
    const media = library?.Media?.prototype;
    if (list) {
      const { getMedia } = list;
      list.getMedia = function (this: typeof list, ...given) {
        const found = getMedia.apply(this, given);
        if (!seen.has(found)) seen.set(found, undefined);
        return found;
      };
    }
    if (media) {
      const { getMediaDialogs } = media;
      media.getMediaDialogs = function (this: typeof media, ...given) {
        const dialogs = getMediaDialogs.apply(this, given);
        seen.set(this as unknown as Media, dialogs);
        return dialogs;
      };
    }
  });
  return {
    media: () => [...seen].map(([media, dialogs]) => ({ id: media.getId(), state: media.getState(), tasks: dialogs && tasksOf(dialogs) }))
  };
}

function tasksOf(dialogs: Dialogs): MediaView['tasks'] {
  try {
    dialogs.isLoaded();
  } catch {
    return undefined;
  }
  return Object.entries(dialogs.getCollection()).map(([id, dialog]) => ({ id, state: dialog.getState(), actions: actionsOf(dialog) }));
}

function actionsOf(dialog: Dialog): string[] {
  return dialog.getParticipants().flatMap(({ actions }) => actions?.action ?? []);
}
