declare namespace finesse.restservices {
  /**
   * The state of the Finesse server. It follows no notifications: it changes with `refresh()` only.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/rest-services-systeminfo
   */
  class SystemInfo extends RestBase<SystemInfoData> {
    /** @param id the empty string */
    constructor(id: string, handlers?: interfaces.RestObjectHandlers<SystemInfo>);
    /** @param options with the empty string as id */
    constructor(options: interfaces.RestObjectOptions<SystemInfo>);

    /** What `getStatus` returns. */
    static readonly Statuses: { readonly IN_SERVICE: 'IN_SERVICE'; readonly OUT_OF_SERVICE: 'OUT_OF_SERVICE' };
    /** What `getDeploymentType` returns. Seen in 15.0(1), absent in 12.0(1). */
    static readonly Deployments: { readonly UCCX: 'UCCX'; readonly UCCE: 'UCCE' };
    /** Progress of maintenance mode. Note `EMPTY`. Seen in 15.0(1), absent in 12.0(1). */
    static readonly MMode: {
      readonly IN_PROGRESS: 'IN_PROGRESS';
      readonly FAILED: 'FAILED';
      readonly COMPLETED: 'COMPLETED';
      readonly EMPTY: '';
    };

    /** Returns whether this node is in service. @throws Error before the load */
    getStatus(): SystemInfo.Status;
    /** Returns why the server is out of service. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getStatusReason(): string | null | undefined;
    /** Returns the server time: ISO 8601, UTC. Since 10.0(1). @throws Error before the load */
    getCurrentTimestamp(): string;
    /** Returns `UCCE` or `UCCX`. Since 10.0(1). @throws Error before the load */
    getDeploymentType(): SystemInfo.Deployment;
    /** Returns the domain of the notification service. @throws Error before the load */
    getXmppDomain(): string;
    /** Returns the publish-subscribe domain of the notification service. @throws Error before the load */
    getXmppPubSubDomain(): string;
    /** Returns whether there is no second node. Never throws. Since 10.0(1). */
    isSingleNode(): boolean;
    /**
     * Returns the host of the first node, wherever the page comes from; `undefined` if there is a single node. Old comments name hosts to
     * compare with. The library looks at none, in 12.0(1) and 15.0(1). Since 10.0(1).
     */
    getAlternateHost(): string | undefined;
    /**
     * Returns the first of `hosts` that is one of the two nodes; `undefined` without any. Since 10.0(1).
     * @deprecated seen in 12.0(1), gone by 15.0(1): use `gadget.Config.restHost`, or compare `_data.primaryNode` yourself.
     */
    getThisHost?(...hosts: string[]): string | undefined;
    /** Returns the id of the peripheral behind Finesse. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getPeripheralId(): string | null | undefined;
    /** Returns how users sign in. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getSystemAuthMode(): SystemInfo.AuthMode | null | undefined;
    /** Returns the licence of Unified CCX. Note the spelling. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getlicense(): string | null | undefined;
    /**
     * Returns the result of the last heartbeat to the contact center. Not documented; seen in 12.0(1) and 15.0(1).
     * @throws Error before the load
     */
    getLastCTIHeartbeatStatus(): 'success' | 'failure' | (string & {}) | null | undefined;

    /**
     * Returns the maintenance mode of the CTI server. Unified CCE from CTI protocol 24 on. Documented as a boolean; at run time it is the
     * resource's text: see `ctiMMode` of `SystemInfoData`.
     *
     * Since 12.6(1); seen in 15.0(1), absent in 12.0(1).
     */
    getCtiMMode(): SystemInfoData['ctiMMode'];
    /**
     * Returns for how many seconds the CTI server has been in maintenance mode; negative if it is not. Unified CCE from CTI protocol 24 on.
     * Documented as a number; at run time it is the resource's text: convert it.
     *
     * Since 12.6(1); seen in 15.0(1), absent in 12.0(1).
     */
    getCtiTimeInMMode(): string | null | undefined;

    // Not documented. Each is what the resource has.

    /** Returns the maintenance mode of Finesse: see `MMode`. Seen in 15.0(1), absent in 12.0(1). */
    getFinesseMMode(): SystemInfoData['finesseMMode'];
    /** Returns for how many seconds Finesse has been in maintenance mode, as text. Seen in 15.0(1), absent in 12.0(1). */
    getFinesseTimeInMMode(): string | null | undefined;
    /** Returns the CTI servers; a single one is not in an array. Seen in 15.0(1), absent in 12.0(1). */
    getCtiServers(): SystemInfoData['ctiServers'];
    /** Returns the CTI protocol, as text. Seen in 15.0(1), absent in 12.0(1). */
    getCtiVersion(): string | null | undefined;
    /** Returns the seconds between heartbeats to the CTI server, as text. Seen in 15.0(1), absent in 12.0(1). */
    getHeartbeatInterval(): string | null | undefined;
    /** Returns how long clients spread their reconnection, as text; that is a guess. Seen in 15.0(1), absent in 12.0(1). */
    getFailoverTimeSlot(): string | null | undefined;
    /** Returns the server's time zone: minutes from GMT, as text. Seen in 15.0(1), absent in 12.0(1). */
    getTimeZoneOffset(): string | null | undefined;
    /** Whether a recovery leaves the object alone: `true`. Not documented; in every release since 10.0(1). */
    doNotRefresh: boolean;
  }

  namespace SystemInfo {
    /** A newer server may send one that is not named here. */
    type Status = 'IN_SERVICE' | 'OUT_OF_SERVICE' | (string & {});
    /** Kind of contact center; a newer server may send one that is not named here. */
    type Deployment = 'UCCE' | 'UCCX' | (string & {});
    /** How users sign in; a newer server may send one that is not named here. */
    type AuthMode = 'SSO' | 'NON_SSO' | 'HYBRID' | 'FINESSE_TOKEN' | 'WXCI' | (string & {});
  }

  /**
   * The parsed `SystemInfo` resource.
   * See https://developer.cisco.com/docs/finesse/systeminfo
   */
  interface SystemInfoData {
    uri?: string;
    status?: SystemInfo.Status;
    statusReason?: string | null;
    /** ISO 8601, UTC. */
    currentTimestamp?: string;
    deploymentType?: SystemInfo.Deployment;
    xmppDomain?: string;
    xmppPubSubDomain?: string;
    peripheralId?: string | null;
    systemAuthMode?: SystemInfo.AuthMode | null;
    /** Unified CCX only. */
    license?: string | null;
    /** Minutes from GMT. */
    timezoneOffset?: string | null;
    lastCTIHeartbeatStatus?: 'success' | 'failure' | (string & {}) | null;
    /** When the last heartbeat succeeded. */
    lastSuccessCTIHeartbeatTime?: string | null;
    /** CTI protocol. */
    ctiVersion?: string | null;
    /** Seconds. */
    ctiHeartbeatInterval?: string | null;
    /** Maintenance mode of the CTI server. Since 12.6(1), Unified CCE. */
    ctiMMode?: 'INITIATING' | 'IN_PROGRESS' | (string & {}) | null;
    /** Seconds; negative outside of maintenance mode. Since 12.6(1), Unified CCE. */
    ctiTimeInMMode?: string | null;
    /** Maintenance mode of Finesse. */
    finesseMMode?: 'IN_PROGRESS' | 'FAILED' | 'COMPLETED' | (string & {}) | null;
    /** Seconds. */
    finesseTimeInMMode?: string | null;
    primaryNode?: SystemInfoNode;
    /** Missing where there is one node. */
    secondaryNode?: SystemInfoNode | null;
    ctiServers?: { ctiServer?: SystemInfoCtiServer | SystemInfoCtiServer[] | null } | null;
  }

  /** A CTI server Finesse may use. */
  interface SystemInfoCtiServer {
    host?: string;
    connectedDuration?: string | null;
    active?: BooleanText;
  }

  /** A node of the Finesse pair. Ports since 12.6(2). */
  interface SystemInfoNode {
    host: string;
    httpsPort?: string;
    xmppPort?: string;
    xmppSecurePort?: string;
  }
}
