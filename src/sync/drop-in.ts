// Makes sure, for the drop-in, that the media options are right after a failure. It repeats the reads that they depend on until they succeed, and
// reads from the server. The gadget's code need not change.
import { reportError } from '../base/emitter.js';
import { mediaManagerError } from '../contract/errors.js';
import { copyOptions, sameOptions, type CanonicalMediaOptions } from '../contract/options.js';
import type { Moment } from '../decisions/connection.js';
import { rules } from '../decisions/rules.js';
import { newState, type View } from '../decisions/state.js';
import { subscribeNotifications, topicOf } from '../vendor/hub.js';
import { connectionStatus, type Finesse, type Refreshable } from '../vendor/library.js';
import { seeEveryRequest } from '../vendor/requests.js';
import { claimedOptions } from '../vendor/shared.js';
import { watchConnection, type ConnectionWatch } from './connection.js';
import { createEngine } from './engine.js';
import { viewOf } from './view.js';

type Media = finesse.restservices.Media;

/** After this many answers 404 in a row, the MRD is taken for deleted. */
const MOST_MISSING = 5;

export interface SettingsRecovery {
  /** Keeps these media options of a Media right from now on. If a manager has the MRD, the manager does that. */
  keep(media: Media, options: CanonicalMediaOptions): void;
  end(): void;
}

interface Followed {
  readonly object: Refreshable;
  /** The media options, for a Media. */
  readonly options?: CanonicalMediaOptions;
  /** Whether the library is processing an answer at this moment, so that the content is new. */
  isFresh(): boolean;
  onConnection(status: string, moment: Moment): void;
  end(): void;
}

export function recoverSettings(library: Finesse): SettingsRecovery {
  const { User, MediaList, Media } = library.restservices;
  let connection: ConnectionWatch | undefined;
  let status = '';
  let followed: Followed[] = [];

  /** Created late, because the hub may not be there before the library sends its first request. */
  function theConnection(): ConnectionWatch {
    if (connection) return connection;
    status = connectionStatus(library);
    return (connection = watchConnection((now, moment) => {
      status = now;
      followed.forEach((one) => one.onConnection(now, moment));
    }));
  }

  function find(object: unknown): Followed | undefined {
    return followed.filter((one) => one.object === object)[0];
  }

  /** Applies the rules of a manager to this one object. Effects on other objects, and events, are left out. */
  function follow(
    what: 'user' | 'list' | 'media',
    type: unknown,
    object: Refreshable,
    options?: CanonicalMediaOptions,
    needed = true
  ): void {
    const media = options && (object as Media);
    const { moment } = theConnection();
    const isClaimed = (): boolean => !!media && !!claimedOptions(library, media.getId());
    function view(): View | undefined {
      const now = media && viewOf(media, true, {});
      // A manager repairs the options of its own MRD.
      if (now && isClaimed()) now.signedIn = false;
      return now;
    }
    const initial = newState(options!, status);
    initial.reads[what].there = true;
    initial.reads[what].needed = needed;
    initial.mrd.optionsPassed = true;

    const engine = createEngine({
      library,
      coalesce: true,
      initial,
      effects: {
        signIn: () => void media!.login(copyOptions(options!)),
        error(code, message, response) {
          if (code === 'OPTIONS_RESTORE_FAILED') reportError(mediaManagerError(code, message, media!.getId(), response));
        }
      },
      moment,
      view,
      mayRead: () => !isClaimed() && engine.state().mrd.missing < MOST_MISSING
    });
    const { take, watches } = engine;
    const changed = (): void => take(rules.mediaChanged, { view: view()! });
    const unsubscribe =
      media &&
      subscribeNotifications(topicOf(media.getRestUrl()), undefined, (notification) =>
        take(rules.notified, { of: 'media', ours: true, interruptible: false, media: notification.media, at: Date.now() })
      );
    followed = followed.concat({
      object,
      options,
      isFresh: () => engine.state().mrd.working,
      onConnection: (now, { at, turn }) => take(rules.connection, { status: now, at, turn }),
      end() {
        engine.stop();
        if (unsubscribe) unsubscribe();
        if (media) media.removeHandler('change', changed);
      }
    });
    watches[what].keep(type, () => object);
    if (!media) return;
    media.addHandler('change', changed);
    if (needed) take(rules.mediaTaken, {});
  }

  /** The library reads a User and a list once. If that read fails, the gadget never gets its Media. */
  function followFirstRead(what: 'user' | 'list', type: { prototype: object }): () => void {
    return seeEveryRequest(library, type, (object) => {
      if (!find(object)) follow(what, type, object);
    });
  }

  const undo = [followFirstRead('user', User), followFirstRead('list', MediaList)];
  return {
    keep(media, options) {
      const before = find(media);
      if (before && sameOptions(before.options!, options)) return;
      if (before) before.end();
      followed = followed.filter((one) => one !== before);
      // If the library is processing an answer of the list, the content of its media is new.
      const fresh = followed.some((one) => one.object instanceof MediaList && one.isFresh());
      follow('media', Media, media, options, !before && !fresh && !claimedOptions(library, media.getId()));
    },
    end() {
      undo.forEach((one) => one());
      followed.forEach(({ end }) => end());
      if (connection) connection.stop();
    }
  };
}
