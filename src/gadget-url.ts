import { has } from './objects.js';
import { canonicalOptions, type CanonicalMediaOptions } from './options.js';

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
  const frame = parameters(search);
  const inner = frame.url === undefined ? {} : parameters(frame.url);
  const read = (name: string, otherwise: string): string => inner[name] || frame[name] || otherwise;
  const options = {
    maxDialogLimit: read('maxdialogs', '5'),
    interruptAction: read('interruptaction', 'ACCEPT'),
    dialogLogoutAction: read('dialoglogoutaction', 'CLOSE')
  };
  return { mediaId: read('mrdid', ''), mediaOptions: canonicalOptions(options, 'the gadget URL of the layout') };
}

/** The query's parameters by lower-case name; the first of a name counts. */
function parameters(url: string): Record<string, string> {
  const found: Record<string, string> = {};
  const query = url.replace(/#.*$/, '').replace(/^[^?]*\?/, '');
  query.split('&').forEach((part) => {
    const at = part.indexOf('=');
    const name = decode(at < 0 ? part : part.slice(0, at)).toLowerCase();
    if (!has(found, name)) found[name] = at < 0 ? '' : decode(part.slice(at + 1));
  });
  return found;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
