import { Dialogs } from './dialogs.js';
import { MediaList } from './media-list.js';
import { getReasonCodes, type ReasonCodeHandlers } from './reason-codes.js';
import { RestBase } from './rest-base.js';
import type { CollectionOptions } from './rest-collection.js';
import type { RequestHandlers } from './rest-types.js';
import { asArray, isXmlObject, type XmlValue } from './xml.js';

interface ReasonCode {
  id?: string;
}

/** The agent. */
export class User extends RestBase {
  static States = {
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
  static MediaStates = { BUSY: 'BUSY' };
  static WorkMode = { CALL_BY_CALL: 'CALL_BY_CALL', NAILED_CONNECTION: 'NAILED_CONNECTION' };
  static WrapUpMode = {
    REQUIRED: 'REQUIRED',
    REQUIRED_WITH_WRAP_UP_DATA: 'REQUIRED_WITH_WRAP_UP_DATA',
    OPTIONAL: 'OPTIONAL',
    NOT_ALLOWED: 'NOT_ALLOWED'
  };

  declare private dialogs: Dialogs | undefined;
  declare private list: MediaList | undefined;

  override getRestClass(): unknown {
    return User;
  }

  override getRestType(): string {
    return 'User';
  }

  private text(name: string): XmlValue {
    return this.isLoaded()._data[name] || '';
  }

  getFirstName(): XmlValue {
    return this.text('firstName');
  }

  getLastName(): XmlValue {
    return this.text('lastName');
  }

  getFullName(): string {
    return `${this.getFirstName()} ${this.getLastName()}`;
  }

  getExtension(): XmlValue {
    return this.text('extension');
  }

  getState(): XmlValue {
    return this.isLoaded()._data['state'];
  }

  getPendingState(): XmlValue {
    return this.text('pendingState');
  }

  getStateChangeTime(): XmlValue {
    return this.isLoaded()._data['stateChangeTime'];
  }

  getTeamId(): XmlValue {
    return this.isLoaded()._data['teamId'];
  }

  getTeamName(): XmlValue {
    return this.isLoaded()._data['teamName'];
  }

  getReasonCode(): XmlValue {
    return this.isLoaded()._data['reasonCode'];
  }

  getNotReadyReasonCodeId(): XmlValue {
    return this.isLoaded()._data['reasonCodeId'];
  }

  getReasonCodeLabel(): XmlValue {
    const reasonCode = this.getReasonCode();
    return isXmlObject(reasonCode) ? reasonCode['label'] : '';
  }

  hasRole(role: string): boolean {
    const roles = this.isLoaded()._data['roles'];
    if (!isXmlObject(roles)) throw new TypeError("Cannot read properties of undefined (reading 'role')");
    return asArray(roles['role']).includes(role);
  }

  hasAgentRole(): boolean {
    return this.hasRole('Agent');
  }

  hasSupervisorRole(): boolean {
    return this.hasRole('Supervisor');
  }

  getSupervisedTeams(): XmlValue[] {
    const teams = this.isLoaded()._data['teams'];
    return isXmlObject(teams) ? asArray(teams['Team']) : [];
  }

  /** Made once; later callers' handlers are ignored. */
  getDialogs(callbacks?: CollectionOptions): Dialogs {
    this.isLoaded();
    this.dialogs ??= new Dialogs(Object.assign(callbacks ?? {}, { parentObj: this }));
    return this.dialogs;
  }

  getDialogsNoCache(callbacks?: CollectionOptions): Dialogs {
    return new Dialogs(Object.assign(callbacks ?? {}, { parentObj: this.isLoaded() }));
  }

  /** Made once; later callers' handlers are ignored. */
  getMediaList(callbacks?: CollectionOptions): MediaList {
    this.isLoaded();
    this.list ??= new MediaList(Object.assign(callbacks ?? {}, { parentObj: this }));
    return this.list;
  }

  private put(content: object, handlers: RequestHandlers | undefined): this {
    this.isLoaded().restRequest(this.getRestUrl(), {
      method: 'PUT',
      success: handlers?.success,
      error: handlers?.error,
      content: { User: content }
    });
    return this;
  }

  login(extension: string, handlers?: RequestHandlers): this {
    return this.put({ state: User.States.LOGIN, extension }, handlers);
  }

  logout(reasonCode?: ReasonCode | null, handlers?: RequestHandlers): this {
    return this.setState(User.States.LOGOUT, reasonCode, handlers);
  }

  setState(state: string, reasonCode?: ReasonCode | null, handlers?: RequestHandlers): this {
    return this.put(reasonCode ? { state, reasonCodeId: reasonCode.id } : { state }, handlers);
  }

  makeCall(number: string, handlers?: RequestHandlers): this {
    this.isLoaded().getDialogs().createNewCallDialog(number, String(this.getExtension()), handlers);
    return this;
  }

  getNotReadyReasonCodes(handlers: ReasonCodeHandlers): void {
    getReasonCodes(this, 'NOT_READY', handlers);
  }

  getSignoutReasonCodes(handlers: ReasonCodeHandlers): void {
    getReasonCodes(this, 'LOGOUT', handlers);
  }
}
