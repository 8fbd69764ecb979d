import { DialogBase } from './dialog-base.js';
import type { RequestHandlers } from './rest-types.js';

const states = {
  OFFERED: 'OFFERED',
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  WRAPPING_UP: 'WRAPPING_UP',
  INTERRUPTED: 'INTERRUPTED',
  CLOSED: 'CLOSED',
  ACCEPTED: 'ACCEPTED',
  UNKNOWN: 'UNKNOWN'
};

/** A nonvoice task. It can be refreshed by hand: an interrupt changes its actions and no event tells. */
export class MediaDialog extends DialogBase {
  static TaskActions = {
    ACCEPT: 'ACCEPT',
    START: 'START',
    PAUSE: 'PAUSE',
    RESUME: 'RESUME',
    WRAP_UP: 'WRAP_UP',
    TRANSFER: 'TRANSFER',
    CLOSE: 'CLOSE'
  };
  static States = { ...states };
  static ParticipantStates = { ...states };

  override getRestClass(): unknown {
    return MediaDialog;
  }

  setTaskState(requestedAction: string, handlers?: RequestHandlers, target?: string): this {
    this.isLoaded().restRequest(this.getRestUrl(), { method: 'PUT', ...handlers, content: { Dialog: { requestedAction, target } } });
    return this;
  }

  transfer(target: string, handlers?: RequestHandlers): void {
    this.setTaskState(MediaDialog.TaskActions.TRANSFER, handlers, target);
  }

  // The three below came with 12.6(2). How the wrap-up reasons look on the wire was not seen.

  transferWithWrapUp(wrapUpItems: string[], target: string, handlers?: RequestHandlers): this {
    return this.withWrapUp({ requestedAction: MediaDialog.TaskActions.TRANSFER, target }, wrapUpItems, handlers);
  }

  /** Mind the order: the handlers come before the target. */
  closeWithWrapUp(wrapUpItems: string[], handlers?: RequestHandlers, target?: string): this {
    return this.withWrapUp({ requestedAction: MediaDialog.TaskActions.CLOSE, target }, wrapUpItems, handlers);
  }

  closeWithError(_reason?: unknown, handlers?: RequestHandlers, target?: string): this {
    this.isLoaded().restRequest(`${this.getRestUrl()}?validTask=false`, {
      method: 'PUT',
      success: handlers?.success,
      error: handlers?.error,
      content: { Dialog: { requestedAction: MediaDialog.TaskActions.CLOSE, target } }
    });
    return this;
  }

  private withWrapUp(content: object, wrapUpItems: string[], handlers: RequestHandlers | undefined): this {
    const mediaProperties = { wrapUpItems: { wrapUpItem: wrapUpItems } };
    this.isLoaded().restRequest(this.getRestUrl(), {
      method: 'PUT',
      success: handlers?.success,
      error: handlers?.error,
      content: { Dialog: { ...content, mediaProperties } }
    });
    return this;
  }
}

Object.assign(MediaDialog.prototype, { supportsRequests: true });
