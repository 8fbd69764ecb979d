declare namespace finesse.restservices {
  /**
   * A call: a usual one, a consultation, a conference, an outbound call or a silent monitoring session. Comes from `User.getDialogs`.
   *
   * Calls follow notifications only: `refresh()` throws. Show the buttons for the `actions` of the agent's participant.
   *
   * Some lists name `dropCall`, `getCallVariable`, `updateCallVariable`, `isSentDTMF` and `setSentDTMF`: no release seen has them. Use
   * `requestAction(…, 'DROP')`, `getMediaProperties()` and `updateCallVariables`.
   *
   * Since 8.5(3); extends DialogBase since 12.0(1) at the latest, RestBase in 10.6(1).
   * See https://developer.cisco.com/docs/finesse/rest-services-dialog
   */
  class Dialog extends DialogBase {
    protected constructor();

    /** Actions on a call. See https://developer.cisco.com/docs/finesse/dialog-actions */
    static readonly Actions: Dialog.ActionConstants;
    /** States of a call. See https://developer.cisco.com/docs/finesse/dialog-states */
    static readonly States: Dialog.StateConstants;
    /** States of one party of a call. See https://developer.cisco.com/docs/finesse/dialog-participantstates */
    static readonly ParticipantStates: Dialog.ParticipantStateConstants;
    /** Why a call failed: `stateCause` of a participant. See https://developer.cisco.com/docs/finesse/dialog-reasonstates */
    static readonly ReasonStates: Dialog.ReasonStateConstants;

    /** Returns the state of the call as a whole; `getParticipants()` has that of each party. @throws Error before the load */
    getState(): Dialog.State;
    /** Returns the number of the caller. @throws Error before the load */
    getFromAddress(): string | null | undefined;
    /** Returns the number that was called. @throws Error before the load */
    getToAddress(): string | null | undefined;
    /** Returns the parties; a single one is in an array, too. @throws Error before the load, TypeError when the data has none */
    getParticipants(): VoiceParticipant[];
    /**
     * Returns the parties that may be dropped: those at an agent's device whose state is ACTIVE, ACCEPTED or HELD. Since 9.1(1).
     * @param filterExtension leaves the party at this extension out, usually one's own
     * @throws Error before the load
     */
    getDroppableParticipants(filterExtension?: string): VoiceParticipant[];
    /** Returns whether the party at `participantExt` may be dropped. Since 9.1(1). @throws Error before the load */
    isParticipantDroppable(participantExt: string): boolean;
    /** Returns the scheduled callback of an outbound call; `undefined` without one. Since 10.5(1). @throws Error before the load */
    getCallbackInfo(): ScheduledCallbackInfo | undefined;
    /**
     * Returns the customer's number of a direct preview outbound call, without the dialer's prefix. Not documented; seen in 12.0(1) and
     * 15.0(1).
     * @throws Error before the load
     */
    getCallbackNumber(): string | null | undefined;
    /** Returns the id of the second call of a consultation. Not documented; seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getSecondaryId(): string | null | undefined;

    /**
     * Requests an action on the call: ANSWER, HOLD, RETRIEVE, DROP, TRANSFER, CONFERENCE, START_RECORDING, and ACCEPT, REJECT or CLOSE for
     * the preview of an outbound call. Actions that need more than a media address have their own methods.
     *
     * @param mediaAddress extension of the party that acts, usually `user.getExtension()`
     * @throws Error before the load
     */
    requestAction(mediaAddress: string, action: Dialog.Action, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Calls `toAddress`, and puts this call on hold. Finish with TRANSFER or CONFERENCE on this call.
     * @param mediaAddress extension of the agent
     */
    makeConsultCall(mediaAddress: string, toAddress: string, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Transfers in one step: sends TRANSFER_SST. Since 9.1(1).
     * @param mediaAddress extension of the agent
     */
    initiateDirectTransfer(mediaAddress: string, toAddress: string, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Drops a party of a conference: sends PARTICIPANT_DROP. For supervisors. Unlike the other methods it returns nothing.
     * @param targetMediaAddress extension of the party to drop
     */
    dropParticipant(targetMediaAddress: string, handlers?: interfaces.RequestHandlers | null): void;
    /**
     * Sends DTMF digits. The handlers are the second argument. The documentation of old releases names an `action` there, which does not exist.
     *
     * @param mediaAddress extension of the agent
     * @param handlers `null` without any
     * @param digit `0` to `9`, `*`, `#`, `A` to `D`; several are sent one after the other
     */
    sendDTMFRequest(mediaAddress: string, handlers: interfaces.RequestHandlers | null | undefined, digit: string): this;
    /**
     * Sets the wrap-up reason.
     * @param wrapUpReason label of the reason, as `WrapUpReason.getLabel` has it
     * @param options the handlers. The library writes to this object: give each call its own
     */
    updateWrapUpReason(wrapUpReason: string, options?: interfaces.RequestHandlers | null): this;

    /**
     * Sets the time of a callback, and schedules it if there is none. Outbound calls only. Since 10.5(1).
     * @param mediaAddress extension of the agent
     * @param callbackTime `YYYY-MM-DDTHH:MM`, in the customer's time
     */
    updateCallbackTime(mediaAddress: string, callbackTime: string, handlers?: interfaces.RequestHandlers | null): this;
    /** Sets the number of a callback, and schedules it if there is none. Outbound calls only. Since 10.5(1). */
    updateCallbackNumber(mediaAddress: string, callbackNumber: string, handlers?: interfaces.RequestHandlers | null): this;
    /** Cancels the callback. Outbound calls only. Since 10.5(1). */
    cancelCallback(mediaAddress: string, handlers?: interfaces.RequestHandlers | null): this;
    /** Reports what answered a preview outbound call, such as a machine. Since 10.5(1). @param mediaAddress extension of the agent */
    reclassifyCall(mediaAddress: string, classification: Dialog.Classification, handlers?: interfaces.RequestHandlers | null): this;

    /**
     * Returns the number dialled.
     * @deprecated gone by 12.0(1), where calling it throws: use `getMediaProperties().DNIS`.
     */
    getDNIS?(): string | null;
    /** Always throws, so do not call it. @throws Error always: a call is followed by notifications only */
    refresh(): never;
    /** Milliseconds an answer is waited for; 5000 in 12.0(1). Not documented; seen in 12.0(1) and 15.0(1). */
    REQUESTID_REAPER_TIMEOUT: number;
  }

  namespace Dialog {
    /** Values of `Dialog.Actions`. Note `DTMF`: its value is `SEND_DTMF`. */
    interface ActionConstants {
      readonly DROP: 'DROP';
      readonly ANSWER: 'ANSWER';
      readonly HOLD: 'HOLD';
      readonly BARGE_CALL: 'BARGE_CALL';
      readonly PARTICIPANT_DROP: 'PARTICIPANT_DROP';
      readonly MAKE_CALL: 'MAKE_CALL';
      readonly RETRIEVE: 'RETRIEVE';
      readonly UPDATE_SCHEDULED_CALLBACK: 'UPDATE_SCHEDULED_CALLBACK';
      readonly CANCEL_SCHEDULED_CALLBACK: 'CANCEL_SCHEDULED_CALLBACK';
      readonly CONSULT_CALL: 'CONSULT_CALL';
      readonly TRANSFER: 'TRANSFER';
      readonly TRANSFER_SST: 'TRANSFER_SST';
      readonly CONFERENCE: 'CONFERENCE';
      readonly RECLASSIFY: 'RECLASSIFY';
      readonly UPDATE_CALL_DATA: 'UPDATE_CALL_DATA';
      readonly START_RECORDING: 'START_RECORDING';
      readonly DTMF: 'SEND_DTMF';
      /** Takes the customer offered by a preview outbound reservation. */
      readonly ACCEPT: 'ACCEPT';
      /** Refuses that customer for now. */
      readonly REJECT: 'REJECT';
      /** Refuses that customer for good. */
      readonly CLOSE: 'CLOSE';
    }
    interface StateConstants {
      readonly ALERTING: 'ALERTING';
      readonly INITIATING: 'INITIATING';
      readonly ACTIVE: 'ACTIVE';
      readonly DROPPED: 'DROPPED';
      readonly INITIATED: 'INITIATED';
      readonly FAILED: 'FAILED';
      /** A preview outbound reservation that the agent accepted. */
      readonly ACCEPTED: 'ACCEPTED';
    }
    interface ParticipantStateConstants extends StateConstants {
      readonly HELD: 'HELD';
      readonly WRAP_UP: 'WRAP_UP';
    }
    interface ReasonStateConstants {
      readonly BUSY: 'BUSY';
      readonly BAD_DESTINATION: 'BAD_DESTINATION';
      readonly OTHER: 'OTHER';
      readonly DEVICE_RESOURCE_NOT_AVAILABLE: 'DEVICE_RESOURCE_NOT_AVAILABLE';
    }
    /** Action on a call; a newer server may offer one that is not named here. */
    type Action = ActionConstants[keyof ActionConstants] | (string & {});
    /** State of a call; a newer server may send one that is not named here. */
    type State = keyof StateConstants | (string & {});
    /** State of a party; a newer server may send one that is not named here. */
    type ParticipantState = keyof ParticipantStateConstants | (string & {});
    /** Why a call failed; a newer server may send one that is not named here. */
    type ReasonState = keyof ReasonStateConstants | (string & {});
    /** What answered an outbound call. */
    type Classification = 'VOICE' | 'FAX' | 'ANS_MACHINE' | 'INVALID' | 'BUSY' | 'DO_NOT_CALL' | (string & {});
  }

  /** One party of a call. */
  interface VoiceParticipant extends Participant {
    state: Dialog.ParticipantState;
    /** Only with the state FAILED. */
    stateCause?: Dialog.ReasonState | null;
    actions?: { action?: Dialog.Action | Dialog.Action[] | null } | null;
  }
}
