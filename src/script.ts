// The entry of the script-tag build. It exports what the module does, and reads the drop-in's media options from the tag.
import { reportError } from './base/emitter.js';
import { enforceMediaOptions } from './enforce.js';
import { optionNames, type MediaOptions } from './contract/options.js';

export * from './index.js';

/** `<script src="…" data-max-dialog-limit="5" data-interrupt-action="ACCEPT" data-dialog-logout-action="TRANSFER" data-media-id="5001">` */
function enforceFromScriptTag(): void {
  if (typeof document === 'undefined') return;
  const scripts = document.getElementsByTagName('script');
  // IE11 has no currentScript. There the script that runs is the page's last one.
  const tag = document.currentScript || scripts[scripts.length - 1];
  if (!tag) return;
  const options: Record<string, string> = {};
  optionNames.forEach((name) => {
    const value = tag.getAttribute('data-' + name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase()));
    if (value) options[name] = value;
  });
  if (!Object.keys(options).length) return;
  const mediaId = tag.getAttribute('data-media-id');
  const forOne: Record<string, object> = {};
  if (mediaId) forOne[mediaId] = options;
  try {
    enforceMediaOptions((mediaId ? forOne : options) as unknown as MediaOptions);
  } catch (error) {
    // An error thrown from here would leave the page without the global.
    reportError(error);
  }
}

enforceFromScriptTag();
