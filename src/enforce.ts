import { reportError } from './base/emitter.js';
import type { MediaManagerError } from './contract/errors.js';
import { dig, each, emptyMap, merge } from './base/objects.js';
import {
  canonicalOption,
  canonicalOptions,
  copyOptions,
  optionNames,
  pickOptions,
  type CanonicalMediaOptions,
  type MediaOptions
} from './contract/options.js';
import { createTimer } from './base/timer.js';
import { recoverSettings } from './sync/drop-in.js';
import { claimedOptions } from './vendor/shared.js';
import { adoptOptions, toldOptions } from './vendor/options-helper.js';
import { findFinesse, type Finesse } from './vendor/library.js';
import { repairParent } from './vendor/list-repairs.js';

type Media = finesse.restservices.Media;
type MediaList = finesse.restservices.MediaList;
type GivenOptions = Partial<MediaOptions> | undefined;
type ForMedia = (mediaId: string) => CanonicalMediaOptions | undefined;

const POLL_MS = 50;
const PATIENCE_MS = 30000;

/**
 * Adds complete media options to every `mediaList.getMedia()` and `media.login()` of the page, so that the gadget's code can stay as it is. Valid
 * options of the gadget stay. `options` replaces those that are missing or invalid.
 * @param options The media options for every MRD, or one set for each MRD: `{ '5001': { … } }`.
 * @param finesse Cisco's library. By default this is the page's global, and the drop-in waits for it, because this script may come before
 * finesse.js. If there is none after 30 seconds, `FINESSE_MISSING` goes to the window's error reporting.
 * @returns A function that undoes it.
 * @throws MediaManagerError `INVALID_OPTIONS`; with `finesse` also `FINESSE_TOO_OLD`.
 */
export function enforceMediaOptions(options: MediaOptions | Record<string, MediaOptions>, finesse?: Finesse): () => void {
  const forMedia = optionsByMedia(options);
  let patience = PATIENCE_MS;
  const timer = createTimer();
  let reported = false;
  let patched: { type: unknown; undo(): void }[] = [];

  function attempt(): void {
    timer.stop();
    try {
      const library = findFinesse(finesse);
      const type = library.restservices.MediaList;
      if (!patched.some((one) => one.type === type)) patched = patched.concat({ type, undo: patch(library, forMedia) });
    } catch (error) {
      if (finesse) throw error;
      if (patched.length || reported) return;
      if ((error as MediaManagerError).code === 'FINESSE_MISSING' && (patience -= POLL_MS) >= 0) timer.start(POLL_MS, attempt);
      else {
        reported = true;
        reportError(error);
      }
    }
  }

  // A page may load finesse.js twice. The gadget then uses the second.
  const end = finesse ? undefined : onEachLoad(attempt);
  attempt();
  return () => {
    timer.stop();
    if (end) end();
    patched.forEach(({ undo }) => undo());
  };
}

/** A script's load event comes before the next script runs, so before the gadget's. The page's load event covers inline scripts. */
function onEachLoad(attempt: () => void): (() => void) | undefined {
  if (typeof document === 'undefined') return undefined;
  document.addEventListener('load', attempt, true);
  window.addEventListener('load', attempt);
  return () => {
    document.removeEventListener('load', attempt, true);
    window.removeEventListener('load', attempt);
  };
}

function patch(library: Finesse, forMedia: ForMedia): () => void {
  const { MediaList, Media } = library.restservices;
  const recovery = recoverSettings(library);

  /** The library's helper keeps the options that it was given first. They may be incomplete. */
  function keep(media: Media, options: CanonicalMediaOptions): void {
    adoptOptions(media, options);
    recovery.keep(media, options);
  }

  const lists = replace(
    MediaList.prototype as never,
    'getMedia',
    (getMedia, list: MediaList, given: { id: string; mediaOptions?: GivenOptions }) => {
      const id = String(given && given.id);
      const enforced = forMedia(id);
      if (!enforced) return getMedia(given);
      // A manager's options count first: with different options the two would sign in against each other.
      const options = claimedOptions(library, id) || complete(enforced, given.mediaOptions, toldOptions(list.getCollection()[id]));
      const media = getMedia(merge(given, { mediaOptions: copyOptions(options) }));
      repairParent(media, list);
      keep(media, options);
      return media;
    }
  );
  const medias = replace(Media.prototype as never, 'login', (login, media: Media, given: GivenOptions) => {
    const enforced = forMedia(media.getId());
    if (!enforced) return login(given);
    // The options of getMedia() count first: with others the library's helper would sign in again.
    const options = claimedOptions(library, media.getId()) || complete(enforced, toldOptions(media), given);
    // An earlier getMedia() may have had no options. Without them the library restores nothing after a failure.
    if (!toldOptions(media)) media.setMediaOptions(copyOptions(options));
    keep(media, options);
    return login(merge(given || {}, options));
  });
  return () => {
    lists();
    medias();
    recovery.end();
  };
}

/** Replaces a method by `ours`. Returns a function that restores it. */
function replace<T, A>(
  prototype: Record<string, unknown>,
  name: string,
  ours: (original: (argument: A | object) => Media, self: T, argument: A) => Media
): () => void {
  const original = prototype[name] as (argument: A | object) => Media;
  let active = true;
  function replacement(this: T, argument: A): Media {
    const call = (own: A | object): Media => original.call(this as never, own);
    return active ? ours(call, this, argument) : call(argument as A);
  }
  prototype[name] = replacement;
  return () => {
    active = false;
    // Another script may have wrapped it since. Then it stays in place and passes everything through.
    if (prototype[name] === replacement) prototype[name] = original;
  };
}

function optionsByMedia(options: MediaOptions | Record<string, MediaOptions>): ForMedia {
  const place = 'enforceMediaOptions(): options';
  const byId = (options || {}) as Record<string, MediaOptions>;
  const canonical = emptyMap<CanonicalMediaOptions>();
  // This is one set, complete or not, rather than one set for each MRD.
  if (!Object.keys(byId).length || optionNames.some((name) => name in byId)) {
    const forAll = canonicalOptions(options, place);
    return () => forAll;
  }
  each(byId, (one, id) => (canonical[id] = canonicalOptions(one, place, id)));
  return (id) => canonical[id];
}

/** Takes the first valid value of each option. */
function complete(enforced: CanonicalMediaOptions, first: GivenOptions, second: GivenOptions): CanonicalMediaOptions {
  return pickOptions((name) => canonicalOption(name, dig(first, name)) || canonicalOption(name, dig(second, name)) || enforced[name]);
}
