import { DialogBase } from './dialog-base.js';
import { profile } from '../internal/profile.js';
import type { RequestHandlers } from './rest-types.js';
import { isXmlObject, type XmlObject, type XmlValue } from '../internal/xml.js';

/** A voice call. The sandbox's server has none, but a gadget may ask for what it likes. */
export class Dialog extends DialogBase {
  static override Actions = {
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

  getCallbackNumber(): XmlValue {
    return this.isLoaded()._data['callbackNumber'];
  }

  getCallbackInfo(): XmlValue {
    return this.isLoaded()._data['scheduledCallbackInfo'];
  }

  getSecondaryId(): XmlValue {
    return this.isLoaded()._data['secondaryId'];
  }

  /** Those who may be dropped from the call, the given extension left out. */
  getDroppableParticipants(extension: string): XmlValue[] {
    return this.getParticipants().filter(
      (participant) => isXmlObject(participant) && participant['mediaAddress'] !== extension && canBeDropped(participant)
    );
  }

  isParticipantDroppable(extension: string): boolean {
    return this.getParticipants().some(
      (participant) => isXmlObject(participant) && participant['mediaAddress'] === extension && canBeDropped(participant)
    );
  }

  private put(content: object, handlers: RequestHandlers | undefined): this {
    this.isLoaded().restRequest(this.getRestUrl(), {
      method: 'PUT',
      success: handlers?.success,
      error: handlers?.error,
      content: { Dialog: content }
    });
    return this;
  }

  requestAction(mediaAddress: string, action: string, handlers?: RequestHandlers): this {
    return this.put({ targetMediaAddress: mediaAddress, requestedAction: action }, handlers);
  }

  makeConsultCall(mediaAddress: string, toAddress: string, handlers?: RequestHandlers): this {
    return this.put({ targetMediaAddress: mediaAddress, toAddress, requestedAction: Dialog.Actions.CONSULT_CALL }, handlers);
  }

  initiateDirectTransfer(mediaAddress: string, toAddress: string, handlers?: RequestHandlers): this {
    return this.put({ targetMediaAddress: mediaAddress, toAddress, requestedAction: Dialog.Actions.TRANSFER_SST }, handlers);
  }

  updateWrapUpReason(wrapUpReason: string, handlers?: RequestHandlers): this {
    return this.put({ mediaProperties: { wrapUpReason }, requestedAction: Dialog.Actions.UPDATE_CALL_DATA }, handlers);
  }

  dropParticipant(targetMediaAddress: string, handlers?: RequestHandlers): this {
    return this.put({ targetMediaAddress, requestedAction: Dialog.Actions.PARTICIPANT_DROP }, handlers);
  }

  /** Mind the order: the handlers stand in the middle. */
  sendDTMFRequest(mediaAddress: string, handlers: RequestHandlers | undefined, digit: string): this {
    return this.put(
      {
        targetMediaAddress: mediaAddress,
        requestedAction: Dialog.Actions.DTMF,
        actionParams: { ActionParam: { name: 'dtmfString', value: digit } }
      },
      handlers
    );
  }

  updateCallbackTime(mediaAddress: string, callbackTime: string, handlers?: RequestHandlers): this {
    return this.callback(mediaAddress, { callbackTime }, handlers);
  }

  updateCallbackNumber(mediaAddress: string, callbackNumber: string, handlers?: RequestHandlers): this {
    return this.callback(mediaAddress, { callbackNumber }, handlers);
  }

  cancelCallback(mediaAddress: string, handlers?: RequestHandlers): this {
    return this.put({ targetMediaAddress: mediaAddress, requestedAction: Dialog.Actions.CANCEL_SCHEDULED_CALLBACK }, handlers);
  }

  reclassifyCall(mediaAddress: string, classification: string, handlers?: RequestHandlers): this {
    const actionParams = { ActionParam: { name: 'outboundClassification', value: classification } };
    return this.put({ targetMediaAddress: mediaAddress, requestedAction: Dialog.Actions.RECLASSIFY, actionParams }, handlers);
  }

  private callback(mediaAddress: string, parameters: Record<string, string>, handlers: RequestHandlers | undefined): this {
    const ActionParam = Object.entries(parameters).map(([name, value]) => ({ name, value }));
    const requestedAction = Dialog.Actions.UPDATE_SCHEDULED_CALLBACK;
    return this.put({ targetMediaAddress: mediaAddress, requestedAction, actionParams: { ActionParam } }, handlers);
  }
}

/** Who is in the call, in 12.0 by an agent's device only. What actions the participant has does not count. */
function canBeDropped({ mediaAddressType, state }: XmlObject): boolean {
  return (profile.dropsAnyDevice || mediaAddressType === 'AGENT_DEVICE') && ['ACTIVE', 'HELD', 'ACCEPTED'].includes(String(state));
}

Object.assign(Dialog.prototype, { REQUESTID_REAPER_TIMEOUT: 5000 });
