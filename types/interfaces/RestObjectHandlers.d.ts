declare namespace finesse.interfaces {
  /**
   * Handlers of a REST object. All are optional, and each gets one argument. The library logs an exception in a handler, and calls the
   * others all the same.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/restbase-common-parameters
   */
  interface RestObjectHandlers<T> {
    /** Called when the object has its first data. This happens once: a recovery does not repeat it. */
    onLoad?: (object: T) => void;
    /** Called when new data arrived, by notification or by a refresh. A refresh calls it also if nothing differs. */
    onChange?: (object: T) => void;
    /** Called for a POST notification of the object itself. For the items of a collection see `onCollectionAdd`. */
    onAdd?: (object: T) => void;
    /** Called for a DELETE notification of the object itself. For the items of a collection see `onCollectionDelete`. */
    onDelete?: (object: T) => void;
    /**
     * Called when the object could not be read. The documentation says that it receives the response. At run time it receives `undefined`
     * if this page already has an object for the same URL: the second one never loads. It receives the object itself if the answer holds
     * another resource. A method, not a property, so that handlers written for the documented argument alone are accepted.
     */
    onError?(rsp: ErrorResponse<T> | undefined): void;
  }

  /** What an error handler of `T` receives: the response, or the object itself, which has nothing of a response. */
  type ErrorResponse<T> = Response | (T & { [Name in keyof Response]?: undefined });

  /** The options of a REST object: its id and its handlers in one object. The library keeps this object and writes to it. */
  interface RestObjectOptions<T> extends RestObjectHandlers<T> {
    /** Last segment of the object's URL. A number instead of a string is logged and the object never loads. */
    id: string;
    /** The object whose URL this one's begins with. */
    parentObj?: restservices.RestBase;
  }

  /** At run time there is an object of that name, without members; the shape is the interface. Do not use it. */
  const RestObjectHandlers: object;
}
