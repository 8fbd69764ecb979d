/** The releases of Finesse whose finesse.js the stand-in plays. */
export const RELEASES = ['12.0', '15.0'] as const;

export type Release = (typeof RELEASES)[number];

export const DEFAULT_RELEASE: Release = '15.0';

/** How gadgets ask: straight to the server as on a Finesse desktop, or by the container's proxy as in containers of other makers. */
export const TRANSPORTS = ['jquery', 'proxy'] as const;

export type Transport = (typeof TRANSPORTS)[number];

export const DEFAULT_TRANSPORT: Transport = 'jquery';
