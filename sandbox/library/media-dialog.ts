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
}

Object.assign(MediaDialog.prototype, { supportsRequests: true });
