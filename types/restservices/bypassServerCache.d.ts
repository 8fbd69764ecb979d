declare namespace finesse.restservices {
  /**
   * Whether GETs go past the cache of the server's web proxy. `false` by default; for debugging only, as it costs the server time.
   * Not documented; seen in 15.0(1), absent in 12.0(1).
   */
  let bypassServerCache: boolean;
}
