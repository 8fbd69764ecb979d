declare namespace finesse.containerservices {
  /**
   * Notifications of the browser, for when the desktop is not in front. This is one object, not a class: never use `new`.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/finesse-toaster
   */
  interface FinesseToaster {
    /**
     * Initializes the service.
     * @param config usually `gadget.Config`; documented as required, at run time it is not
     * @param logger where its messages go, such as `ClientLogger`
     */
    init(config?: ToasterConfig, logger?: Pick<cslogger.ClientLogger, 'log'>): this;
    /**
     * Shows a notification. The user must have allowed them.
     * @returns `undefined` when none is shown: the desktop is in front, notifications are denied, or the browser has none
     * @throws Error before `init`
     */
    showToaster(title: string, options: ToasterOptions): Notification | undefined;

    /** Paths of the desktop's icons. */
    readonly TOASTER_DEFAULT_ICONS: {
      readonly INCOMING_CALL_ICON: '/desktop/theme/finesse/images/modules/incoming_call.png';
      readonly INCOMING_CHAT_ICON: '/desktop/theme/finesse/images/modules/incoming_chat.png';
      readonly INCOMING_TEAM_MESSAGE: '/desktop/theme/finesse/images/modules/incoming_team_message.png';
      /** Seen in 15.0(1), absent in 12.0(1). */
      readonly ALERT_ICON: '/desktop/theme/finesse/images/modules/incoming-alert.png';
    };
  }

  const FinesseToaster: FinesseToaster;

  /** What `FinesseToaster.init` reads. */
  interface ToasterConfig {
    /** Milliseconds a notification stays that does not say so itself. */
    toasterNotificationTimeout?: string | number;
  }

  /**
   * What `FinesseToaster.showToaster` takes. The browser's notification is made with it, so its options are taken too; 15.0(1) sets `tag` and
   * `requireInteraction` in this object itself.
   */
  interface ToasterOptions extends NotificationOptions {
    /** The text below the title. */
    body?: string;
    /** Path of an icon; see `FinesseToaster.TOASTER_DEFAULT_ICONS`. */
    icon?: string;
    /** Milliseconds it stays. */
    autoClose?: number;
    /** Whether to show it also while the desktop is in front. */
    showWhenVisible?: boolean;
  }
}
