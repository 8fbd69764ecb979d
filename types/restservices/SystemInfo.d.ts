/// <reference path="RestBase.d.ts" />

declare namespace finesse.restservices {
  /**
   * The state of the Finesse server. It follows no notifications: it changes with `refresh()` only.
   *
   * Since 9.1(1).
   * @see https://developer.cisco.com/docs/finesse/rest-services-systeminfo
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

    /** Whether this node is in service. @throws Error before the load */
    getStatus(): SystemInfo.Status;
    /** Why the server is out of service. Seen in 12.0(1) and 15.0(1). */
    getStatusReason(): string | null | undefined;
    /** Server time: ISO 8601, UTC. Since 10.0(1). @throws Error before the load */
    getCurrentTimestamp(): string;
    /** `UCCE` or `UCCX`. Since 10.0(1). @throws Error before the load */
    getDeploymentType(): string;
    /** Domain of the notification service. @throws Error before the load */
    getXmppDomain(): string;
    /** Domain of its publish-subscribe part. @throws Error before the load */
    getXmppPubSubDomain(): string;
    /** Whether there is no second node. Since 10.0(1). */
    isSingleNode(): boolean;
    /** Host of the other node; `undefined` without one. Since 10.0(1). */
    getAlternateHost(): string | undefined;
    /** Id of the peripheral behind Finesse. Seen in 12.0(1) and 15.0(1). */
    getPeripheralId(): string | null | undefined;
    /** How users sign in, such as `NON_SSO`. Seen in 12.0(1) and 15.0(1). */
    getSystemAuthMode(): string | null | undefined;
  }

  namespace SystemInfo {
    /** A newer server may send one that is not named here. */
    type Status = 'IN_SERVICE' | 'OUT_OF_SERVICE' | (string & {});
  }

  /**
   * The parsed `SystemInfo` resource.
   * @see https://developer.cisco.com/docs/finesse/systeminfo
   */
  interface SystemInfoData {
    uri?: string;
    status?: SystemInfo.Status;
    statusReason?: string | null;
    currentTimestamp?: string;
    deploymentType?: string;
    xmppDomain?: string;
    xmppPubSubDomain?: string;
    peripheralId?: string | null;
    systemAuthMode?: string | null;
    license?: string | null;
    timezoneOffset?: string | null;
    primaryNode?: SystemInfoNode;
    /** Missing where there is one node. */
    secondaryNode?: SystemInfoNode | null;
  }

  /** A node of the Finesse pair. Ports since 12.6(2). */
  interface SystemInfoNode {
    host: string;
    httpsPort?: string;
    xmppPort?: string;
    xmppSecurePort?: string;
  }
}
