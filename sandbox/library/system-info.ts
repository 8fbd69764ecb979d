import { ClientServices } from './client-services.js';
import { RestBase, type RestOptions } from './rest-base.js';
import { isXmlObject, type XmlValue } from './xml.js';

/** The state of the server. It follows its notifications, but is not refreshed after a recovery. */
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
    const value = this.field(node);
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
    return this.field('license');
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

  isSingleNode(): boolean {
    return !this.host('secondaryNode');
  }

  getThisHost(): XmlValue {
    const own = ClientServices.getRestHost();
    return [this.host('primaryNode'), this.host('secondaryNode')].find((host) => host === own);
  }

  getAlternateHost(): XmlValue {
    const primary = this.host('primaryNode');
    return this.getThisHost() === primary ? this.host('secondaryNode') : primary;
  }
}

Object.assign(SystemInfo.prototype, { doNotRefresh: true });
