declare namespace finesse.interfaces {
  /**
   * A notification of the server, as the hub delivers it. Its topic is what `clientservices.Topics.getTopic` returns for the resource's
   * path. REST objects listen to it. A gadget may listen too, with `gadgets.Hub.subscribe`.
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
        /** Id of the request that caused it. */
        requestId?: string | null;
      };
    };
  }
}
