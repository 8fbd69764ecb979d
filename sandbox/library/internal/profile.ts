/** What differs between the releases the stand-in can play. */
export interface Profile {
  release: '12.0' | '15.0';
  /** Pause between two attempts of an object's refresh, in milliseconds. Collections make one attempt in every release. */
  retryIntervalMs: number;
  /** How often an object's refresh is retried once the connection has recovered. */
  recoveryRetries: number;
  /** 15.0 loses its retries: the first failure throws where the next attempt should be set up. */
  retryThrows: boolean;
  /** 15.0 reads a property of login()'s argument without asking whether there is one. */
  loginNeedsArgument: boolean;
  /** 15.0 looks into caches: see rest-caching-service.ts and session-storage-caching-service.ts. */
  caches: boolean;
  /** 15.0 asks the container's proxy for this address, whatever its configuration says. */
  proxyOrigin: string | undefined;
  /** 15.0 leaves the id of a request to whoever put one into its options. */
  keepsUuid: boolean;
  /** 15.0 sends further headers for a gadget, and `mediaConnected` with the state of a Media. */
  extraHeaders: boolean;
  /** 15.0 takes handlers of type 'notify', which it never calls. */
  notifies: boolean;
  /** 15.0 tells more of a failure that comes late. */
  peripheralErrors: boolean;
  /** 15.0 reads what is configured for a team below the team, and needs to know it. */
  asksByTeam: boolean;
  /** 15.0 takes any participant for one who can be dropped; 12.0 agents only. */
  dropsAnyDevice: boolean;
}

const profiles: Record<Profile['release'], Profile> = {
  '12.0': {
    release: '12.0',
    retryIntervalMs: 10000,
    recoveryRetries: 10,
    retryThrows: false,
    loginNeedsArgument: false,
    caches: false,
    proxyOrigin: undefined,
    keepsUuid: false,
    extraHeaders: false,
    notifies: false,
    peripheralErrors: false,
    asksByTeam: false,
    dropsAnyDevice: false
  },
  '15.0': {
    release: '15.0',
    retryIntervalMs: 10000,
    recoveryRetries: 10,
    retryThrows: true,
    loginNeedsArgument: true,
    caches: true,
    proxyOrigin: 'http://localhost:8082',
    keepsUuid: true,
    extraHeaders: true,
    notifies: true,
    peripheralErrors: true,
    asksByTeam: true,
    dropsAnyDevice: true
  }
};

/** The page may say which before the script is loaded: `window.finesseSandboxProfile = '15.0'`. */
const wanted = (window as { finesseSandboxProfile?: string }).finesseSandboxProfile;

export const profile: Profile = profiles[wanted === '15.0' ? '15.0' : '12.0'];
