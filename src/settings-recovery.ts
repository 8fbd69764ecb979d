// What the drop-in does so that the settings are right after a failure: the reads they depend on are repeated until they succeed, and come from the
// server. The gadget's code may know nothing of it.
import { watchConnection, type Connection } from './connection.js';
import { reportError } from './emitter.js';
import { mediaManagerError } from './errors.js';
import { sameOptions, type CanonicalMediaOptions } from './options.js';
import { createResource, type Resource, type ResourceHost } from './resource.js';
import { NOT_READ, watchSettings, type Settings } from './settings.js';
import { claimedOptions } from './shared.js';
import { subscribe, topicOf, type Finesse, type Refreshable, type RestObject } from './vendor.js';

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
  readonly resource: Resource<Refreshable>;
  /** Of a Media. */
  readonly options?: CanonicalMediaOptions;
  readonly settings?: Settings;
  end(): void;
}

export function recoverSettings(library: Finesse): SettingsRecovery {
  const { User, MediaList, Media, RestBase } = library.restservices;
  let connection: Connection | undefined;
  let followed: Followed[] = [];

  /** The hub need not be there before the library asks for something. */
  function theConnection(): Connection {
    return (connection = connection || watchConnection(library, onConnection));
  }

  function onConnection(): void {
    const failing = theConnection().isFailing();
    followed.forEach(({ object, resource, settings }) => {
      resource.reset();
      if (!settings) return;
      settings.pause();
      resource.needed = !failing && !claimedOptions(library, (object as Media).getId());
    });
    // In a turn of its own: the library's own refreshes may still be before it.
    if (!failing) setTimeout(() => followed.forEach(({ resource }) => resource.ensure()), 0);
  }

  function hostOf(own: Pick<ResourceHost, 'answered' | 'failed' | 'signInAnswered' | 'signingOut'>): ResourceHost {
    return {
      library,
      coalesce: true,
      workingIn: false,
      reads: 0,
      repeats: 0,
      ask: theConnection().ask,
      answered: own.answered,
      failed: own.failed,
      wrote: nothing,
      signInAnswered: own.signInAnswered,
      signingOut: own.signingOut
    };
  }

  function find(object: unknown): Followed | undefined {
    return followed.filter((one) => one.object === object)[0];
  }

  function nothing(): void {}

  /** The library reads a User and a list once, and a gadget whose read failed never comes to its Media. */
  function followFirstRead(type: { prototype: object }): () => void {
    const prototype = type.prototype as RestObject;
    prototype.restRequest = function (this: Refreshable, url, options) {
      if (find(this)) return RestBase.prototype.restRequest.call(this, url, options);
      const resource = createResource<Refreshable>(
        'MEDIA_LIST_FAILED',
        hostOf({ answered: nothing, failed: nothing, signInAnswered: nothing, signingOut: nothing })
      );
      followed = followed.concat({ object: this, resource, end: resource.release });
      resource.take(type, () => this);
      return this.restRequest(url, options);
    };
    return () => {
      delete (prototype as Partial<RestObject>).restRequest;
    };
  }

  function followMedia(media: Media, options: CanonicalMediaOptions): Followed {
    const mediaId = media.getId();
    const settings = watchSettings(
      {
        options,
        emit: () => true,
        log: nothing,
        fail: (code, message, response) => reportError(mediaManagerError(code, message, mediaId, response))
      },
      () => {
        resource.overtaken();
        resource.need();
      }
    );
    let missing = 0;
    function check(readAt: number): void {
      missing = 0;
      if (claimedOptions(library, mediaId)) settings.pause();
      else if (!theConnection().isFailing()) settings.check(media, readAt);
    }
    function changed(): void {
      // What an answer brings is looked at when it has been worked in.
      if (!resource.isFresh()) check(NOT_READ);
    }
    const resource = createResource<Media>(
      'RESYNC_FAILED',
      hostOf({
        answered: () => check(resource.readAt),
        failed(_by, _code, response) {
          if (!response || response.status !== 404) missing = 0;
          else if (++missing === MOST_MISSING) resource.needed = false;
        },
        signInAnswered: settings.signInAnswered,
        signingOut: settings.signingOut
      }),
      true
    );
    resource.take(Media, () => media);
    const unsubscribe = subscribe(topicOf(media.getRestUrl()), resource.overtaken);
    media.addHandler('change', changed);
    return {
      object: media,
      resource,
      options,
      settings,
      end() {
        unsubscribe();
        settings.pause();
        resource.release();
        media.removeHandler('change', changed);
      }
    };
  }

  /** Whether a list's answer is just being worked in, so that what it says of its media is of now. */
  function isFresh(): boolean {
    return followed.some(({ object, resource }) => object instanceof MediaList && resource.isFresh());
  }

  const undo = [followFirstRead(User), followFirstRead(MediaList)];
  return {
    keep(media, options) {
      const before = find(media);
      if (before && sameOptions(before.options!, options)) return;
      if (before) before.end();
      const now = followMedia(media, options);
      followed = followed.filter((one) => one !== before).concat(now);
      now.resource.needed = !before && !isFresh() && !claimedOptions(library, media.getId());
      now.resource.ensure();
    },
    end() {
      undo.forEach((one) => one());
      followed.forEach(({ end }) => end());
      if (connection) connection.stop();
    }
  };
}
