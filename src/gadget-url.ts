import { canonicalOptions, type CanonicalMediaOptions } from './contract/options.js';

/** What a layout tells a Task Routing gadget in its URL. */
export interface GadgetUrlOptions {
  /** `mrdid`, or '' where the layout names none. */
  mediaId: string;
  mediaOptions: CanonicalMediaOptions;
}

/**
 * Reads `mrdid`, `maxdialogs`, `interruptAction` and `dialogLogoutAction` as layouts write them behind the gadget's address. In Finesse's
 * container that address is itself a parameter, `url=`, of the frame's.
 * What the layout leaves out gets the values of Cisco's own gadget: 5, `ACCEPT`, `CLOSE`.
 * @param search `window.location.search` of the gadget's frame, or any URL.
 * @throws MediaManagerError `INVALID_OPTIONS` when the layout names something else than is allowed.
 */
export function mediaOptionsFromGadgetUrl(search: string): GadgetUrlOptions {
  const inner = parameter(search, 'url');
  const read = (name: string, otherwise: string): string => parameter(inner, name) || parameter(search, name) || otherwise;
  const options = {
    maxDialogLimit: read('maxdialogs', '5'),
    interruptAction: read('interruptaction', 'ACCEPT'),
    dialogLogoutAction: read('dialoglogoutaction', 'CLOSE')
  };
  return { mediaId: read('mrdid', ''), mediaOptions: canonicalOptions(options, 'the gadget URL of the layout') };
}

/** A parameter of the query, its name in any case; the first of a name counts. */
function parameter(url: string, name: string): string {
  const found = new RegExp('(?:^|[?&])' + name + '=([^&]*)', 'i').exec(url.replace(/#.*$/, ''));
  return found ? decode(found[1]!) : '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
