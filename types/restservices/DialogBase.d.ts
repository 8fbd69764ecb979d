/// <reference path="RestBase.d.ts" />

declare namespace finesse.restservices {
  /**
   * What calls and tasks have in common.
   *
   * Since 11.5(1), inferred: it came with the Media classes.
   * @see https://developer.cisco.com/docs/finesse/dialogbase
   */
  abstract class DialogBase<D extends DialogData = DialogData> extends RestBase<D> {
    protected constructor();

    /** `UPDATE_CALL_DATA`. Seen in 15.0(1), absent in 12.0(1). */
    static readonly Actions: { readonly UPDATE_CALL_DATA: 'UPDATE_CALL_DATA' };

    /** State of the dialog. @throws Error before the load */
    getState(): string;
    /** `Voice`, or the name of the MRD. @throws Error before the load */
    getMediaType(): string;
    /** Path of the dialog. Not documented; seen in 12.0(1) and 15.0(1). */
    getDialogUri(): string;
    /** @deprecated by Cisco in favour of `getMediaProperties().callType`. */
    getCallType(): string | null | undefined;
    /**
     * The participants; one alone is put into an array too. Of a task there is one, the agent.
     * @throws Error before the load, and TypeError when the data has no participants
     */
    getParticipants(): Participant[];
    /**
     * State and times of the participant at `extension`; an empty object when nobody is there.
     * @param extension `mediaAddress` of the participant
     */
    getParticipantTimerCounters(extension: string): ParticipantTimerCounters;
    /**
     * Call variables and the other media properties in one flat object. Calling it also turns `callvariables.CallVariable` of `_data`
     * into an array.
     * @throws Error before the load
     */
    getMediaProperties(): MediaProperties;
    /**
     * Writes call variables.
     *
     * Seen in a 12.5(1) sample and in 15.0(1), absent in 12.0(1).
     * @param callVariables value by name, such as `{ callVariable3: 'gold', 'user.segment': 'A' }`; at most 40 bytes for a call variable
     * and 210 for an ECC variable
     * @param handlers 400 for a name the system does not know
     */
    updateCallVariables(callVariables: { [name: string]: string }, handlers?: interfaces.RequestHandlers): unknown;
  }

  /** One party of a dialog. */
  interface Participant {
    /** Extension of the party; of a task not a telephone number. */
    mediaAddress: string | null;
    /** Such as `AGENT_DEVICE`. Voice only. */
    mediaAddressType?: string | null;
    /** Of a task the same as the dialog's state. */
    state: string;
    stateCause?: string | null;
    /** ISO 8601, UTC. */
    startTime?: string | null;
    /** ISO 8601, UTC. */
    stateChangeTime?: string | null;
    /**
     * What this party may do now; draw the buttons from this and from nothing else. One action is a bare string, several are an array;
     * without any, `actions` is `null`.
     */
    actions?: { action?: string | string[] | null } | null;
  }

  /** What `DialogBase.getParticipantTimerCounters` returns. Times are ISO 8601, UTC. */
  interface ParticipantTimerCounters {
    state?: string;
    startTime?: string | null;
    stateChangeTime?: string | null;
  }

  /** What `DialogBase.getMediaProperties` returns. Empty elements are `null`; what the dialog does not have is missing. */
  interface MediaProperties {
    callVariable1?: string | null;
    callVariable2?: string | null;
    callVariable3?: string | null;
    callVariable4?: string | null;
    callVariable5?: string | null;
    callVariable6?: string | null;
    callVariable7?: string | null;
    callVariable8?: string | null;
    callVariable9?: string | null;
    callVariable10?: string | null;
    /** ECC variables; elements of an array end in `[n]`. Up to 210 bytes each. */
    [ecc: `user.${string}`]: string | null | undefined;
    /** Id of the MRD; `1` for voice. Since 11.5(1). */
    mediaId?: string;
    dialedNumber?: string | null;
    queueNumber?: string | null;
    queueName?: string | null;
    callKeyCallId?: string | null;
    callKeySequenceNum?: string | null;
    callKeyPrefix?: string | null;
    /** Why a task ended, such as `CD_RING_NO_ANSWER`. */
    dispositionCode?: string | null;
    /** Such as `ACD_IN`. Voice only. */
    callType?: string | null;
    /** Voice only. */
    DNIS?: string | null;
    wrapUpReason?: string | null;
    /** Unified CCX only. */
    wrapUpItems?: object | null;
    BACampaign?: string | null;
    BAAccountNumber?: string | null;
    BAResponse?: string | null;
    BAStatus?: string | null;
    BADialedListID?: string | null;
    BATimeZone?: string | null;
    BABuddyName?: string | null;
    BACustomerNumber?: string | null;
  }

  /** A call variable or an ECC variable as received. */
  interface CallVariable {
    name: string;
    value: string | null;
  }

  /** `_data.mediaProperties` of a dialog: as `MediaProperties`, but with the variables still in their list. */
  interface DialogMediaPropertiesData {
    /** Id of the MRD; `1` for voice. */
    mediaId?: string;
    /** A single variable is a plain object until `getMediaProperties()` has been called, then an array of one. */
    callvariables?: { CallVariable?: CallVariable | CallVariable[] | null } | null;
    dialedNumber?: string | null;
    queueNumber?: string | null;
    queueName?: string | null;
    callKeyCallId?: string | null;
    callKeySequenceNum?: string | null;
    callKeyPrefix?: string | null;
    /** Why a task ended, such as `CD_RING_NO_ANSWER`. */
    dispositionCode?: string | null;
    callType?: string | null;
    DNIS?: string | null;
    wrapUpReason?: string | null;
  }

  /**
   * The parsed `Dialog` resource.
   * @see https://developer.cisco.com/docs/finesse/dialogsmedia-notification
   */
  interface DialogData {
    /** Of a task three numbers with underscores, such as `151635_312_1`; of a call without. */
    id: string;
    uri: string;
    state: string;
    /** `Voice`, or the name of the MRD. */
    mediaType?: string;
    associatedDialogUri?: string | null;
    mediaProperties?: DialogMediaPropertiesData | null;
    participants?: { Participant?: Participant | Participant[] | null } | null;
    /** Voice only. */
    fromAddress?: string | null;
    /** Voice only. */
    toAddress?: string | null;
    /** Voice only. */
    secondaryId?: string | null;
  }
}
