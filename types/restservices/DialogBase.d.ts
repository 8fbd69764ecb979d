declare namespace finesse.restservices {
  /**
   * Base of calls and tasks.
   *
   * Since 11.5(1), inferred: it came with the Media classes.
   * See https://developer.cisco.com/docs/finesse/dialogbase
   */
  abstract class DialogBase<D extends DialogData = DialogData> extends RestBase<D> {
    protected constructor();

    /** `UPDATE_CALL_DATA`. Seen in 15.0(1), absent in 12.0(1). */
    static readonly Actions: { readonly UPDATE_CALL_DATA: 'UPDATE_CALL_DATA' };

    /** Returns the state of the dialog. @throws Error before the load */
    getState(): string;
    /** Returns `Voice`, or the name of the media routing domain (MRD). @throws Error before the load */
    getMediaType(): string;
    /** Returns the path of the dialog. Not documented; seen in 12.0(1) and 15.0(1). */
    getDialogUri(): string;
    /**
     * Returns the kind of call.
     * @throws TypeError in 12.0(1), when the dialog has no media properties
     * @deprecated by Cisco: use `getMediaProperties().callType`.
     */
    getCallType(): CallType | null | undefined;
    /**
     * Returns the participants; a single one is in an array, too. A task has one participant, the agent.
     * @throws Error before the load, and TypeError when the data has no participants
     */
    getParticipants(): Participant[];
    /**
     * Returns the state and times of the participant at `extension`; an empty object when nobody is there.
     * @param extension `mediaAddress` of the participant
     */
    getParticipantTimerCounters(extension: string | null): ParticipantTimerCounters;
    /**
     * Returns the call variables and the other media properties in one flat object. A call also turns `callvariables.CallVariable` of
     * `_data` into an array.
     * @throws Error before the load
     */
    getMediaProperties(): MediaProperties;
    /**
     * Writes call variables. The library neither checks nor escapes them: `&` and `<` in a value break the request.
     *
     * Documented; seen in a 12.5(1) sample and in 15.0(1), absent in 12.0(1).
     * @param callVariables value by name, such as `{ callVariable3: 'gold', 'user.segment': 'A' }`; at most 40 bytes for a call variable
     * and 210 for an ECC variable
     * @param handlers 400 for a name the system does not know
     */
    updateCallVariables<V extends { [Name in keyof V]: string }>(callVariables: V, handlers?: interfaces.RequestHandlers | null): this;

    /** Returns the services of the dialog's data; `[]` without any. Not documented; seen in 15.0(1), absent in 12.0(1). */
    getServices(): object[];
    /** Returns `undefined` for every dialog seen. Not documented; seen in 15.0(1), absent in 12.0(1). */
    getConferenceController(): unknown;
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
     * The actions that this party may take now. Show buttons for these actions and no others. A single action is a plain string, several
     * are an array. `actions` is `null` if there are none.
     */
    actions?: { action?: string | string[] | null } | null;
  }

  /** What `DialogBase.getParticipantTimerCounters` returns. Times are ISO 8601, UTC. */
  interface ParticipantTimerCounters {
    state?: string;
    startTime?: string | null;
    stateChangeTime?: string | null;
  }

  /**
   * The parsed `Dialog` resource.
   * See https://developer.cisco.com/docs/finesse/dialogsmedia-notification
   */
  interface DialogData {
    /** Of a task three numbers with underscores, such as `151635_312_1`; of a call without. */
    id: string;
    uri: string;
    state: string;
    /** `Voice`, or the name of the media routing domain (MRD). */
    mediaType?: string;
    associatedDialogUri?: string | null;
    mediaProperties?: DialogMediaPropertiesData | null;
    participants?: { Participant?: Participant | Participant[] | null } | null;
    /** Voice only. */
    fromAddress?: string | null;
    /** Voice only. */
    toAddress?: string | null;
    /** Id of the second call of a consultation. Voice only. */
    secondaryId?: string | null;
    /** The customer's number without the dialer's prefix. Direct preview outbound calls of Unified CCE only. */
    callbackNumber?: string | null;
    /** The callback that is scheduled, if any. Outbound calls only. */
    scheduledCallbackInfo?: ScheduledCallbackInfo | null;
  }

  /** A callback to the customer of an outbound call. */
  interface ScheduledCallbackInfo {
    /** `YYYY-MM-DDTHH:MM`, in the customer's time. */
    callbackTime?: string | null;
    callbackNumber?: string | null;
  }
}
