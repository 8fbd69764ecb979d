declare namespace finesse.restservices {
  /**
   * A message of a supervisor or administrator to teams. Comes from `Team.getTeamMessages`.
   *
   * Not documented as a class; seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/teammessage
   */
  class TeamMessage extends RestBase<TeamMessageData> {
    constructor(options: interfaces.RestObjectOptions<TeamMessage>);

    /** Returns the id of the message. @throws Error before the load */
    getId(): string;
    /** Returns the text of the message. @throws Error before the load */
    getContent(): string;
    /** Returns the author of the message. @throws Error before the load */
    getCreatedBy(): TeamMessageAuthor;
    /** Returns when it was sent: seconds since 1970 UTC, as text. @throws Error before the load */
    getCreatedAt(): string;
    /** Returns for how many seconds it is shown, as text. @throws Error before the load */
    getDuration(): string;
    /** Returns the path of the message. */
    getTeamMessageUri(): string;
    /** Sends a message. Note the names: `expires` and `message` are sent as `duration` and `content`. */
    add(newValues: TeamMessageValues, handlers: interfaces.RequestHandlers): this;
    /** Always throws, so do not call it. @throws Error always: a message is read with its collection */
    refresh(): never;
    /** Fails, in 12.0(1). @throws Error always, in 12.0(1): the class does not override it */
    getRestClass(): RestClass;
  }

  /** What `TeamMessage.add` reads; all three are needed. */
  interface TeamMessageValues {
    /** Seconds to show it. */
    expires: string | number;
    /** Text, up to 255 characters. */
    message: string;
    /** Ids of the teams. */
    teams: { team: string | string[] };
  }

  /** Author of a team message. */
  interface TeamMessageAuthor {
    /** User id. */
    id: string;
    firstName: string | null;
    lastName: string | null;
  }

  /** The parsed `TeamMessage` resource. */
  interface TeamMessageData {
    uri?: string;
    id?: string;
    createdBy?: TeamMessageAuthor;
    /** Seconds since 1970 UTC. */
    createdAt?: string;
    /** Seconds. */
    duration?: string;
    /** Up to 255 characters. */
    content?: string;
    /** Ids of the teams; a single one is a plain string. */
    teams?: { team?: string | string[] } | null;
  }
}
