export { MediaManager } from './media-manager.js';
export { enforceMediaOptions } from './enforce.js';
export { diagnose } from './diagnose.js';
export { mediaOptionsFromGadgetUrl } from './gadget-url.js';
export { version } from './base/version.js';

export type { MediaManagerError, MediaManagerErrorCode } from './contract/errors.js';
export type {
  Cause,
  Change,
  ChangedDialog,
  Content,
  DialogAdded,
  DialogChanged,
  DialogRemoved,
  DialogsChanged,
  FoundOptions,
  LoginParams,
  MediaManagerConfig,
  MediaManagerEvents,
  ReasonCode,
  State
} from './contract/events.js';
export type { GadgetUrlOptions } from './gadget-url.js';
export type { CanonicalMediaOptions, MediaOptions } from './contract/options.js';
