/** The configuration that a gadget gives to ClientServices. */
export interface Config {
  host?: string;
  restHost?: string;
  scheme?: string;
  localhostPort?: string;
  authorization?: string;
  id?: string;
  password?: string;
  locale?: string;
  systemAuthMode?: string | undefined;
  [name: string]: unknown;
}

/** @throws Error where a host is missing. */
export function validated(given: Config | undefined): Config {
  if (!given?.host || !given.restHost) throw new Error('Config object contains invalid properties.');
  return given;
}

/** Makes the authorization from id and password where it is missing, and id and password from the authorization where it is given. */
export function addCredentials(given: Config): void {
  if (!given.authorization) {
    if (given.id && given.password) given.authorization = btoa(`${given.id}:${given.password}`);
    return;
  }
  const plain = atob(given.authorization);
  const colon = plain.indexOf(':');
  if (colon < 0) return;
  given.id = plain.slice(0, colon);
  given.password = plain.slice(colon + 1);
}
