import { has } from './dialogs.js';
import { canonicalOptions, copyOptions, optionNames, type CanonicalMediaOptions, type MediaOptions } from './options.js';
import { findFinesse, type Finesse } from './vendor.js';

interface Carrier {
  id?: string;
  mediaOptions?: Partial<MediaOptions>;
}

/**
 * The drop-in: from here on every `mediaList.getMedia()` and `media.login()` of the page carries complete, canonical media options, and the
 * gadget's code stays as it is. What the gadget says itself and is valid stands; what is missing or invalid comes from `options`.
 * @param options The options for every MRD, or one set for each: `{ '5001': { … } }`.
 * @param finesse The library; else the page's global, which must be loaded.
 * @returns How to undo it.
 * @throws MediaManagerError `INVALID_OPTIONS`, `FINESSE_MISSING`, `FINESSE_TOO_OLD`.
 */
export function enforceMediaOptions(options: MediaOptions | Record<string, MediaOptions>, finesse?: Finesse): () => void {
  const forMedia = optionsByMedia(options);
  const services = findFinesse(finesse).restservices;
  const lists = services.MediaList.prototype as unknown as { getMedia: (options: Carrier) => unknown };
  const medias = services.Media.prototype as unknown as { login: (params?: object) => unknown };
  const { getMedia } = lists;
  const { login } = medias;
  let active = true;

  function ours(this: unknown, given: Carrier): unknown {
    const enforced = active && given && forMedia(String(given.id));
    return getMedia.call(this as never, enforced ? { ...given, mediaOptions: complete(enforced, given.mediaOptions) } : given);
  }
  function ourLogin(this: unknown, params?: object): unknown {
    const media = this as finesse.restservices.Media & { _mediaOptions?: Partial<MediaOptions> };
    const enforced = active && forMedia(media.getId());
    // What getMedia() was given counts most: the library's helper keeps enforcing it, and would sign in again if this said something else.
    return login.call(
      this as never,
      enforced ? { ...params, ...complete(enforced, params as Partial<MediaOptions>, media._mediaOptions) } : params
    );
  }
  lists.getMedia = ours;
  medias.login = ourLogin;
  return function () {
    active = false;
    // Somebody may have wrapped these since; then ours stay in place and pass everything through.
    if (lists.getMedia === ours) lists.getMedia = getMedia;
    if (medias.login === ourLogin) medias.login = login;
  };
}

function optionsByMedia(options: MediaOptions | Record<string, MediaOptions>): (mediaId: string) => CanonicalMediaOptions | undefined {
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
