// What the drop-in does so that the settings are right after a failure: the reads they depend on are repeated until they succeed, and come from the
// server. The gadget's code may know nothing of it.
import { reportError } from '../base/emitter.js';
import { mediaManagerError } from '../contract/errors.js';
import { copyOptions, sameOptions, type CanonicalMediaOptions } from '../contract/options.js';
import type { Moment } from '../decisions/connection.js';
import { rules } from '../decisions/decide.js';
import { newState, type View } from '../decisions/state.js';
import { subscribeNotifications, topicOf } from '../vendor/hub.js';
import { connectionStatus, type Finesse, type Refreshable } from '../vendor/library.js';
import { seeEveryRequest } from '../vendor/requests.js';
import { claimedOptions } from '../vendor/shared.js';
import { watchConnection, type ConnectionWatch } from './connection.js';
import { createEngine } from './engine.js';
import { viewOf } from './view.js';

type Media = finesse.restservices.Media;

/** So many answers 404 in a row, and the MRD is gone for good. */
const MOST_MISSING = 5;

export interface SettingsRecovery {
  /** From here on these are the settings of a Media. Where a manager keeps the MRD, they are the manager's to keep. */
  keep(media: Media, options: CanonicalMediaOptions): void;
  end(): void;
}

interface Followed {
  readonly object: Refreshable;
  /** Of a Media. */
  readonly options?: CanonicalMediaOptions;
  /** Whether an answer is just being worked in, so that what it brought is of now. */
  isFresh(): boolean;
  onConnection(status: string, moment: Moment): void;
  end(): void;
}

export function recoverSettings(library: Finesse): SettingsRecovery {
  const { User, MediaList, Media } = library.restservices;
  let connection: ConnectionWatch | undefined;
  let status = '';
  let followed: Followed[] = [];

  /** The hub need not be there before the library asks for something. */
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

  /** By the rules of a manager that has this one object: what they say of others, and what they tell, is not had. */
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
      // What a manager keeps is the manager's.
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

  /** The library reads a User and a list once, and a gadget whose read failed never comes to its Media. */
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
      // What a list's answer that is just being worked in says of its media is of now.
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
