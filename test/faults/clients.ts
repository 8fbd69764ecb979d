// Who is held against the server: a gadget with MediaManager, and one written in the way of Cisco's sample.
import type { MediaManager } from '../../src/index.js';
import type { Facade } from '../support/facade.js';
import { MAIL, OPTIONS, type Desk } from '../support/desk.js';
import { record } from '../support/recorder.js';

type MediaDialog = finesse.restservices.MediaDialog;
type Media = finesse.restservices.Media;

export interface Client {
  /** What the agent sees: the content of the dialogs by id. */
  screen(): Record<string, unknown>;
  mediaState(): string | undefined;
  /** Broken rules of the events, or a state that is not at rest. */
  complaints(): string[];
  end(): void;
}

export type OpenClient = (desk: Desk) => Client;

export const withManager =
  ({ MediaManager }: Facade): OpenClient =>
  () => {
    const manager: MediaManager = new MediaManager({ mediaId: MAIL, mediaOptions: OPTIONS });
    const seen = record(manager);
    manager.start();
    return {
      screen: () => Object.fromEntries(Object.entries(seen.dialogs).map(([id, content]) => [id, JSON.parse(content) as unknown])),
      mediaState: () => manager.media?.getState(),
      complaints: () => [...seen.broken, ...(manager.state === 'ready' ? [] : [`at rest in state ${manager.state}`])],
      end: () => manager.dispose()
    };
  };

/** The pattern of the sample gadget: handlers in the getters, a tab per dialog, nothing about failures but the media options. */
export const withRawLibrary: OpenClient = (desk) => {
  const screen: Record<string, MediaDialog> = {};
  let media: Media | undefined;
  const show = (dialog: MediaDialog): void => {
    screen[dialog.getId()] = dialog;
    dialog.addHandler('change', (changed) => void (screen[changed.getId()] = changed));
  };
  let interrupted = false;
  const refreshWhenInterrupted = (changed: Media): void => {
    if (interrupted === (changed.getState() === 'INTERRUPTED')) return;
    interrupted = !interrupted;
    Object.values(screen).forEach((dialog) => dialog.refresh());
  };
  const user = new desk.library.restservices.User({
    id: desk.server.config.agent.id,
    onLoad: () =>
      user.getMediaList({
        onLoad: (list) => {
          media = list.getMedia({
            id: MAIL,
            mediaOptions: { ...OPTIONS },
            onChange: refreshWhenInterrupted,
            onLoad: (loaded) =>
              loaded.getMediaDialogs({
                onLoad: (dialogs) => Object.values(dialogs.getCollection()).forEach(show),
                onCollectionAdd: show,
                onCollectionDelete: (dialog) => void delete screen[dialog.getId()]
              })
          });
        }
      })
  });
  return {
    screen: () => Object.fromEntries(Object.entries(screen).map(([id, dialog]) => [id, dialog._data])),
    mediaState: () => media?.getState(),
    complaints: () => [],
    end: () => undefined
  };
};
