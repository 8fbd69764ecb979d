import { RestBase, type RestOptions } from './rest-base.js';
import { isXmlObject, type XmlValue } from '../internal/xml.js';

/** The state of the server, as of its load: it follows no notification, and is not refreshed after a recovery. */
export class SystemInfo extends RestBase {
  static Statuses = { IN_SERVICE: 'IN_SERVICE', OUT_OF_SERVICE: 'OUT_OF_SERVICE' };

  static Deployments = { UCCX: 'UCCX', UCCE: 'UCCE' };
  static MMode = { IN_PROGRESS: 'IN_PROGRESS', FAILED: 'FAILED', COMPLETED: 'COMPLETED', EMPTY: '' };

  /** Also as `new SystemInfo('', handlers)`. */
  constructor(options?: RestOptions | string, handlers?: RestOptions) {
    super(typeof options === 'string' ? { ...handlers, id: options } : options);
  }

  override getRestClass(): unknown {
    return SystemInfo;
  }

  override getRestType(): string {
    return 'SystemInfo';
  }

  private field(name: string): XmlValue {
    return this.isLoaded()._data[name];
  }

  private host(node: 'primaryNode' | 'secondaryNode'): XmlValue {
    const value = this._data[node];
    return isXmlObject(value) ? value['host'] : undefined;
  }

  getStatus(): XmlValue {
    return this.field('status');
  }

  getLastCTIHeartbeatStatus(): XmlValue {
    return this.field('lastCTIHeartbeatStatus');
  }

  getPeripheralId(): XmlValue {
    return this.field('peripheralId');
  }

  /** Finesse's own spelling. */
  getlicense(): XmlValue {
    return this.field('license') || '';
  }

  getSystemAuthMode(): XmlValue {
    return this.field('systemAuthMode');
  }

  getCtiMMode(): XmlValue {
    return this.field('ctiMMode');
  }

  getCtiTimeInMMode(): XmlValue {
    return this.field('ctiTimeInMMode');
  }

  getFinesseMMode(): XmlValue {
    return this.field('finesseMMode');
  }

  getFinesseTimeInMMode(): XmlValue {
    return this.field('finesseTimeInMMode');
  }

  getCtiServers(): XmlValue {
    return this.field('ctiServers');
  }

  getCtiVersion(): XmlValue {
    return this.field('ctiVersion');
  }

  getHeartbeatInterval(): XmlValue {
    return this.field('ctiHeartbeatInterval');
  }

  getFailoverTimeSlot(): XmlValue {
    return this.field('failoverTimeSlot');
  }

  getTimeZoneOffset(): XmlValue {
    return this.field('timezoneOffset');
  }

  getStatusReason(): XmlValue {
    return this.field('statusReason');
  }

  getCurrentTimestamp(): XmlValue {
    return this.field('currentTimestamp');
  }

  getXmppDomain(): XmlValue {
    return this.field('xmppDomain');
  }

  getXmppPubSubDomain(): XmlValue {
    return this.field('xmppPubSubDomain');
  }

  getDeploymentType(): XmlValue {
    return this.field('deploymentType');
  }

  // The three below do not ask whether the object has loaded.

  isSingleNode(): boolean {
    return !this.host('secondaryNode');
  }

  /** Since 10.0, gone by 15.0: the first of the given hosts that is one of the two nodes. */
  getThisHost(...hosts: string[]): XmlValue {
    return hosts.find((host) => host === this.host('primaryNode') || host === this.host('secondaryNode'));
  }

  /** The first node's, wherever the page comes from; none where there is only one node. */
  getAlternateHost(): XmlValue {
    return this.isSingleNode() ? undefined : this.host('primaryNode') || undefined;
  }
}

Object.assign(SystemInfo.prototype, { supportsSubscriptions: false, doNotRefresh: true });
