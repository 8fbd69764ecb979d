declare namespace finesse.restservices {
  /**
   * A queue, or skill group, with its statistics. Comes from `User.getQueues`. Unified CCE only.
   *
   * Each queue loads by itself, after its collection. Wait for its own `load` before you call any method, `getId` included.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/rest-services-queue
   */
  class Queue extends RestBase<QueueData> {
    protected constructor();

    /** Returns the id of the queue. @throws Error before the load, unlike other classes' */
    getId(): string;
    /** Returns the name of the queue. @throws Error before the load */
    getName(): string;
    /** Returns the statistics as last received. @throws Error before the load */
    getStatistics(): QueueStatistics;
    /** A method here, a property on other classes. Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: () => boolean;
  }

  /**
   * Statistics of a queue. All are text; `-1`, or `null` for the time, when no user is assigned to the queue.
   * See https://developer.cisco.com/docs/finesse/queue-api-parameters
   */
  interface QueueStatistics {
    /** Calls waiting. */
    callsInQueue?: string;
    /** When the longest waiting call came: ISO 8601, UTC. */
    startTimeOfLongestCallInQueue?: string | null;
    /** Agents signed in. */
    agentsLoggedOn?: string;
    /** Agents in READY. */
    agentsReady?: string;
    /** Agents in NOT_READY. */
    agentsNotReady?: string;
    /** Agents in TALKING, on inbound calls. */
    agentsTalkingInbound?: string;
    /** Agents in TALKING, on outbound calls. */
    agentsTalkingOutbound?: string;
    /** Agents in TALKING, on internal calls. */
    agentsTalkingInternal?: string;
    /** Agents in wrap-up who go ready after it. */
    agentsWrapUpReady?: string;
    /** Agents in wrap-up who go not ready after it. */
    agentsWrapUpNotReady?: string;
    /** Agents busy with calls of other queues. */
    agentsBusyOther?: string;
  }

  /**
   * The parsed `Queue` resource.
   * See https://developer.cisco.com/docs/finesse/queue
   */
  interface QueueData {
    uri?: string;
    name?: string;
    statistics?: QueueStatistics | null;
  }
}
