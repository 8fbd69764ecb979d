declare namespace finesse.restservices {
  /**
   * A task: one nonvoice dialog of the agent. Made by `MediaDialogs` only.
   *
   * Since 11.5(1).
   * See https://developer.cisco.com/docs/finesse/mediadialog
   */
  class MediaDialog extends DialogBase<MediaDialogData> {
    protected constructor();

    /** What may be asked of a task. See https://developer.cisco.com/docs/finesse/mediadialog-taskactions */
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
    /** The same: the one participant of a task has the task's state. */
    static readonly ParticipantStates: MediaDialog.StateConstants;

    getState(): MediaDialog.State;

    /**
     * Asks for an action.
     *
     * An action Finesse refuses at once reaches `handlers.error`. One that the contact center refuses later does not, in any release
     * seen: the library drops it.
     *
     * @param action see `TaskActions`; what is allowed now stands in the participant's `actions`
     * @param target script selector to transfer to; only for `TRANSFER`
     * @throws Error before the load
     */
    setTaskState(action: MediaDialog.TaskAction, handlers?: interfaces.RequestHandlers | null, target?: string | null): this;
    /**
     * Transfers the task: `setTaskState('TRANSFER', handlers, target)`, but returns nothing.
     *
     * @param target script selector of this MRD to submit the task to
     * @throws Error before the load
     */
    transfer(target: string, handlers?: interfaces.RequestHandlers | null): void;
    /**
     * Transfers with wrap-up reasons. Documented since 12.6(2); seen in 15.0(1). Mind the order of the parameters.
     * @param wrapUpItems one reason as text, several in an array; an object is sent element by element. Not escaped
     */
    transferWithWrapUp(wrapUpItems: string | object, target: string, handlers?: interfaces.RequestHandlers | null): this;
    /**
     * Closes with wrap-up reasons. Documented since 12.6(2); seen in 15.0(1). Mind the order of the parameters.
     * @param wrapUpItems as for `transferWithWrapUp`
     */
    closeWithWrapUp(wrapUpItems: string | object, handlers?: interfaces.RequestHandlers | null, target?: string | null): this;
    /**
     * As `closeWithWrapUp`, for a task that the server takes for invalid. Not documented; seen in 15.0(1), absent in 12.0(1).
     * @param wrapUpItems as for `transferWithWrapUp`
     */
    closeWithError(wrapUpItems: string | object, handlers?: interfaces.RequestHandlers | null, target?: string | null): this;
    /**
     * Reads the task again. Needed when its media becomes or ceases to be INTERRUPTED, for which the server sends no dialog event: the
     * `actions` are stale until then.
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
      /** Pushed aside by a task of a noninterruptible MRD. No action is allowed. */
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
