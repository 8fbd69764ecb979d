import type { CanonicalMediaOptions } from '../contract/options.js';
import type { Finesse } from '../vendor/library.js';

export interface SessionConfig {
  readonly library: Finesse;
  readonly mediaId: string;
  readonly options: CanonicalMediaOptions;
  /** The gadget's own User. */
  readonly user: finesse.restservices.User | undefined;
  /** Whether one answer may serve all who request the same while it is on its way. */
  readonly coalesce: boolean;
  readonly auditEveryMs: number;
}
