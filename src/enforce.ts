import { reportError } from './emitter.js';
import type { MediaManagerError } from './errors.js';
import { dig, each, emptyMap, merge } from './objects.js';
import {
  canonicalOption,
  canonicalOptions,
  copyOptions,
  optionNames,
  pickOptions,
  type CanonicalMediaOptions,
  type MediaOptions
} from './options.js';
import { recoverSettings } from './settings-recovery.js';
import { claimedOptions } from './shared.js';
import { createTimer } from './timer.js';
import { adoptOptions, findFinesse, repairParent, toldOptions, type Finesse } from './vendor.js';

type Media = finesse.restservices.Media;
type MediaList = finesse.restservices.MediaList;
type GivenOptions = Partial<MediaOptions> | undefined;
type ForMedia = (mediaId: string) => CanonicalMediaOptions | undefined;

const POLL_MS = 50;
const PATIENCE_MS = 30000;

/**
 * The drop-in: from here on every `mediaList.getMedia()` and `media.login()` of the page carries complete, canonical media options, and the
 * gadget's code stays as it is. What the gadget says itself and is valid stands; what is missing or invalid comes from `options`.
 * @param options The options for every MRD, or one set for each: `{ '5001': { … } }`.
 * @param finesse The library; else the page's global, which is waited for: this script may stand before finesse.js. When there is none after
 * 30 seconds, `FINESSE_MISSING` goes to the window's error reporting.
 * @returns How to undo it.
 * @throws MediaManagerError `INVALID_OPTIONS`; with `finesse` also `FINESSE_TOO_OLD`.
 */
export function enforceMediaOptions(options: MediaOptions | Record<string, MediaOptions>, finesse?: Finesse): () => void {
  const forMedia = optionsByMedia(options);
  let patience = PATIENCE_MS;
  const timer = createTimer();
  let told = false;
  let patched: { type: unknown; undo(): void }[] = [];

  function attempt(): void {
    timer.stop();
    try {
      const library = findFinesse(finesse);
      const type = library.restservices.MediaList;
      if (!patched.some((one) => one.type === type)) patched = patched.concat({ type, undo: patch(library, forMedia) });
    } catch (error) {
      if (finesse) throw error;
      if (patched.length || told) return;
      if ((error as MediaManagerError).code === 'FINESSE_MISSING' && (patience -= POLL_MS) >= 0) timer.start(POLL_MS, attempt);
      else {
        told = true;
        reportError(error);
      }
    }
  }

  // A page may load finesse.js twice, and the gadget then uses the second.
  const end = finesse ? undefined : onEachLoad(attempt);
  attempt();
  return () => {
    timer.stop();
    if (end) end();
    patched.forEach(({ undo }) => undo());
  };
}

/** The load of a script tells before the next script runs, so the gadget's cannot come before us. That of the page tells of inline scripts. */
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

  /** The library's helper keeps what it was given first, and that may have been partial. */
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
      // A manager's are the gadget's word, too, and two that differ would sign in against each other.
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
    // What getMedia() was given counts most: the helper would sign in again if this said something else.
    const options = claimedOptions(library, media.getId()) || complete(enforced, toldOptions(media), given);
    // A getMedia() of before us may have named none; without them the library restores nothing after a failure.
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

/** Puts `ours` in a method's place. Returns how to take it back. */
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
    // Somebody may have wrapped it since; then it stays in place and passes everything through.
    if (prototype[name] === replacement) prototype[name] = original;
  };
}

function optionsByMedia(options: MediaOptions | Record<string, MediaOptions>): ForMedia {
  const place = 'enforceMediaOptions(): options';
  const byId = (options || {}) as Record<string, MediaOptions>;
  const canonical = emptyMap<CanonicalMediaOptions>();
  // One set, complete or not, and not one for each MRD.
  if (!Object.keys(byId).length || optionNames.some((name) => name in byId)) {
    const forAll = canonicalOptions(options, place);
    return () => forAll;
  }
  each(byId, (one, id) => (canonical[id] = canonicalOptions(one, place, id)));
  return (id) => canonical[id];
}

/** Of each option the first that is valid: what is invalid is what this is here to replace. */
function complete(enforced: CanonicalMediaOptions, first: GivenOptions, second: GivenOptions): CanonicalMediaOptions {
  return pickOptions((name) => canonicalOption(name, dig(first, name)) || canonicalOption(name, dig(second, name)) || enforced[name]);
}
