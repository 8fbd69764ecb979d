export { MediaManager } from './manager.js';
export { enforceMediaOptions } from './enforce.js';
export { mediaOptionsFromGadgetUrl } from './gadget-url.js';
export { version } from './version.js';

export type { Change, ChangedDialog, Content, RemovedDialog } from './dialogs.js';
export type { MediaManagerError, MediaManagerErrorCode } from './errors.js';
export type {
  DialogAdded,
  DialogChanged,
  DialogRemoved,
  DialogsChanged,
  MediaManagerConfig,
  MediaManagerEvents,
  ReasonCode
} from './events.js';
export type { GadgetUrlOptions } from './gadget-url.js';
export type { CanonicalMediaOptions, MediaOptions } from './options.js';
export type { FoundOptions } from './settings.js';
export type { Cause, State } from './sync.js';
