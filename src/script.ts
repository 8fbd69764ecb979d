// The entry of the script-tag build: the module, and the drop-in without a line of code.
import { reportError } from './emitter.js';
import { enforceMediaOptions } from './enforce.js';
import type { MediaOptions } from './options.js';

export * from './index.js';

const ATTRIBUTES = {
  maxDialogLimit: 'data-max-dialog-limit',
  interruptAction: 'data-interrupt-action',
  dialogLogoutAction: 'data-dialog-logout-action'
};

/** `<script src="…" data-max-dialog-limit="5" data-interrupt-action="ACCEPT" data-dialog-logout-action="TRANSFER" data-media-id="5001">` */
function enforceFromScriptTag(): void {
  if (typeof document === 'undefined') return;
  const scripts = document.getElementsByTagName('script');
  // IE11 has no currentScript; while a script runs that the page contains, it is the last one.
  const tag = document.currentScript || scripts[scripts.length - 1];
  if (!tag) return;
  const read = (attribute: string): string | undefined => tag.getAttribute(attribute) || undefined;
  const options = {
    maxDialogLimit: read(ATTRIBUTES.maxDialogLimit),
    interruptAction: read(ATTRIBUTES.interruptAction),
    dialogLogoutAction: read(ATTRIBUTES.dialogLogoutAction)
  } as MediaOptions;
  if (!options.maxDialogLimit && !options.interruptAction && !options.dialogLogoutAction) return;
  const mediaId = read('data-media-id');
  const forOne: Record<string, MediaOptions> = {};
  if (mediaId) forOne[mediaId] = options;
  try {
    enforceMediaOptions(mediaId ? forOne : options);
  } catch (error) {
    // Thrown from here it would take the whole global away.
    reportError(error);
  }
}

enforceFromScriptTag();
