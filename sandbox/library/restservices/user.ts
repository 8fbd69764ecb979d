import { ClientLog, PhoneBooks, Queues, WrapUpReasons } from './configuration.js';
import { UserMediaPropertiesLayout, UserMediaPropertiesLayouts } from './layouts.js';
import { Workflows } from './workflows.js';
import { child } from './define.js';
import { Dialog } from './dialog.js';
import { servicesOf } from './dialog-base.js';
import { Dialogs } from './dialogs.js';
import { MediaList } from './media-list.js';
import { getReasonCodes, reasonCodeOf, type ReasonCodeHandlers, type ReasonCodesHandlers } from './reason-codes.js';
import { RestBase, type RestOptions } from './rest-base.js';
import type { CollectionOptions } from './rest-collection-base.js';
import type { RequestHandlers } from './rest-types.js';
import { asArray, isXmlObject, type XmlValue } from '../internal/xml.js';

type Child = (callbacks?: RestOptions) => RestBase;

interface MediaStates {
  data?: object;
  handlers?: RequestHandlers;
  extraHeaders?: Record<string, string>;
}

interface ReasonCode {
  id?: string;
}

const PENDING_IN = ['TALKING', 'HOLD', 'RESERVED_OUTBOUND_PREVIEW'];

const kept = { kept: true };
const readWorkflows = child(() => Workflows, kept);

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
  declare mediaList: MediaList | null;
  declare getClientLog: Child;
  declare getQueues: Child;
  declare getWrapUpReasons: Child;
  declare getPhoneBooks: Child;
  declare getMediaPropertiesLayout: Child;
  declare getMediaPropertiesLayouts: Child;

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

  getPendingStateReasonCode(): XmlValue {
    return this.isLoaded()._data['pendingStateReasonCode'];
  }

  isReasonCodeReserved(): boolean {
    const reasonCode = this.getReasonCode();
    return isXmlObject(reasonCode) && reasonCode['systemCode'] === 'true';
  }

  getMediaState(): XmlValue {
    return this.isLoaded()._data['mediaState'] ?? null;
  }

  /** Goes by the state alone: whether a change is pending is not looked at. */
  isPendingStateChange(): boolean {
    return PENDING_IN.includes(String(this.getState()));
  }

  isWrapUp(): boolean {
    return this.getState() === User.States.WORK || this.getState() === User.States.WORK_READY;
  }

  getWrapUpTimer(): XmlValue {
    return this.isLoaded()._data['wrapUpTimer'];
  }

  private setting(name: string): XmlValue {
    const settings = this.isLoaded()._data['settings'];
    if (!isXmlObject(settings)) throw new TypeError(`Cannot read properties of undefined (reading '${name}')`);
    return settings[name];
  }

  getWrapUpOnIncoming(): XmlValue {
    return this.setting('wrapUpOnIncoming');
  }

  getWrapUpOnOutgoing(): XmlValue {
    return this.setting('wrapUpOnOutgoing');
  }

  isWrapUpRequired(): boolean {
    const mode = this.getWrapUpOnIncoming();
    return mode === User.WrapUpMode.REQUIRED || mode === User.WrapUpMode.REQUIRED_WITH_WRAP_UP_DATA;
  }

  private mobileAgent(name: string): XmlValue {
    const agent = this.isLoaded()._data['mobileAgent'];
    return isXmlObject(agent) ? agent[name] : null;
  }

  isMobileAgent(): boolean {
    return isXmlObject(this.isLoaded()._data['mobileAgent']);
  }

  getMobileAgentMode(): XmlValue {
    return this.mobileAgent('mode');
  }

  getMobileAgentDialNumber(): XmlValue {
    return this.mobileAgent('dialNumber');
  }

  getDevices(): XmlValue {
    return this.isLoaded()._data['Devices'];
  }

  getActiveDeviceId(): XmlValue {
    return this.isLoaded()._data['activeDeviceId'];
  }

  isDeviceSelectionEnabled(): boolean {
    const settings = this.isLoaded()._data['settings'];
    return isXmlObject(settings) && settings['deviceSelection'] === 'enabled';
  }

  getSkillTargetId(): XmlValue {
    return this.isLoaded()._data['skillTargetId'];
  }

  getServices(): XmlValue[] {
    return servicesOf(this.isLoaded()._data);
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

  /** The new one takes the place of the one that is there, which keeps the topic: so it never loads. */
  getDialogsNoCache(callbacks?: CollectionOptions): Dialogs {
    this.dialogs = new Dialogs(Object.assign(callbacks ?? {}, { parentObj: this.isLoaded() }));
    return this.dialogs;
  }

  /** Made once; later callers' handlers are ignored. */
  getMediaList(callbacks?: CollectionOptions): MediaList {
    this.isLoaded();
    this.mediaList ??= new MediaList(Object.assign(callbacks ?? {}, { parentObj: this }));
    return this.mediaList;
  }

  /** Returns nothing: the list is what the handlers get. */
  loadWorkflows(callbacks?: RestOptions): void {
    readWorkflows.call(this, callbacks);
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

  loginMobileAgent(extension: string, mode: string, dialNumber: string, handlers?: RequestHandlers, reasonCode?: ReasonCode | null): this {
    const reason = reasonCode ? { reasonCodeId: reasonCode.id } : {};
    return this.put({ state: User.States.LOGIN, extension, mobileAgent: { mode, dialNumber }, ...reason }, handlers);
  }

  loginWithActiveDeviceId(extension: string, activeDeviceId: string, handlers?: RequestHandlers): this {
    return this.put({ state: User.States.LOGIN, extension, activeDeviceId }, handlers);
  }

  updateToMobileAgent(mode: string, dialNumber: string, handlers?: RequestHandlers): this {
    return this.put({ mobileAgent: { mode, dialNumber } }, handlers);
  }

  /** Several MRDs at once. */
  setMediaStates({ data, handlers, extraHeaders }: MediaStates = {}): void {
    if (!data) throw new Error('setMediaStates() needs a list of media.');
    this.isLoaded().restRequest(`${this.getRestUrl()}/Media`, {
      method: 'PUT',
      success: handlers?.success,
      error: handlers?.error,
      content: data,
      extraHeaders
    });
  }

  makeCall(number: string, handlers?: RequestHandlers): this {
    this.isLoaded().getDialogs().createNewCallDialog(number, String(this.getExtension()), handlers);
    return this;
  }

  makeSMCall(number: string, handlers?: RequestHandlers): this {
    this.isLoaded().getDialogs().createNewSuperviseCallDialog(number, String(this.getExtension()), 'SILENT_MONITOR', handlers);
    return this;
  }

  makeBargeCall(number: string, dialogURI: string, handlers?: RequestHandlers): this {
    const extension = String(this.isLoaded().getExtension());
    this.getDialogs().createNewBargeCall(extension, number, Dialog.Actions.BARGE_CALL, dialogURI, handlers);
    return this;
  }

  getReasonCodeById(handlers: ReasonCodeHandlers, reasonCodeId: string): void {
    this.isLoaded().restRequest(`${this.getRestUrl()}/ReasonCode/${reasonCodeId}`, {
      method: 'GET',
      success: (rsp) => handlers.success(reasonCodeOf(rsp)),
      error: (rsp) => handlers.error?.(rsp),
      content: undefined
    });
  }

  getNotReadyReasonCodes(handlers: ReasonCodesHandlers): void {
    getReasonCodes(this, 'NOT_READY', handlers);
  }

  getSignoutReasonCodes(handlers: ReasonCodesHandlers): void {
    getReasonCodes(this, 'LOGOUT', handlers);
  }
}

Object.assign(User.prototype, {
  media: null,
  mediaList: null,
  Callbacks: {},
  isMediaBulkSetStatesEnabled: true,
  supportsSubscriptions: () => true,
  getClientLog: child(() => ClientLog, kept),
  getQueues: child(() => Queues, kept),
  getWrapUpReasons: child(() => WrapUpReasons, kept),
  getPhoneBooks: child(() => PhoneBooks, kept),
  getMediaPropertiesLayout: child(() => UserMediaPropertiesLayout, kept),
  getMediaPropertiesLayouts: child(() => UserMediaPropertiesLayouts, kept)
});
