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

  setTaskState(requestedAction: string, handlers?: RequestHandlers | null, target?: string): this {
    return this.act({ requestedAction, target }, handlers);
  }

  transfer(target: string, handlers?: RequestHandlers): void {
    this.setTaskState(MediaDialog.TaskActions.TRANSFER, handlers, target);
  }

  // The three below came with 12.6(2).

  transferWithWrapUp(wrapUpItems: string | string[], target: string, handlers?: RequestHandlers): this {
    const wrapUp = wrapUpItems ? { wrapUpReason: wrapUpItems } : {};
    return this.act({ requestedAction: MediaDialog.TaskActions.TRANSFER, target, mediaProperties: wrapUp }, handlers);
  }

  /** Mind the order: the handlers come before the target. */
  closeWithWrapUp(wrapUpItems: string | string[], handlers?: RequestHandlers, target?: string): this {
    return this.act(closing(wrapUpItems, target), handlers);
  }

  closeWithError(wrapUpItems: string | string[], handlers?: RequestHandlers, target?: string): this {
    return this.act(closing(wrapUpItems, target), handlers, '?validTask=false');
  }

  private act(content: object, handlers: RequestHandlers | null | undefined, query = ''): this {
    this.isLoaded().restRequest(this.getRestUrl() + query, {
      method: 'PUT',
      success: handlers?.success,
      error: handlers?.error,
      content: { Dialog: content }
    });
    return this;
  }
}

/** Unlike a transfer it needs its wrap-up reasons: without any it cannot be written as XML. */
function closing(wrapUpReason: string | string[], target: string | undefined): object {
  return { requestedAction: MediaDialog.TaskActions.CLOSE, target, mediaProperties: { wrapUpReason } };
}

Object.assign(MediaDialog.prototype, { supportsRequests: true });
