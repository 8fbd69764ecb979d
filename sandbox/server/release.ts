/** The releases of Finesse whose finesse.js the stand-in plays. */
export const RELEASES = ['12.0', '15.0'] as const;

export type Release = (typeof RELEASES)[number];

export const DEFAULT_RELEASE: Release = '15.0';
