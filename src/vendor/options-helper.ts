// The library's own repair of the settings, MediaOptionsHelper.
import { dig } from '../base/objects.js';
import { copyOptions, type CanonicalMediaOptions } from '../contract/options.js';

/**
 * The library's helper enforces the first options object it was given, for ever. A gadget that came first with a partial or lower-case one
 * would make it sign in on every event, so it is given another.
 */
export function adoptOptions(media: finesse.restservices.Media, options: CanonicalMediaOptions): void {
  const { _optionsHelper: helper } = media as { _optionsHelper?: { _mediaOptions?: object } };
  // Another object: the one it holds is the gadget's. Where it cannot be reached the manager repairs the settings itself: see decisions/settings.ts.
  if (helper && helper._mediaOptions) helper._mediaOptions = copyOptions(options);
}

/** The options a Media was given with the last getMedia(), if any. */
export function toldOptions(media: finesse.restservices.Media | undefined): Partial<CanonicalMediaOptions> | undefined {
  return dig(media, '_mediaOptions') as Partial<CanonicalMediaOptions> | undefined;
}

/** Whether the library's helper is setting the options of a Media: from just before its sign-in leaves until that is answered. */
export function helperIsSettingOptions(object: unknown): boolean {
  return dig(object, '_optionsHelper._state') === 'SETTING_OPTIONS';
}
