import type { GadgetView, MediaView } from '../../scenario/types.js';
import { actionsOf, type Dialogs, loadedDialogs } from './loaded-dialogs.js';
import { type User, type VoiceView, observeUser } from './voice-view.js';

/** What the library on a gadget's page has loaded about the agent and the media. It is read with documented methods only. */
export interface LibraryView {
  read(): Pick<GadgetView, 'user' | 'calls' | 'media'>;
}

interface Media {
  getId(): string;
  getState(): string | undefined;
}
interface Library {
  restservices?: {
    User?: { prototype: User };
    MediaList?: { prototype: { getMedia(options?: object): Media } };
    Media?: { prototype: { getMediaDialogs(options?: object): Dialogs } };
  };
}

/** Observes which media and dialogs the gadget requests from the library. The gadget notices nothing. */
export function observeLibrary(page: Window, agentId: string): LibraryView {
  const seen = new Map<Media, Dialogs | undefined>();
  let voice: VoiceView | undefined;
  page.document.addEventListener('DOMContentLoaded', () => {
    const library = (page as { finesse?: Library }).finesse?.restservices;
    voice = observeUser(agentId, library?.User);
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
    read: () => ({
      user: voice?.user(),
      calls: voice?.calls(),
      media: [...seen].map(([media, dialogs]) => ({ id: media.getId(), state: media.getState(), tasks: dialogs && tasksOf(dialogs) }))
    })
  };
}

function tasksOf(dialogs: Dialogs): MediaView['tasks'] {
  return loadedDialogs(dialogs)?.map(([id, dialog]) => ({ id, state: dialog.getState(), actions: actionsOf(dialog) }));
}
