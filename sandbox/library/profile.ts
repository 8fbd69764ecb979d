/** What differs between the releases the stand-in can play. */
export interface Profile {
  release: string;
  /** Pause between two attempts of an object's refresh, in milliseconds. Collections make one attempt in every release. */
  retryIntervalMs: number;
  /** How often an object's refresh is retried once the connection has recovered. */
  recoveryRetries: number;
}

export const profile: Profile = { release: '12.0', retryIntervalMs: 10000, recoveryRetries: 10 };
