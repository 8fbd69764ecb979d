// Who is held against the server: a gadget with MediaManager, and one written in the way of Cisco's sample.
import type { MediaManager } from '../../src/index.js';
import type { Facade } from '../support/facade.js';
import { CHAT, MAIL, OPTIONS, type Desk } from '../support/desk.js';
import { record, type Recorder } from '../support/recorder.js';

type MediaDialog = finesse.restservices.MediaDialog;
type Media = finesse.restservices.Media;

export interface Client {
  /** What the agent sees: the content of the dialogs by id. */
  screen(): Record<string, unknown>;
  mediaState(): string | undefined;
  /** Broken rules of the events, or a state that is not at rest. */
  complaints(): string[];
  /** The gadget's own doing, in the middle of whatever goes on: it ends what it has and begins anew. */
  restart(): void;
  end(): void;
}

/** @param company Whether managers for the same and for another MRD run beside. */
export type OpenClient = (desk: Desk, company: boolean) => Client;

export const withManager =
  ({ MediaManager }: Facade): OpenClient =>
  (_desk, company) => {
    const start = (mediaId: string): { manager: MediaManager; seen: Recorder } => {
      const manager = new MediaManager({ mediaId, mediaOptions: OPTIONS });
      const seen = record(manager);
      manager.start();
      return { manager, seen };
    };
    const others = company ? [start(CHAT), start(MAIL)] : [];
    let own = start(MAIL);
    const broken: string[] = [];
    return {
      screen: () => Object.fromEntries(Object.entries(own.seen.dialogs).map(([id, content]) => [id, JSON.parse(content) as unknown])),
      mediaState: () => own.manager.media?.getState(),
      complaints: () =>
        [own, ...others].reduce(
          (all, { manager, seen }) => [...all, ...seen.broken, ...(manager.state === 'ready' ? [] : [`at rest in state ${manager.state}`])],
          broken
        ),
      restart() {
        broken.push(...own.seen.broken);
        own.manager.dispose();
        own = start(MAIL);
      },
      end: () => [own, ...others].forEach(({ manager }) => manager.dispose())
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
    restart: () => undefined,
    end: () => undefined
  };
};
