declare namespace finesse.gadget {
  /**
   * What the desktop tells a gadget of itself and of the user. Names beyond the documented ones come from what the library reads and from
   * gadgets in use. A text the desktop does not know is empty.
   *
   * See https://developer.cisco.com/docs/finesse/gadget-configuration
   */
  interface ConfigFields {
    /** `id:password` in Base64; without single sign-on. 12.0(1) takes it from the preference `authorization`, 15.0(1) from `credentials`. */
    authorization?: string;
    /** Bearer token; with single sign-on. */
    authToken?: string;
    host: string;
    hostPort?: string;
    /** Host of the REST API as seen from the server that renders the gadgets. */
    restHost: string;
    /** `http` or `https`. */
    scheme?: string;
    localhostFQDN?: string;
    localhostPort?: string;
    /** Server time minus browser time in milliseconds. */
    clientDriftInMillis?: number;
    country?: string;
    language?: string;
    locale?: string;
    extension?: string;
    teamId?: string;
    teamName?: string;
    mobileAgentMode?: string;
    mobileAgentDialNumber?: string;
    peripheralId?: string;
    /** How users sign in; see `Utilities.getAuthModes`. */
    systemAuthMode?: 'SSO' | 'NON_SSO' | 'HYBRID' | 'FINESSE_TOKEN' | 'WXCI' | (string & {});
    xmppDomain?: string;
    pubsubDomain?: string;
    /** Documented without its values. */
    compatibilityMode?: string;
    /** Milliseconds, as text. */
    toasterNotificationTimeout?: string;
    /** Password of the user; without single sign-on. Written as `id` is. */
    password?: string;
    /** Whether a toaster reports an offer that was not answered; as text. Seen in 15.0(1), absent in 12.0(1). */
    enableToasterNotificationForRONA?: string;
    /** Which page of the desktop is shown. Seen in 15.0(1), absent in 12.0(1); its values were not observed. */
    navItemRoute?: string;
    /** Seen in 15.0(1), absent in 12.0(1); its values were not observed. */
    speechRecognitionHighlights?: string;
  }

  /** The library's configuration. */
  interface DesktopConfig extends ConfigFields {
    /** Id of the signed-in user. In 12.0(1) `ClientServices.init` writes it, out of `authorization`; read it after that. */
    id: string;
  }

  /** What a gadget makes itself: `id` may be left out. `ClientServices.init` adds it, so it can be read all the same. */
  interface OwnConfig extends ConfigFields {
    /** No more than a way to say that `id` is there when it is read, and need not be when it is written. */
    [id: `id${string}`]: string;
    /** What the gadget keeps there for itself. */
    [name: string]: unknown;
  }

  /** The library's configuration, or the gadget's own in its place. */
  type Config = DesktopConfig | OwnConfig;

  /**
   * Comes with the library since 11.0. Until 10.6 every gadget made it from `gadgets.Prefs`, and may do so still.
   * See https://developer.cisco.com/docs/finesse/gadget-configuration
   */
  let Config: Config;
}
