declare namespace finesse.restservices {
  /**
   * A task: one nonvoice dialog of the agent. Only `MediaDialogs` makes it.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/mediadialog
   */
  class MediaDialog extends DialogBase<MediaDialogData> {
    protected constructor();

    /** Actions on a task. See https://developer.cisco.com/docs/finesse/mediadialog-taskactions */
    static readonly TaskActions: {
      readonly ACCEPT: 'ACCEPT';
      readonly START: 'START';
      readonly PAUSE: 'PAUSE';
      readonly RESUME: 'RESUME';
      readonly WRAP_UP: 'WRAP_UP';
      readonly TRANSFER: 'TRANSFER';
      readonly CLOSE: 'CLOSE';
    };
    /** States of a task. See https://developer.cisco.com/docs/finesse/mediadialog-states */
    static readonly States: MediaDialog.StateConstants;
    /** The same as `States`: the one participant of a task has the task's state. */
    static readonly ParticipantStates: MediaDialog.StateConstants;

    getState(): MediaDialog.State;

    /**
     * Requests an action on the task.
     *
     * `handlers.error` is called if Finesse refuses the action at once. It is not called if the contact center refuses it later: the
     * library drops that answer, in every release seen.
     *
     * @param action see `TaskActions`; the participant's `actions` say what is allowed now
     * @param target script selector to transfer to; only for `TRANSFER`
     * @throws Error before the load
     */
    setTaskState(action: MediaDialog.TaskAction, handlers?: interfaces.RequestHandlers | null, target?: string | null): this;
    /**
     * Transfers the task. Does the same as `setTaskState('TRANSFER', handlers, target)`, but returns nothing.
     *
     * @param target script selector of this media routing domain (MRD) to submit the task to
     * @throws Error before the load
     */
    transfer(target: string, handlers?: interfaces.RequestHandlers | null): void;
    /**
     * Transfers the task with wrap-up reasons. Documented since 12.6(2); seen in 15.0(1). Note the order of the parameters.
     * @param wrapUpItems one reason as text, several in an array; an object is sent element by element. The library does not escape them
     */
    transferWithWrapUp(wrapUpItems: string | object, target: string, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Closes the task with wrap-up reasons. Documented since 12.6(2); seen in 15.0(1). Note the order of the parameters.
     * @param wrapUpItems as for `transferWithWrapUp`
     */
    closeWithWrapUp(wrapUpItems: string | object, handlers?: interfaces.RequestHandlers | null, target?: string | null): this;
    /**
     * Does the same as `closeWithWrapUp`, for a task that the server considers invalid. Not documented; seen in 15.0(1), absent in 12.0(1).
     * @param wrapUpItems as for `transferWithWrapUp`
     */
    closeWithError(wrapUpItems: string | object, handlers?: interfaces.RequestHandlers | null, target?: string | null): this;
    /**
     * Reads the task again. Call it when the state of its media becomes INTERRUPTED, or stops being so: the server sends no dialog event
     * then, and the `actions` are out of date.
     * @returns in 12.0(1) a way to abandon the request, in 15.0(1) nothing
     */
    refresh(retries?: number): AbortHandle | undefined;
  }

  namespace MediaDialog {
    interface StateConstants {
      /** Offered to the agent, not accepted. */
      readonly OFFERED: 'OFFERED';
      /** Accepted, work not begun. */
      readonly ACCEPTED: 'ACCEPTED';
      /** Being worked on. */
      readonly ACTIVE: 'ACTIVE';
      /** Work is suspended. */
      readonly PAUSED: 'PAUSED';
      /** In wrap-up. */
      readonly WRAPPING_UP: 'WRAPPING_UP';
      /** Interrupted by a task of a noninterruptible media routing domain (MRD). No action is allowed. */
      readonly INTERRUPTED: 'INTERRUPTED';
      /** Over; `dispositionCode` says why. */
      readonly CLOSED: 'CLOSED';
      /** Recovered after a failure with too little context. May only be closed. */
      readonly UNKNOWN: 'UNKNOWN';
    }
    /** State of a task; a newer server may send one that is not named here. */
    type State = keyof StateConstants | (string & {});
    /** Action on a task; a newer server may offer one that is not named here. */
    type TaskAction = 'ACCEPT' | 'START' | 'PAUSE' | 'RESUME' | 'WRAP_UP' | 'TRANSFER' | 'CLOSE' | (string & {});
  }

  /** The parsed resource of a task. */
  interface MediaDialogData extends DialogData {
    state: MediaDialog.State;
  }
}
