import { has } from './dialogs.js';
import { reportError } from './emitter.js';
import type { MediaManagerError } from './errors.js';
import { canonicalOptions, copyOptions, optionNames, type CanonicalMediaOptions, type MediaOptions } from './options.js';
import { adoptOptions, findFinesse, toldOptions as told, type Finesse } from './vendor.js';

interface Carrier {
  id?: string;
  mediaOptions?: Partial<MediaOptions>;
}

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
  let undo: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let patience = PATIENCE_MS;

  function stopWaiting(): void {
    if (timer) clearTimeout(timer);
    timer = undefined;
    if (typeof document !== 'undefined') document.removeEventListener('load', onScript, true);
  }

  function attempt(): void {
    if (timer) clearTimeout(timer);
    try {
      undo = patch(findFinesse(finesse), forMedia);
      stopWaiting();
    } catch (error) {
      if (finesse) throw error;
      if ((error as MediaManagerError).code === 'FINESSE_MISSING' && (patience -= POLL_MS) >= 0) {
        timer = setTimeout(attempt, POLL_MS);
      } else {
        stopWaiting();
        reportError(error);
      }
    }
  }

  /** The load of a script tells before the next script runs, so the gadget's cannot come before us. */
  function onScript(): void {
    if (timer) attempt();
  }

  attempt();
  if (timer && typeof document !== 'undefined') document.addEventListener('load', onScript, true);
  return function () {
    stopWaiting();
    if (undo) undo();
  };
}

type ForMedia = (mediaId: string) => CanonicalMediaOptions | undefined;
type Media = finesse.restservices.Media;

function patch(library: Finesse, forMedia: ForMedia): () => void {
  const { MediaList, Media } = library.restservices;
  const lists = MediaList.prototype as unknown as { getMedia: (options: Carrier) => Media };
  const medias = Media.prototype as unknown as { login: (params?: object) => Media };
  const { getMedia } = lists;
  const { login } = medias;
  let active = true;

  function ourGetMedia(this: finesse.restservices.MediaList, given: Carrier): Media {
    const id = String(given && given.id);
    const enforced = active && forMedia(id);
    if (!enforced) return getMedia.call(this as never, given);
    const options = complete(enforced, told(this.getCollection()[id]), given.mediaOptions);
    const media = getMedia.call(this as never, { ...given, mediaOptions: copyOptions(options) });
    // The library's helper keeps what it was given first, and that may have been partial.
    adoptOptions(media, options);
    return media;
  }
  function ourLogin(this: Media, params?: object): Media {
    const enforced = active && forMedia(this.getId());
    if (!enforced) return login.call(this as never, params);
    // What getMedia() was given counts most: the helper would sign in again if this said something else.
    const options = complete(enforced, params as Partial<MediaOptions>, told(this));
    adoptOptions(this, options);
    return login.call(this as never, { ...params, ...options });
  }
  lists.getMedia = ourGetMedia as typeof getMedia;
  medias.login = ourLogin as typeof login;
  return function () {
    active = false;
    // Somebody may have wrapped these since; then ours stay in place and pass everything through.
    if (lists.getMedia === ourGetMedia) lists.getMedia = getMedia;
    if (medias.login === ourLogin) medias.login = login;
  };
}

function optionsByMedia(options: MediaOptions | Record<string, MediaOptions>): ForMedia {
  const place = 'enforceMediaOptions(): options';
  const byId = (options || {}) as Record<string, MediaOptions>;
  const ids = Object.keys(byId);
  if (!ids.length || ids.some((name) => optionNames.indexOf(name as 'maxDialogLimit') >= 0)) {
    const forAll = canonicalOptions(options, place);
    return () => forAll;
  }
  const canonical: Record<string, CanonicalMediaOptions> = {};
  ids.forEach((id) => (canonical[id] = canonicalOptions(byId[id], place + ' of MRD ' + id, id)));
  return (id) => (has(canonical, id) ? canonical[id] : undefined);
}

/** `enforced`, with each option the gadget gave validly in its place; the last one given counts. */
function complete(enforced: CanonicalMediaOptions, ...given: (Partial<MediaOptions> | undefined)[]): CanonicalMediaOptions {
  let result = copyOptions(enforced);
  given.forEach((one) => {
    optionNames.forEach((name) => {
      if (!one || one[name] === undefined) return;
      try {
        result = canonicalOptions({ ...result, [name]: one[name] }, 'gadget');
      } catch {
        // An invalid value of the gadget's is what this is here to replace.
      }
    });
  });
  return result;
}
