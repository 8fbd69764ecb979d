import { DialogBase } from './dialog-base.js';
import type { RequestHandlers } from './rest-types.js';
import type { XmlValue } from './xml.js';

/** A voice call: enough of it for a gadget that lists calls beside its tasks. */
export class Dialog extends DialogBase {
  static Actions = {
    DROP: 'DROP',
    ANSWER: 'ANSWER',
    HOLD: 'HOLD',
    BARGE_CALL: 'BARGE_CALL',
    PARTICIPANT_DROP: 'PARTICIPANT_DROP',
    MAKE_CALL: 'MAKE_CALL',
    RETRIEVE: 'RETRIEVE',
    UPDATE_SCHEDULED_CALLBACK: 'UPDATE_SCHEDULED_CALLBACK',
    CANCEL_SCHEDULED_CALLBACK: 'CANCEL_SCHEDULED_CALLBACK',
    CONSULT_CALL: 'CONSULT_CALL',
    TRANSFER: 'TRANSFER',
    TRANSFER_SST: 'TRANSFER_SST',
    CONFERENCE: 'CONFERENCE',
    RECLASSIFY: 'RECLASSIFY',
    UPDATE_CALL_DATA: 'UPDATE_CALL_DATA',
    START_RECORDING: 'START_RECORDING',
    DTMF: 'SEND_DTMF',
    ACCEPT: 'ACCEPT',
    REJECT: 'REJECT',
    CLOSE: 'CLOSE'
  };
  static States = {
    ALERTING: 'ALERTING',
    INITIATING: 'INITIATING',
    ACTIVE: 'ACTIVE',
    DROPPED: 'DROPPED',
    INITIATED: 'INITIATED',
    FAILED: 'FAILED',
    ACCEPTED: 'ACCEPTED'
  };
  static ParticipantStates = {
    ALERTING: 'ALERTING',
    INITIATING: 'INITIATING',
    ACTIVE: 'ACTIVE',
    DROPPED: 'DROPPED',
    HELD: 'HELD',
    INITIATED: 'INITIATED',
    FAILED: 'FAILED',
    WRAP_UP: 'WRAP_UP',
    ACCEPTED: 'ACCEPTED'
  };
  static ReasonStates = {
    BUSY: 'BUSY',
    BAD_DESTINATION: 'BAD_DESTINATION',
    OTHER: 'OTHER',
    DEVICE_RESOURCE_NOT_AVAILABLE: 'DEVICE_RESOURCE_NOT_AVAILABLE'
  };

  override getRestClass(): unknown {
    return Dialog;
  }

  getFromAddress(): XmlValue {
    return this.isLoaded()._data['fromAddress'];
  }

  getToAddress(): XmlValue {
    return this.isLoaded()._data['toAddress'];
  }

  requestAction(mediaAddress: string, action: string, handlers?: RequestHandlers): this {
    this.isLoaded().restRequest(this.getRestUrl(), {
      method: 'PUT',
      ...handlers,
      content: { Dialog: { targetMediaAddress: mediaAddress, requestedAction: action } }
    });
    return this;
  }
}
