declare namespace finesse.interfaces {
  /**
   * A notification of the server as it passes the hub, on the topic that `clientservices.Topics.getTopic` makes of the resource's path.
   * The REST objects listen there; a gadget may listen too, by `gadgets.Hub.subscribe`.
   *
   * See https://developer.cisco.com/docs/finesse/finesse-topics
   */
  interface HubUpdate {
    /** The notification as XML. */
    content?: string;
    /** The same, parsed. */
    object: {
      Update: {
        event: 'POST' | 'PUT' | 'DELETE' | (string & {});
        /** Path of the resource. */
        source: string;
        /** By root element, which begins in lower case here: `user`, `dialogs`, `apiErrors`. */
        data: { [root: string]: unknown } | null;
        /** Of the request that caused it. */
        requestId?: string | null;
      };
    };
  }
}
