declare namespace finesse.restservices {
  /**
   * The messages a user has sent. It follows no notifications and does not load by itself.
   *
   * Not documented; seen in 12.0(1) and 15.0(1).
   */
  class UserTeamMessages extends TeamMessages {
    constructor(options?: interfaces.RestCollectionHandlers<UserTeamMessages, TeamMessage>);

    /**
     * Reads the messages of `userId`. They arrive in `handlers`, both of which are needed: the library calls them without looking.
     * @param userId author
     */
    getTeamMessages(userId: string, handlers: TeamMessagesHandlers): this;
    /** Deletes a message. Both handlers are needed. */
    deleteTeamMessage(messageId: string, handlers: Required<interfaces.RequestHandlers>): this;
    /** `TeamMessages`, in 12.0(1). */
    getRestClass(): RestClass;
  }

  /** Handlers of `UserTeamMessages.getTeamMessages`. */
  interface TeamMessagesHandlers {
    /** One message alone is not put into an array. */
    success: (messages: TeamMessageData | TeamMessageData[] | undefined) => void;
    error: (rsp: interfaces.Response) => void;
  }
}
