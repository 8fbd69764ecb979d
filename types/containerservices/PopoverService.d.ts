declare namespace finesse.containerservices {
  /**
   * Popovers of the desktop for what has just arrived, such as a call or a chat. This is one object, not a class: never use `new`.
   *
   * It checks its arguments against the schemas of `PopoverSchema`, and throws for an unknown or a missing member.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/popover-service
   */
  interface PopoverService {
    /** Initializes the service. */
    init(containerServices: ContainerServices): this;
    /**
     * Shows a popover.
     *
     * @param actionHandler called when a button is pressed, when the user closes it, and when its time is over
     * @returns id of the popover
     * @throws Error before `init`, when the data breaks its schema, and when `actionHandler` is no function
     */
    showPopover<Display extends boolean, Dismissible extends boolean>(
      bannerData: PopoverBannerData,
      timerData: PopoverTimer<Display>,
      actionData: PopoverAction<Dismissible>,
      actionHandler: (response: PopoverResponse) => void
    ): string;
    /**
     * Replaces what a popover shows. Pass all three parts, not only what changed. The handler stays.
     * @throws Error when the data breaks its schema
     */
    updatePopover<Display extends boolean, Dismissible extends boolean>(
      popoverId: string,
      bannerData: PopoverBannerData,
      timerData: PopoverTimer<Display>,
      actionData: PopoverAction<Dismissible>
    ): void;
    /** Closes a popover. Does nothing for an unknown id. */
    dismissPopover(popoverId: string): void;

    /** Which way the time of a popover is shown to go. */
    readonly COUNTER_TYPE: {
      readonly COUNT_UP: 'COUNT_UP';
      readonly COUNT_DOWN: 'COUNT_DOWN';
    };

    /** Returns the message that shows a popover, or updates one that exists. Not documented. */
    generatePayload<Display extends boolean, Dismissible extends boolean>(
      isExistingPopover: boolean,
      popoverId: string,
      bannerData: PopoverBannerData,
      timerData: PopoverTimer<Display>,
      actionData: PopoverAction<Dismissible>
    ): PopoverMessage;
  }

  const PopoverService: PopoverService;

  /** What a popover says. */
  interface PopoverBannerData {
    icon: {
      /** `collab-icon`: `value` is the name of a stock icon; `url`: its address. */
      type: 'collab-icon' | 'url';
      value: string;
    };
    /** Lines of name and value. */
    content?: { name: string; value: string }[];
    /** The title, for the popover at its larger and its smaller size. */
    headerContent?: { maxHeaderTitle?: string; minHeaderTitle?: string };
  }

  /**
   * How long a popover stays. A counter needs a direction; without a counter there must be none. Where the compiler does not know whether
   * there is a counter, as in data built step by step, it does not ask for the direction either.
   */
  type PopoverTimer<Display extends boolean> = {
    /** 3 to 3600 seconds; -1: until it is dismissed. */
    displayTimeoutInSecs: number;
    /** Whether to show a counter. */
    display: Display;
  } & (boolean extends Display
    ? { counterType?: PopoverCounterType }
    : Display extends true
      ? { counterType: PopoverCounterType }
      : { counterType?: undefined });

  /** A value of `PopoverService.COUNTER_TYPE`. */
  type PopoverCounterType = 'COUNT_UP' | 'COUNT_DOWN';

  /** How long a popover stays. */
  type PopoverTimerData = PopoverTimer<true> | PopoverTimer<false>;

  /** What can be done with a popover. One with buttons cannot be closed otherwise. */
  type PopoverAction<Dismissible extends boolean> = {
    /** Whether it stays at its larger size. */
    keepMaximised?: boolean;
    /** Name by which the gadget knows it. */
    clientIdentifier?: string;
    /** Text in place of buttons: what the user has to do elsewhere. */
    requiredActionText?: string;
    /** Whether the user can close it. */
    dismissible: Dismissible;
  } & (boolean extends Dismissible
    ? { buttons?: PopoverButton[] }
    : Dismissible extends true
      ? { buttons?: undefined }
      : {
          /** One or two. */
          buttons?: PopoverButton[];
        });

  /** What can be done with a popover. */
  type PopoverActionData = PopoverAction<true> | PopoverAction<false>;

  /** A button of a popover. */
  interface PopoverButton {
    /** Comes back as `source` in `PopoverResponse`. */
    id: string;
    label: string;
    /** How it looks. The schema admits any text. */
    type: 'Affirm' | 'Decline' | (string & {});
    hoverText?: string;
    /** Choices that open when the button is pressed: one or two. */
    confirmButtons?: PopoverConfirmButton[];
  }

  /** A choice below a button of a popover. */
  interface PopoverConfirmButton {
    id: string;
    label: string;
    hoverText?: string;
  }

  /** What the handler of a popover receives. */
  interface PopoverResponse {
    popoverId: string;
    /** Id of the button, or what else ended the popover. */
    source: string;
  }

  /** The message on the hub's topic `finext.popover`. */
  interface PopoverMessage {
    id: string;
    action: 'show' | 'update' | 'dismiss';
    /** Where the answer is expected; not with `dismiss`. */
    topic?: string;
    /** Not with `dismiss`. */
    data?: { bannerData: PopoverBannerData; timerData: PopoverTimerData; actionData: PopoverActionData };
  }
}
