declare namespace finesse.clientservices {
  /**
   * Topics of the hub that the library and the desktop talk by. This is an object, not a class. Not documented; known from run time.
   *
   * The topics of notifications are made of the path of the resource: see `getTopic`.
   * See https://developer.cisco.com/docs/finesse/connectioninforeq
   */
  const Topics: {
    /** Requests to the desktop: a `HubRequest`. */
    readonly REQUESTS: 'finesse.info.requests';
    /** Answers of the desktop; to a request with an `invokeID` on this topic, a dot and that id. */
    readonly RESPONSES: 'finesse.info.responses';
    /** State of the connection: a `ConnectionInfo`. */
    readonly EVENTS_CONNECTION_INFO: 'finesse.info.connection';
    readonly PRESENCE: 'finesse.info.presence';
    /** The bearer token of a single sign-on was renewed. Seen in 12.0(1) and 15.0(1). */
    readonly ACCESS_TOKEN_REFRESHED_EVENT: 'finesse.info.accessTokenRefresh';
    /**
     * Returns the topic of a resource's notifications: `/finesse/api/User/1001` gives `finesse.api.User.1001`. What comes there is an
     * `interfaces.HubUpdate`.
     */
    getTopic(path: string): string;
  };

  /** A message on `Topics.REQUESTS`. */
  interface HubRequest {
    type: 'ConnectionInfoReq' | 'SubscribeNodeReq' | 'UnsubscribeNodeReq' | 'SubscriptionsInfoReq' | (string & {});
    data: { node?: string; subid?: string };
    /** Chosen by who asks; names the topic of the answer. */
    invokeID: string | number;
  }
}
