// The library's MediaOptionsHelper, which repairs the media options.
import { dig } from '../base/objects.js';
import { copyOptions, type CanonicalMediaOptions } from '../contract/options.js';

/**
 * Gives the library's helper our media options. The helper always enforces the first options object that it was given. If a gadget's object is
 * incomplete or in lower case, the helper signs in on every event.
 */
export function adoptOptions(media: finesse.restservices.Media, options: CanonicalMediaOptions): void {
  const { _optionsHelper: helper } = media as { _optionsHelper?: { _mediaOptions?: object } };
  // A new object, because the present one is the gadget's. Without access to it, the manager repairs the options itself: see decisions/settings.ts.
  if (helper && helper._mediaOptions) helper._mediaOptions = copyOptions(options);
}

/** The options that the last getMedia() gave to a Media, if any. */
export function toldOptions(media: finesse.restservices.Media | undefined): Partial<CanonicalMediaOptions> | undefined {
  return dig(media, '_mediaOptions') as Partial<CanonicalMediaOptions> | undefined;
}

/** Whether the library's helper is signing in to set the options: from just before the request is sent until it is answered. */
export function helperIsSettingOptions(object: unknown): boolean {
  return dig(object, '_optionsHelper._state') === 'SETTING_OPTIONS';
}
