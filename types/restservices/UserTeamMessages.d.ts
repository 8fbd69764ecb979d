declare namespace finesse.restservices {
  /**
   * The messages a user has sent. It follows no notifications and does not load by itself.
   *
   * Not documented; seen in 12.0(1) and 15.0(1).
   */
  class UserTeamMessages extends TeamMessages {
    constructor(options?: interfaces.RestCollectionHandlers<UserTeamMessages, TeamMessage>);

    /**
     * Reads the messages of `userId`. They arrive in `handlers`. Pass both: the library calls them without a check.
     * @param userId author
     */
    getTeamMessages(userId: string, handlers: TeamMessagesHandlers): this;
    /** Deletes a message. Pass both handlers. */
    deleteTeamMessage(messageId: string, handlers: Required<interfaces.RequestHandlers>): this;
    /** Returns `TeamMessages`, in 12.0(1). */
    getRestClass(): RestClass;
  }

  /** Handlers of `UserTeamMessages.getTeamMessages`. */
  interface TeamMessagesHandlers {
    /** One message alone is not put into an array. */
    success: (messages: TeamMessageData | TeamMessageData[] | undefined) => void;
    error: (rsp: interfaces.Response) => void;
  }
}
