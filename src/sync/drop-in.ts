// What the drop-in does so that the settings are right after a failure: the reads they depend on are repeated until they succeed, and come from the
// server. The gadget's code may know nothing of it.
import { reportError } from '../base/emitter.js';
import { mediaManagerError } from '../contract/errors.js';
import { copyOptions, sameOptions, type CanonicalMediaOptions } from '../contract/options.js';
import type { Moment } from '../decisions/connection.js';
import { decideDropIn, type DropInEffect, type DropInFact, type DropInState } from '../decisions/drop-in.js';
import { newReading, worthOf } from '../decisions/reading.js';
import { newSettings } from '../decisions/settings.js';
import { subscribe, topicOf } from '../vendor/hub.js';
import { connectionStatus, type Finesse, type Refreshable, type RestObject } from '../vendor/library.js';
import { claimedOptions } from '../vendor/shared.js';
import { watchConnection, type ConnectionWatch } from './connection.js';
import { createMachine } from './machine.js';
import { createObjectWatch } from './object-watch.js';
import { viewOf } from './view.js';

type Media = finesse.restservices.Media;
type Distribute<Union> = Union extends unknown ? Omit<Union, 'claimed' | 'media'> : never;

export interface SettingsRecovery {
  /** From here on these are the settings of a Media. Where a manager keeps the MRD, they are the manager's to keep. */
  keep(media: Media, options: CanonicalMediaOptions): void;
  end(): void;
}

interface Followed {
  readonly object: Refreshable;
  /** Of a Media. */
  readonly options: CanonicalMediaOptions | undefined;
  /** Whether an answer is just being worked in, so that what it brought is of now. */
  isFresh(): boolean;
  onConnection(status: string, moment: Moment): void;
  end(): void;
}

export function recoverSettings(library: Finesse): SettingsRecovery {
  const { User, MediaList, Media, RestBase } = library.restservices;
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

  function isFollowed(object: unknown): boolean {
    return followed.some((one) => one.object === object);
  }

  /** @param read Whether it is to be read at once. */
  function follow(type: unknown, object: Refreshable, options?: CanonicalMediaOptions, read?: boolean): void {
    const media = options ? (object as Media) : undefined;
    const mediaId = media ? media.getId() : '';
    const { moment } = theConnection();
    const initial: DropInState = {
      connection: { status, epoch: 0, recovered: undefined },
      reading: newReading(true),
      settings: options && newSettings(options),
      missing: 0,
      working: false
    };
    const machine = createMachine<DropInState, DropInFact, DropInEffect>(initial, decideDropIn, carryOut, (timer) =>
      take({ type: 'timer', timer })
    );

    function take(what: Distribute<DropInFact>): void {
      const fact = what as DropInFact;
      fact.claimed = !!media && !!claimedOptions(library, mediaId);
      fact.media = media && viewOf(media, true, {});
      machine.take(fact);
    }
    const watch = createObjectWatch<'media', Refreshable>('media', {
      library,
      coalesce: true,
      question() {
        const { at, turn } = moment();
        const { connection: then, reading } = machine.state();
        const question = { at, turn, epoch: then.epoch, events: reading.events };
        return (ok) => worthOf(machine.state().connection, machine.state().reading, question, ok, !!media);
      },
      happened: (type) => take({ type }),
      answered: (_what, ok, response) => take({ type: 'answered', ok, response }),
      isPutOff: () => machine.state().reading.due === 'retry',
      wrote: (_what, _write, sent, error) => take({ type: 'wrote', sent, error })
    });

    function carryOut(effect: DropInEffect): void {
      if (effect.type === 'read') watch.read(effect.join);
      else if (effect.type === 'abandon') watch.abandon();
      else if (effect.type === 'signIn') media!.login(copyOptions(options!));
      else if (effect.type === 'error') reportError(mediaManagerError(effect.code, effect.message, mediaId, effect.response));
    }
    const changed = (): void => take({ type: 'mediaChanged' });
    let unsubscribe: (() => void) | undefined;
    followed = followed.concat({
      object,
      options,
      isFresh: () => machine.state().working,
      onConnection: (now, { at, turn }) => take({ type: 'connection', status: now, at, turn }),
      end() {
        machine.stop();
        watch.end();
        if (unsubscribe) unsubscribe();
        if (media) media.removeHandler('change', changed);
      }
    });
    watch.keep(type, () => object);
    if (media) {
      unsubscribe = subscribe(topicOf(media.getRestUrl()), () => take({ type: 'notified' }));
      media.addHandler('change', changed);
    }
    if (media) take({ type: 'kept', needed: !!read });
  }

  /** The library reads a User and a list once, and a gadget whose read failed never comes to its Media. */
  function followFirstRead(type: { prototype: object }): () => void {
    const prototype = type.prototype as RestObject;
    prototype.restRequest = function (this: Refreshable, url, options) {
      if (isFollowed(this)) return RestBase.prototype.restRequest.call(this, url, options);
      follow(type, this);
      return this.restRequest(url, options);
    };
    return () => {
      delete (prototype as Partial<RestObject>).restRequest;
    };
  }

  const undo = [followFirstRead(User), followFirstRead(MediaList)];
  return {
    keep(media, options) {
      const before = followed.filter((one) => one.object === media)[0];
      if (before && sameOptions(before.options!, options)) return;
      if (before) before.end();
      followed = followed.filter((one) => one !== before);
      // What a list's answer that is just being worked in says of its media is of now.
      const fresh = followed.some((one) => one.object instanceof MediaList && one.isFresh());
      follow(Media, media, options, !before && !fresh && !claimedOptions(library, media.getId()));
    },
    end() {
      undo.forEach((one) => one());
      followed.forEach(({ end }) => end());
      if (connection) connection.stop();
    }
  };
}
