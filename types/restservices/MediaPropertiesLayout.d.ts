declare namespace finesse.restservices {
  /**
   * Which variables of a dialog the desktop shows, where, and under which names. It follows no notifications.
   *
   * Since 8.5(3).
   * See https://developer.cisco.com/docs/finesse/rest-services-mediapropertieslayout
   */
  class MediaPropertiesLayout extends RestBase<unknown> {
    /** @param options without an id nothing is read: an object to `add` with */
    constructor(options?: Partial<interfaces.RestObjectOptions<MediaPropertiesLayout>>);

    /** The parsed resource. `getData()` has it in a shape that is easier to read. */
    _data: MediaPropertiesLayoutData;

    /** Returns the name of the layout; empty without one. Seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getName(): string;
    /** Returns the administrator's description; empty if there is none. Seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getDescription(): string;
    /** Returns DEFAULT or CUSTOM; empty if there is none. Seen in 12.0(1) and 15.0(1). @throws Error before the load */
    getType(): MediaPropertiesLayout.Type | '';
    /**
     * Returns the layout as a header and two columns, each an array. If the server has one column, it is the second one in 12.0(1), and the
     * first is empty.
     *
     * @throws string (no Error) before the load, and when the header has no entry
     */
    getData(): MediaPropertiesLayout.Layout;
    /** Reads the layout again; fires `change`. */
    get(): this;

    /**
     * Replaces the layout. For administrators. Not documented; seen in 12.0(1) and 15.0(1).
     *
     * @param layout as the parsed resource, or the content of its root element as XML text. Not escaped
     * @throws Error before the load
     */
    update(layout: MediaPropertiesLayoutData | string, handlers?: interfaces.RequestHandlers): this;
    /** Creates a layout. For administrators. Not documented; seen in 12.0(1) and 15.0(1). @param layout as in `update` */
    add(layout: MediaPropertiesLayoutData | string, handlers?: interfaces.RequestHandlers): this;
    /** Deletes the layout. For administrators. Not documented; seen in 12.0(1) and 15.0(1). */
    delete(handlers?: interfaces.RequestHandlers): this;

    /** Returns what `getData()` begins with: no names in the header, two empty columns. Not documented; seen in 12.0(1) and 15.0(1). */
    getEmptyData(): MediaPropertiesLayout.Layout;
    /** Not documented; seen in 12.0(1) and 15.0(1). */
    supportsSubscriptions: false;
    getRestType(): 'MediaPropertiesLayout';
  }

  namespace MediaPropertiesLayout {
    /** The layout of calls without one of their own is DEFAULT. */
    type Type = 'DEFAULT' | 'CUSTOM' | (string & {});

    /** What `MediaPropertiesLayout.getData` returns. */
    interface Layout {
      /** The header of the dialog. */
      header: Entry;
      /** The left and the right column, with up to 10 entries each. */
      columns: [Entry[], Entry[]];
      /** Seen in 12.0(1). */
      name?: string;
      /** Seen in 12.0(1). */
      description?: string | null;
      /** Seen in 12.0(1). */
      type?: Type;
    }
    /** @deprecated the documentation's name of `Layout`, which hides the global `Object`. */
    type Object = Layout;
    /** At run time an empty object; the documentation uses the name for what `getData()` returns. */
    const Object: { readonly [name: string]: never };

    /** One variable in a layout. */
    interface Entry {
      /** What the desktop calls it; up to 50 characters. */
      displayName: string | null;
      /** Its name in the media properties, such as `callVariable1` or `user.account`. */
      mediaProperty: string | null;
      /** Whether the notification of an offered dialog shows it; as text. */
      showInPopOver?: BooleanText;
      /** Whether the agent may edit it; as text. */
      uiEditable?: BooleanText;
    }
  }

  /**
   * The parsed `MediaPropertiesLayout` resource.
   * See https://developer.cisco.com/docs/finesse/mediapropertieslayout-api-parameters
   */
  interface MediaPropertiesLayoutData {
    uri?: string;
    /** Up to 40 characters. */
    name?: string;
    /** Up to 128 characters. */
    description?: string | null;
    type?: MediaPropertiesLayout.Type;
    header?: { entry?: MediaPropertiesLayout.Entry } | null;
    /** Up to two; a single one is not in an array. */
    column?: MediaPropertiesLayoutColumn | MediaPropertiesLayoutColumn[];
  }

  /** A column of `MediaPropertiesLayoutData`; `null` without entries. One entry alone is not in an array. */
  type MediaPropertiesLayoutColumn = { entry?: MediaPropertiesLayout.Entry | MediaPropertiesLayout.Entry[] } | null;
}
