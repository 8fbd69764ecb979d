// The vendor's library on this page.
import { mediaManagerError } from '../contract/errors.js';
import type { Finesse } from '../contract/events.js';
import { messages } from '../contract/messages.js';
import { dig } from '../base/objects.js';

export type { Finesse };

/** What a rest object needs to be watched: Media, MediaList, MediaDialogs and User all have it. */
export type RestObject = Pick<finesse.restservices.RestBase, 'restRequest' | 'getRestUrl' | 'getRestType'>;
export type Refreshable = RestObject & Pick<finesse.restservices.RestBase, 'refresh'>;
/** The library writes the id of a request into the options it was given, in every release seen. */
export type RequestOptions = finesse.restservices.RestRequestOptions & { uuid?: string };

/** The library of this page, or a clear error. Looked up late, so that the order of the script tags does not matter. */
export function findFinesse(given?: Finesse): Finesse {
  const library = given || (typeof finesse === 'undefined' ? undefined : finesse);
  if (!library || !library.restservices || !library.clientservices) throw mediaManagerError('FINESSE_MISSING', messages.finesseMissing);
  if (!library.restservices.MediaList || !library.restservices.MediaDialogs)
    throw mediaManagerError('FINESSE_TOO_OLD', messages.finesseTooOld);
  return library;
}

/** As far as can be told: the library has no version of its own. */
export function releaseOf(library: Finesse): string {
  if (dig(library, 'RestCachingService')) return '15.0 or like it';
  return dig(library, 'restservices.MediaDialog.prototype.closeWithWrapUp') ? '12.6(2) or later' : 'before 12.6(2)';
}

/** The connection status the library has seen last, or ''. 11.5 cannot say. */
export function connectionStatus(library: Finesse): string {
  const services = library.clientservices.ClientServices;
  return services.getNotificationConnectionState ? String(services.getNotificationConnectionState() || '').toLowerCase() : '';
}
