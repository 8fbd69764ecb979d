import { ClientServices } from '../clientservices/client-services.js';
import type { MediaOptions } from './media-options.js';
import type { Listener } from './notifier.js';
import type { RequestHandlers, Rsp } from './rest-types.js';
import { isXmlObject, type XmlValue } from '../internal/xml.js';

/** What the helper needs of its Media. */
interface MediaWithOptions {
  addHandler(type: string, callback: Listener): void;
  refresh(retries?: number): unknown;
  isLoggedIn(): unknown;
  getMaxDialogLimit(): XmlValue;
  getInterruptAction(): XmlValue;
  getDialogLogoutAction(): XmlValue;
  login(params: MediaOptions & { handlers: RequestHandlers }): unknown;
}

const ALREADY_LOGGED_IN = 'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN';

function errorMessage(rsp: Rsp): XmlValue {
  const errors = rsp.object?.['ApiErrors'];
  const error = isXmlObject(errors) ? errors['ApiError'] : undefined;
  return isXmlObject(error) ? error['ErrorMessage'] : undefined;
}

/** Signs in again whenever the server's media options are not the ones wanted. It compares strictly, and never asks whether it helped. */
export class MediaOptionsHelper {
  static States = { MONITORING_OPTIONS: 'MONITORING_OPTIONS', SETTING_OPTIONS: 'SETTING_OPTIONS' };

  private _state = MediaOptionsHelper.States.MONITORING_OPTIONS;

  constructor(
    private readonly media: MediaWithOptions,
    private readonly _mediaOptions: MediaOptions
  ) {
    // The media is on the list already: from now on it is refreshed twice.
    ClientServices.addToRefreshList(media);
    media.addHandler('load', () => this.check());
    media.addHandler('change', () => this.check());
  }

  private check(): void {
    if (this._state !== MediaOptionsHelper.States.MONITORING_OPTIONS || !this.media.isLoggedIn()) return;
    const { media, _mediaOptions: options } = this;
    const inSync =
      media.getMaxDialogLimit() === options.maxDialogLimit &&
      media.getInterruptAction() === options.interruptAction &&
      media.getDialogLogoutAction() === options.dialogLogoutAction;
    if (!inSync) this.restore();
  }

  private restore(): void {
    const monitor = (): void => {
      this._state = MediaOptionsHelper.States.MONITORING_OPTIONS;
    };
    this._state = MediaOptionsHelper.States.SETTING_OPTIONS;
    this.media.login({
      ...this._mediaOptions,
      handlers: {
        success: monitor,
        error: (rsp) => {
          monitor();
          // The genuine library calls a logger method it does not have, which ends in a TypeError in whoever delivers the answer.
          if (errorMessage(rsp) !== ALREADY_LOGGED_IN) throw new TypeError('ClientLogger.error is not a function');
        }
      }
    });
  }
}
