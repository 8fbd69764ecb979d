import { canonicalOptions, type CanonicalMediaOptions } from './contract/options.js';

/** The Task Routing parameters of a gadget's URL, as the desktop layout sets them. */
export interface GadgetUrlOptions {
  /** `mrdid`, or '' if the layout has none. */
  mediaId: string;
  mediaOptions: CanonicalMediaOptions;
}

/**
 * Reads `mrdid`, `maxdialogs`, `interruptAction` and `dialogLogoutAction` from the gadget's URL, where the desktop layout sets them. In Finesse's
 * container that URL is itself a parameter, `url=`, of the frame's URL.
 * The defaults are those of Cisco's own gadget: 5, `ACCEPT`, `CLOSE`.
 * @param search `window.location.search` of the gadget's frame, or any URL.
 * @throws MediaManagerError `INVALID_OPTIONS` if the layout has a value that is not allowed.
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

/** Returns a parameter of a query. Case does not matter; the first parameter of a name counts. */
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
