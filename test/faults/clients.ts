// The gadgets whose screens are compared with the server: one with MediaManager, and one written like Cisco's sample.
import type { GadgetCall, Sequence, Step } from './sequence.js';
import type { MediaManager } from '../../src/index.js';
import type { Facade } from '../support/facade.js';
import { CHAT, MAIL, OPTIONS, type Desk } from '../support/desk.js';
import { record, type Recorder } from '../support/recorder.js';
import { watchSettings } from './settings.js';
import { watchUnpublished } from './unpublished.js';

type MediaDialog = finesse.restservices.MediaDialog;
type Media = finesse.restservices.Media;

export interface Client {
  /** What the agent sees: the content of the dialogs by id. */
  screen(): Record<string, unknown>;
  /** The gadget's data of the Media. */
  media(): object | undefined;
  /** The rules of events that were broken so far. */
  broken(): string[];
  /** The broken rules, and further mistakes that are visible only at rest. */
  complaints(): string[];
  /** How often the manager reported silence (G10). It then reads the Media and its dialogs again, with one GET each. */
  silences(): number;
  /** Whether a request changed nothing. Finesse does not publish those. */
  changedNothing(): boolean;
  /** Sends a request, so that the manager can notice lost notifications. */
  request(): void;
  /** Plays the step if it is the gadget's own. */
  does(step: Step): void;
  /** Starts the gadget if it is away, and repeats what the manager told it to repeat. */
  settle(): void;
  end(): void;
}

export type OpenClient = (desk: Desk, beside: Pick<Sequence, 'company' | 'own' | 'dropIn' | 'apart' | 'steps'>) => Client;

export const withManager =
  ({ MediaManager, enforceMediaOptions }: Facade): OpenClient =>
  (desk, { company, own: hasOwn, dropIn, apart, steps }) => {
    const settings = watchSettings(desk);
    const unpublished = watchUnpublished(desk);
    const undo = dropIn ? enforceMediaOptions(OPTIONS) : () => undefined;
    const gadget = openGadget(desk, hasOwn);
    const start = (mediaId: string): Managed => {
      const manager = new MediaManager({ mediaId, mediaOptions: OPTIONS, user: gadget.user, coalesceRefresh: !apart });
      const seen = record(manager);
      const onSettings = mediaId === MAIL ? settings.follow(manager) : () => [];
      manager.start();
      return { manager, seen, onSettings };
    };
    const others = company ? [start(CHAT), start(MAIL)] : [];
    let own: Managed | undefined = start(MAIL);
    let neighbour: Managed | undefined;
    const all = (): Managed[] => [own, neighbour, ...others].filter((one): one is Managed => !!one);
    const leave = (one: Managed | undefined): void => {
      if (one) left.push(one.seen);
      one?.manager.dispose();
    };
    const shown = (of: Managed): string => JSON.stringify(Object.entries(of.seen.dialogs).sort());
    const left: Recorder[] = [];
    return {
      screen: () => Object.fromEntries(Object.entries(own!.seen.dialogs).map(([id, content]) => [id, JSON.parse(content) as unknown])),
      media: () => own?.manager.media?._data,
      broken: () => [...left, ...all().map(({ seen }) => seen)].flatMap(({ broken }) => broken),
      silences: () => [...left, ...all().map(({ seen }) => seen)].flatMap(({ errors }) => errors.filter(isSilence)).length,
      changedNothing: unpublished,
      complaints: () =>
        all().reduce(
          (so, one) => [
            ...so,
            ...one.seen.broken,
            ...one.onSettings(),
            ...amiss(one),
            ...(loses(steps) || unpublished() ? [] : one.seen.errors.filter(isSilence).map(() => 'a silence where nothing was lost')),
            ...(one.manager.state === 'ready' ? [] : [`at rest in state ${one.manager.state}`]),
            ...(one.manager.mediaId !== MAIL || shown(one) === shown(own!) ? [] : ['two managers show different dialogs'])
          ],
          [...left.flatMap(({ broken }) => broken), ...gadget.complaints()]
        ),
      does(step) {
        if (step.does === 'restart' || step.does === 'leave') {
          leave(own);
          own = step.does === 'restart' ? start(MAIL) : undefined;
        } else if (step.does === 'neighbour') {
          leave(neighbour);
          neighbour = neighbour ? undefined : start(MAIL);
        } else if (step.does === 'gadget') {
          settings.byGadget(() => gadget.does(step.calls, own?.manager));
        }
      },
      request: () => own?.manager.media && settings.byGadget(() => own!.manager.login()),
      settle() {
        own ??= start(MAIL);
        all().forEach(({ manager }) => manager.state === 'failed' && manager.start());
      },
      end() {
        all().forEach(({ manager }) => manager.dispose());
        undo();
      }
    };
  };

/** A manager alone, without the company that the sample's pattern lacks too, to compare the number of requests. */
export const withManagerAlone =
  (facade: Facade): OpenClient =>
  (desk, { steps }) => ({
    ...withManager(facade)(desk, { company: false, own: false, dropIn: false, apart: false, steps }),
    does: () => undefined
  });

function isSilence({ code }: { code: string }): boolean {
  return code === 'NOTIFICATIONS_LOST';
}

/** Whether notifications are lost without an outage. */
export function loses(steps: Step[]): boolean {
  return steps.some(({ does }) => does === 'lose');
}

/** Compares the gadget's data at rest with the library's. */
function amiss({ manager, seen }: Managed): string[] {
  const { media } = manager;
  if (!media) return [];
  const collection = media.getMediaDialogs({}).getCollection();
  return [
    ...manager.dialogs.filter((dialog) => collection[dialog.getId()] !== dialog).map((dialog) => `holds a dropped ${dialog.getId()}`),
    ...(media.getState() === seen.mediaState ? [] : [`told of ${seen.mediaState} for ${media.getState()}`])
  ];
}

interface Managed {
  manager: MediaManager;
  seen: Recorder;
  /** The wrong or missing reports about the media options. */
  onSettings: () => string[];
}

interface Gadget {
  user: finesse.restservices.User | undefined;
  /** @param manager The manager whose Media it takes if it has none of its own. */
  does(calls: GadgetCall, manager: MediaManager | undefined): void;
  complaints(): string[];
}

/** @param hasOwn Whether it creates objects of the library before the manager starts. */
function openGadget(desk: Desk, hasOwn: boolean): Gadget {
  const user = hasOwn
    ? new desk.library.restservices.User({
        id: desk.server.config.agent.id,
        onLoad: (loaded) => loaded.getMediaList({ onLoad: (list) => list.getMedia({ id: MAIL }).getMediaDialogs({}) })
      })
    : undefined;
  const other = { ...OPTIONS, maxDialogLimit: '9' };
  let unanswered = 0;
  const asked: { successes: number; errors: number }[] = [];
  const handlers = (): finesse.interfaces.RequestHandlers => {
    const told = { successes: 0, errors: 0 };
    asked.push(told);
    return { success: () => told.successes++, error: () => told.errors++ };
  };
  const getMedia = (mediaOptions?: object): Media | undefined => {
    try {
      return user?.getMediaList({}).getMedia({ id: MAIL, ...(mediaOptions && { mediaOptions: { ...mediaOptions } as typeof OPTIONS }) });
    } catch {
      // The Media is not loaded, or the list lacks the MRD at this moment.
      return undefined;
    }
  };
  return {
    user,
    complaints: () => [
      ...(unanswered ? [`${unanswered} requests for reason codes without an answer`] : []),
      // Finesse refuses the request at once, or accepts it and may refuse it later.
      ...asked
        .filter(({ successes, errors }) => successes > 1 || errors > 1 || successes + errors === 0)
        .map(({ successes, errors }) => `a request told of ${successes} successes and ${errors} errors`)
    ],
    does(calls, manager) {
      const managed = manager?.media;
      const media = getMedia() ?? managed;
      switch (media && calls) {
        case 'manager.login':
          return void (managed && manager!.login(handlers()));
        case 'manager.logout':
          return void (managed && manager!.logout(null, handlers()));
        case 'manager.setState':
          return void (managed && manager!.setState('READY', null, handlers()));
        case 'manager.setRoutable':
          return void (managed && manager!.setRoutable(true, handlers()));
        case 'manager.setTaskState':
          return manager?.dialogs.forEach((dialog) => manager.setTaskState(dialog, 'ACCEPT', handlers()));
        case 'media.refresh':
          return void media!.refresh();
        case 'dialogs.refresh':
          return void media!.getMediaDialogs({}).refresh();
        case 'dialog.refresh':
          return Object.values(media!.getMediaDialogs({}).getCollection()).forEach((dialog) => dialog.refresh());
        case 'setRoutable':
          return void media!.setRoutable({ routable: true });
        case 'login with other options':
          // Without a manager nobody repairs the options, so the step does nothing.
          return void (managed && media!.isLoggedIn() && media!.login({ ...other } as never));
        case 'list.refresh':
          return void user?.getMediaList({}).refresh();
        case 'getMedia with some options':
          return void getMedia({ maxDialogLimit: 5 });
        case 'getMedia in lower case':
          return void getMedia({ maxDialogLimit: '5', interruptAction: 'accept', dialogLogoutAction: 'transfer' });
        case 'getMedia with other options':
          return void getMedia(other);
        case 'reason codes':
          if (!user) return;
          unanswered++;
          return user.getNotReadyReasonCodes({ success: () => unanswered--, error: () => unanswered-- });
      }
    }
  };
}

/** The pattern of the sample gadget: handlers in the getters, a tab for each dialog. For failures it has only the media options. */
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
    media: () => media?._data,
    broken: () => [],
    silences: () => 0,
    changedNothing: () => false,
    complaints: () => [],
    does: () => undefined,
    request: () => void media?.login({ ...OPTIONS }),
    settle: () => undefined,
    end: () => undefined
  };
};

/** The same gadget with the drop-in on its page. The drop-in is responsible only for the media options. */
export const withDropIn =
  ({ enforceMediaOptions }: Facade): OpenClient =>
  (desk, beside) => {
    const undo = enforceMediaOptions(OPTIONS);
    const client = withRawLibrary(desk, beside);
    return { ...client, end: undo };
  };
