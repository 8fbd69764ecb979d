/** The releases of Finesse that the stand-in for finesse.js knows. */
export const RELEASES = ['12.0', '15.0'] as const;

export type Release = (typeof RELEASES)[number];

export const DEFAULT_RELEASE: Release = '15.0';

/** How gadgets send requests: by jQuery straight to the server, as on a Finesse desktop, or through the container's proxy, as in other containers. */
export const TRANSPORTS = ['jquery', 'proxy'] as const;

export type Transport = (typeof TRANSPORTS)[number];

export const DEFAULT_TRANSPORT: Transport = 'jquery';
