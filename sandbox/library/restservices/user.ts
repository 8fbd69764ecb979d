import { ClientLog, PhoneBooks, Queues, WrapUpReasons } from './configuration.js';
import { UserMediaPropertiesLayout, UserMediaPropertiesLayouts } from './layouts.js';
import { Workflows } from './workflows.js';
import { child, define } from './define.js';
import { Dialog } from './dialog.js';
import { Dialogs } from './dialogs.js';
import { MediaList } from './media-list.js';
import { getReasonCodes, reasonCodeOf, type ReasonCodeHandlers, type ReasonCodesHandlers } from './reason-codes.js';
import { RestBase, type RestOptions } from './rest-base.js';
import type { CollectionOptions } from './rest-collection-base.js';
import type { RequestHandlers } from './rest-types.js';
import type { XmlValue } from '../internal/xml.js';
import { States, userData, WrapUpMode } from './user-data.js';

type Child = (callbacks?: RestOptions) => RestBase;

interface MediaStates {
  data?: object;
  handlers?: RequestHandlers;
  extraHeaders?: Record<string, string>;
}

interface ReasonCode {
  id?: string;
}

const kept = { kept: true };
const readWorkflows = child(() => Workflows, kept);

/** The agent. */
export class User extends RestBase {
  static States = States;
  static MediaStates = { BUSY: 'BUSY' };
  static WorkMode = { CALL_BY_CALL: 'CALL_BY_CALL', NAILED_CONNECTION: 'NAILED_CONNECTION' };
  static WrapUpMode = WrapUpMode;

  declare private dialogs: Dialogs | undefined;
  declare mediaList: MediaList | null;
  declare getExtension: () => XmlValue;
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

define(User.prototype, userData);
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
