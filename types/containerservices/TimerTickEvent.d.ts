declare namespace finesse.containerservices {
  /**
   * A tick of the desktop's timer, every second unless the desktop says otherwise. What `TIMER_TICK_EVENT` brings.
   *
   * The library passes the hub's message on as it is. If the hub copies messages, this one has no methods: check before you call them.
   *
   * Since 10.5(1).
   * See https://developer.cisco.com/docs/finesse/timertickevent
   */
  class TimerTickEvent extends FinesseBase {
    /**
     * @param tickFrequency seconds
     * @param dateQueued when the tick was sent
     */
    constructor(tickFrequency: number, dateQueued: Date);

    /** Returns when the tick was sent, which shows how late it is. */
    getDateQueued(): Date;
    /** Returns the seconds between two ticks. Not documented. */
    getTickFrequency(): number;
    /** Runs the constructor's logic. Do not call it. */
    protected init(tickFrequency: number, dateQueued: Date): void;
  }
}
