// Cisco's library on this page.
import { mediaManagerError } from '../contract/errors.js';
import type { Finesse } from '../contract/events.js';
import { messages } from '../contract/messages.js';
import { dig } from '../base/objects.js';

export type { Finesse };

/** The members of a rest object that we use. Media, MediaList, MediaDialogs and User all have them. */
export type RestObject = Pick<finesse.restservices.RestBase, 'restRequest' | 'getRestUrl' | 'getRestType'>;
export type Refreshable = RestObject & Pick<finesse.restservices.RestBase, 'refresh'>;
/** The options of a request. Every release that we have seen writes the request's id into them. */
export type RequestOptions = finesse.restservices.RestRequestOptions & { uuid?: string };

/** Returns the page's library, or throws. It is looked up late, so that the order of the script tags does not matter. */
export function findFinesse(given?: Finesse): Finesse {
  const library = given || (typeof finesse === 'undefined' ? undefined : finesse);
  if (!library || !library.restservices || !library.clientservices) throw mediaManagerError('FINESSE_MISSING', messages.finesseMissing);
  if (!library.restservices.MediaList || !library.restservices.MediaDialogs)
    throw mediaManagerError('FINESSE_TOO_OLD', messages.finesseTooOld);
  return library;
}

/** Guesses the release, because the library does not say its version. */
export function releaseOf(library: Finesse): string {
  if (dig(library, 'RestCachingService')) return '15.0 or like it';
  return dig(library, 'restservices.MediaDialog.prototype.closeWithWrapUp') ? '12.6(2) or later' : 'before 12.6(2)';
}

/** Returns the last connection status that the library has seen, or ''. 11.5 cannot say. */
export function connectionStatus(library: Finesse): string {
  const services = library.clientservices.ClientServices;
  return services.getNotificationConnectionState ? String(services.getNotificationConnectionState() || '').toLowerCase() : '';
}
