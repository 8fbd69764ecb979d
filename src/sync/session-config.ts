import type { CanonicalMediaOptions } from '../contract/options.js';
import type { Finesse } from '../vendor/library.js';

export interface SessionConfig {
  readonly library: Finesse;
  readonly mediaId: string;
  readonly options: CanonicalMediaOptions;
  /** The gadget's own. */
  readonly user: finesse.restservices.User | undefined;
  /** Whether one answer may serve everybody who asks while it is under way. */
  readonly coalesce: boolean;
  readonly auditEveryMs: number;
}
