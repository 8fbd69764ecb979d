// What a User says of the agent: its methods that read the data.
import { asArray, isXmlObject, type XmlValue } from '../internal/xml.js';
import { membersOf } from './define.js';
import { servicesOf } from './dialog-base.js';
import type { RestBase } from './rest-base.js';

export const States = {
  LOGIN: 'LOGIN',
  LOGOUT: 'LOGOUT',
  NOT_READY: 'NOT_READY',
  READY: 'READY',
  RESERVED: 'RESERVED',
  RESERVED_OUTBOUND: 'RESERVED_OUTBOUND',
  RESERVED_OUTBOUND_PREVIEW: 'RESERVED_OUTBOUND_PREVIEW',
  TALKING: 'TALKING',
  HOLD: 'HOLD',
  WORK: 'WORK',
  WORK_READY: 'WORK_READY'
};

export const WrapUpMode = {
  REQUIRED: 'REQUIRED',
  REQUIRED_WITH_WRAP_UP_DATA: 'REQUIRED_WITH_WRAP_UP_DATA',
  OPTIONAL: 'OPTIONAL',
  NOT_ALLOWED: 'NOT_ALLOWED'
};

const PENDING_IN = ['TALKING', 'HOLD', 'RESERVED_OUTBOUND_PREVIEW'];

function text(user: RestBase, name: string): XmlValue {
  return user.isLoaded()._data[name] || '';
}

function setting(user: RestBase, name: string): XmlValue {
  const settings = user.isLoaded()._data['settings'];
  if (!isXmlObject(settings)) throw new TypeError(`Cannot read properties of undefined (reading '${name}')`);
  return settings[name];
}

function mobileAgent(user: RestBase, name: string): XmlValue {
  const agent = user.isLoaded()._data['mobileAgent'];
  return isXmlObject(agent) ? agent[name] : null;
}

export const userData = membersOf({
  getFirstName(): XmlValue {
    return text(this, 'firstName');
  },

  getLastName(): XmlValue {
    return text(this, 'lastName');
  },

  getFullName(): string {
    return `${this.getFirstName()} ${this.getLastName()}`;
  },

  getExtension(): XmlValue {
    return text(this, 'extension');
  },

  getState(): XmlValue {
    return this.isLoaded()._data['state'];
  },

  getPendingState(): XmlValue {
    return text(this, 'pendingState');
  },

  getStateChangeTime(): XmlValue {
    return this.isLoaded()._data['stateChangeTime'];
  },

  getTeamId(): XmlValue {
    return this.isLoaded()._data['teamId'];
  },

  getTeamName(): XmlValue {
    return this.isLoaded()._data['teamName'];
  },

  getReasonCode(): XmlValue {
    return this.isLoaded()._data['reasonCode'];
  },

  getNotReadyReasonCodeId(): XmlValue {
    return this.isLoaded()._data['reasonCodeId'];
  },

  getReasonCodeLabel(): XmlValue {
    const reasonCode = this.getReasonCode();
    return isXmlObject(reasonCode) ? reasonCode['label'] : '';
  },

  getPendingStateReasonCode(): XmlValue {
    return this.isLoaded()._data['pendingStateReasonCode'];
  },

  isReasonCodeReserved(): boolean {
    const reasonCode = this.getReasonCode();
    return isXmlObject(reasonCode) && reasonCode['systemCode'] === 'true';
  },

  getMediaState(): XmlValue {
    return this.isLoaded()._data['mediaState'] ?? null;
  },

  /** Goes by the state alone: whether a change is pending is not looked at. */
  isPendingStateChange(): boolean {
    return PENDING_IN.includes(String(this.getState()));
  },

  isWrapUp(): boolean {
    return this.getState() === States.WORK || this.getState() === States.WORK_READY;
  },

  getWrapUpTimer(): XmlValue {
    return this.isLoaded()._data['wrapUpTimer'];
  },

  getWrapUpOnIncoming(): XmlValue {
    return setting(this, 'wrapUpOnIncoming');
  },

  getWrapUpOnOutgoing(): XmlValue {
    return setting(this, 'wrapUpOnOutgoing');
  },

  isWrapUpRequired(): boolean {
    const mode = this.getWrapUpOnIncoming();
    return mode === WrapUpMode.REQUIRED || mode === WrapUpMode.REQUIRED_WITH_WRAP_UP_DATA;
  },

  isMobileAgent(): boolean {
    return isXmlObject(this.isLoaded()._data['mobileAgent']);
  },

  getMobileAgentMode(): XmlValue {
    return mobileAgent(this, 'mode');
  },

  getMobileAgentDialNumber(): XmlValue {
    return mobileAgent(this, 'dialNumber');
  },

  getDevices(): XmlValue {
    return this.isLoaded()._data['Devices'];
  },

  getActiveDeviceId(): XmlValue {
    return this.isLoaded()._data['activeDeviceId'];
  },

  isDeviceSelectionEnabled(): boolean {
    const settings = this.isLoaded()._data['settings'];
    return isXmlObject(settings) && settings['deviceSelection'] === 'enabled';
  },

  getSkillTargetId(): XmlValue {
    return this.isLoaded()._data['skillTargetId'];
  },

  getServices(): XmlValue[] {
    return servicesOf(this.isLoaded()._data);
  },

  hasRole(role: string): boolean {
    const roles = this.isLoaded()._data['roles'];
    if (!isXmlObject(roles)) throw new TypeError("Cannot read properties of undefined (reading 'role')");
    return asArray(roles['role']).includes(role);
  },

  hasAgentRole(): boolean {
    return this.hasRole('Agent');
  },

  hasSupervisorRole(): boolean {
    return this.hasRole('Supervisor');
  },

  getSupervisedTeams(): XmlValue[] {
    const teams = this.isLoaded()._data['teams'];
    return isXmlObject(teams) ? asArray(teams['Team']) : [];
  }
});
