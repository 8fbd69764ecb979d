import { MediaDialogs, type MediaDialogsOptions } from './media-dialogs.js';
import type { MediaOptions } from './media-options.js';
import { MediaOptionsHelper } from './media-options-helper.js';
import { RestBase } from './rest-base.js';
import type { CollectionOptions } from './rest-collection-base.js';
import type { RequestHandlers } from './rest-types.js';
import type { XmlValue } from '../internal/xml.js';
import { profile } from '../internal/profile.js';

export interface MediaParams extends MediaOptions {
  handlers?: MediaHandlers;
  /** Since 15.0. */
  mediaConnected?: unknown;
  extraHeaders?: Record<string, string>;
}

interface MediaHandlers extends RequestHandlers {
  /** Since 15.0: these count, and those of the parameters where there are none. */
  extraHeaders?: Record<string, string>;
}

/** One MRD of a user. */
export class Media extends RestBase {
  static States = {
    LOGIN: 'LOGIN',
    LOGOUT: 'LOGOUT',
    NOT_READY: 'NOT_READY',
    READY: 'READY',
    RESERVED: 'RESERVED',
    INTERRUPTED: 'INTERRUPTED',
    WORK: 'WORK'
  };

  declare _mediaOptions: MediaOptions | undefined;
  declare private mediaDialogs: MediaDialogs | undefined;
  declare _optionsHelper: MediaOptionsHelper | undefined;

  override getRestClass(): unknown {
    return Media;
  }

  override getRestType(): string {
    return 'Media';
  }

  private field(name: string): XmlValue {
    const data = this.isLoaded()._data;
    return data[name];
  }

  getMediaUri(): XmlValue {
    return this.field('uri');
  }

  override getId(): string | undefined {
    return this.getMediaId();
  }

  getMediaId(): string | undefined {
    return this.field('id') as string | undefined;
  }

  getName(): XmlValue {
    return this.field('name');
  }

  getReasonCodeId(): XmlValue {
    return this.field('reasonCodeId');
  }

  /** With a reason code this is a TypeError in the genuine library: it looks for the label on the getter, not on what it returns. */
  getReasonCodeLabel(): string {
    return this.field('reasonCode') ? (this.getData as unknown as { reasonCode: { label: string } }).reasonCode.label : '';
  }

  getInterruptAction(): XmlValue {
    return this.field('interruptAction');
  }

  getDialogLogoutAction(): XmlValue {
    return this.field('dialogLogoutAction');
  }

  getState(): XmlValue {
    return this.field('state');
  }

  getMaxDialogLimit(): XmlValue {
    return this.field('maxDialogLimit');
  }

  getInterruptible(): boolean {
    return this.field('interruptible') === 'true';
  }

  isInterruptible(): boolean {
    return this.getInterruptible();
  }

  getRoutable(): boolean {
    return this.field('routable') === 'true';
  }

  isRoutable(): boolean {
    return this.getRoutable();
  }

  isInWorkState(): boolean {
    return this.getState() === Media.States.WORK;
  }

  /** Without a state there is no answer: undefined. */
  isLoggedIn(): XmlValue | boolean {
    const state = this.getState();
    return state && state !== Media.States.LOGOUT;
  }

  private put(content: object, handlers: MediaHandlers | undefined, extraHeaders?: Record<string, string>): this {
    this.isLoaded().restRequest(this.getRestUrl(), {
      method: 'PUT',
      success: handlers?.success,
      error: handlers?.error,
      content: { Media: content },
      ...(profile.extraHeaders ? { extraHeaders: handlers?.extraHeaders ?? extraHeaders } : {})
    });
    return this;
  }

  setRoutable(params?: { routable?: boolean | string; handlers?: MediaHandlers }): this {
    return this.put({ routable: params?.routable }, params?.handlers);
  }

  /** Any one option in the call displaces all the remembered ones. */
  login(params?: MediaParams): this {
    if (profile.loginNeedsArgument && !params) throw new TypeError("Cannot read properties of undefined (reading 'extraHeaders')");
    const explicit = params && (params.maxDialogLimit || params.interruptAction || params.dialogLogoutAction);
    const effective = this._mediaOptions && !explicit ? { ...this._mediaOptions, handlers: params?.handlers } : params;
    return this.setState(Media.States.LOGIN, null, effective);
  }

  logout(reasonCode?: { id?: string } | null, params?: MediaParams): this {
    return this.setState(Media.States.LOGOUT, reasonCode, params);
  }

  setState(state: string, reasonCode?: { id?: string } | null, params?: MediaParams): this {
    const { maxDialogLimit, interruptAction, dialogLogoutAction, mediaConnected, handlers, extraHeaders } = params ?? {};
    const connected = profile.extraHeaders && mediaConnected !== undefined ? { mediaConnected } : {};
    return this.put(
      { state, maxDialogLimit, interruptAction, dialogLogoutAction, reasonCodeId: reasonCode?.id, ...connected },
      handlers,
      extraHeaders
    );
  }

  /** Made once: the callbacks of later calls are ignored. */
  getMediaDialogs(callbacks?: CollectionOptions): MediaDialogs {
    this.isLoaded();
    if (!this.mediaDialogs) {
      const options = Object.assign(callbacks ?? {}, { parentObj: this._restObj, mediaObj: this }) as MediaDialogsOptions;
      this.mediaDialogs = new MediaDialogs(options);
    }
    return this.mediaDialogs;
  }

  refreshMediaDialogs(): void {
    this.mediaDialogs?.refresh();
  }

  /** Always at least one retry, also where none is asked for. */
  override refresh(retries?: number): void {
    super.refresh(retries || 1);
    this.refreshMediaDialogs();
  }

  /** Kept by reference; the helper is made once and stays with the first object. */
  setMediaOptions(mediaOptions?: MediaOptions): void {
    if (!mediaOptions) return;
    this._mediaOptions = mediaOptions;
    if (mediaOptions.maxDialogLimit) mediaOptions.maxDialogLimit = String(mediaOptions.maxDialogLimit);
    this._optionsHelper ??= new MediaOptionsHelper(this, mediaOptions);
  }
}
