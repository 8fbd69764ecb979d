declare namespace finesse.interfaces {
  /**
   * Handlers of a REST object. All are optional and each is called with one argument. An exception in one is logged by the library and
   * stops nobody else.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/restbase-common-parameters
   */
  interface RestObjectHandlers<T> {
    /** The object has its first data. Once in its life: recovery does not repeat it. */
    onLoad?: (object: T) => void;
    /** New data arrived, by notification or by a refresh. A refresh reports a change also when nothing differs. */
    onChange?: (object: T) => void;
    /** A POST notification for the object itself; for the items of a collection see `onCollectionAdd`. */
    onAdd?: (object: T) => void;
    /** A DELETE notification for the object itself; for the items of a collection see `onCollectionDelete`. */
    onDelete?: (object: T) => void;
    /**
     * The object could not be read. Documented to receive the response; at run time it also receives `undefined`, when this page has
     * an object for the same URL already (the second one never loads), and the object itself, when the answer holds something else.
     * A method, not a property, so that handlers written for the documented argument alone are accepted.
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

  /** At run time there is an object of that name, without members; the shape is the interface. Not to be used. */
  const RestObjectHandlers: object;
}
