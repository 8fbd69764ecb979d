declare namespace finesse.containerservices {
  /**
   * The desktop around the gadget. This is one object, not a class: never use `new`.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/container-services
   */
  interface ContainerServices {
    /**
     * Initializes the service. Call it before everything else. A second call does no harm.
     *
     * @param master for the desktop's own page
     * @throws Error outside a desktop: a gadget's page must sit in a frame of the container
     */
    init(master?: boolean): this;

    /** Topics of `addHandler`. See https://developer.cisco.com/docs/finesse/container-services-topics */
    readonly Topics: {
      /** The gadget's tab becomes visible. Not called for a handler that is added while it is. */
      readonly ACTIVE_TAB: 'finesse.containerservices.activeTab';
      readonly WORKFLOW_ACTION_EVENT: 'finesse.containerservices.workflowActionEvent';
      /** Every second, unless the desktop says otherwise. */
      readonly TIMER_TICK_EVENT: 'finesse.containerservices.timerTickEvent';
      readonly ACTIVE_CALL_STATUS_EVENT: 'finesse.containerservices.activeCallStatusEvent';
      readonly FINEXT_NON_VOICE_GADGET_EVENT: 'finext.nv';
      readonly FINEXT_POPOVER_EVENT: 'finext.popover';
      readonly RELOAD_GADGET_EVENT: 'finesse.containerservices.reloadGadget';
      readonly GADGET_VIEW_CHANGED_EVENT: 'finesse.containerservices.gadgetViewChangedEvent';
      readonly MAX_AVAILABLE_HEIGHT_CHANGED_EVENT: 'finesse.containerservices.maxAvailableHeightChangedEvent';
      /** Seen in 15.0(1), absent in 12.0(1). The agent is about to be moved to the other node. */
      readonly FINESSE_MAINTENANCE_MODE_EVENT: 'finesse.containerservices.maintenanceMode';
      /** Seen in 15.0(1), absent in 12.0(1). */
      readonly FINEXT_NOTIFICATION_MESSAGE_EVENT: 'finext.show.notificationmessage';
    };
    /**
     * Adds a handler for a topic. A topic may have several handlers. What a handler receives depends on the topic, see `EventsByTopic`. Any
     * other topic of the hub works too; its messages arrive as they are.
     *
     * @param topic one of `Topics`, or another topic of the hub
     * @throws Error before `init`, without a topic, and when `callback` is no function
     */
    addHandler<T extends string>(topic: T, callback: (event: EventOfTopic<T>) => void): void;
    /**
     * Removes a handler. There is no form that removes all handlers.
     * @throws Error before `init`
     */
    removeHandler<T extends string>(topic: T, callback: (event: EventOfTopic<T>) => void): void;
    /** Sends `data` to a topic of the hub. Seen in 12.0(1) and 15.0(1). */
    publish(topic: string, data: unknown): void;

    /** Returns whether the gadget's tab is in front. `false` until the desktop has answered `makeActiveTabReq` once. */
    tabVisible(): boolean;
    /** Asks the desktop which tab is in front. */
    makeActiveTabReq(): void;
    /** Brings a tab to the front. Since 10.5(1). */
    activateTab(tabId: string): void;
    /** Brings the gadget's tab to the front. Since 10.5(1). */
    activateMyTab(): void;
    /** Returns the id of the gadget's tab. Since 10.5(1). */
    getMyTabId(): string | null;
    /** Returns the id of the gadget: text, though the documentation says number. Since 10.5(1). */
    getMyGadgetId(): string;
    /** Loads the gadget again. Since 10.0(1). */
    reloadMyGadget(): void;
    /** Loads the gadget again from another gadget XML. Since 10.5(1). */
    reloadMyGadgetFromUrl(url: string): void;
    /** Shows a dialog box of the desktop. @returns what the desktop's own code returns: do not rely on it */
    showDialog(options?: ShowDialogOptions): unknown;
    /** Removes the dialog box. @returns what the desktop's own code returns: do not rely on it */
    hideDialog(): unknown;

    /**
     * Shows a banner about certificates to be accepted. Seen in 12.0(1) and 15.0(1).
     * @param callback called when the user closes it
     * @returns id of the banner, for `hideCertificateBanner`
     */
    showCertificateBanner(callback?: () => void): string;
    /**
     * Removes the banner of `showCertificateBanner`. Seen in 12.0(1) and 15.0(1).
     * @param id the gadget's own by default
     */
    hideCertificateBanner(id?: string): void;

    /** Gives the gadget a title bar. Seen in 15.0(1), absent in 12.0(1). */
    enableTitleBar(): void;
    /** Sets the title of the gadget. Seen in 15.0(1), absent in 12.0(1). */
    setMyGadgetTitle(title: string): void;
    /** Returns whether the gadget is part of a multi-tab gadget. Seen in 15.0(1), absent in 12.0(1). */
    isTabbedGadget(): boolean;
    /**
     * Expands the gadget after `collapseMyGadget`, and does nothing else. To get the whole tab, call
     * `gadgets.views.requestNavigateTo('canvas')`. Seen in 15.0(1), absent in 12.0(1).
     */
    expandMyGadget(): void;
    /** Collapses the gadget to its title bar. `expandMyGadget` undoes it. Seen in 15.0(1), absent in 12.0(1). */
    collapseMyGadget(): void;
    /** Shows the gadget again. Works only in a multi-tab gadget; elsewhere it does nothing. Seen in 15.0(1), absent in 12.0(1). */
    showMyGadget(): void;
    /** Hides the gadget. Works only in a multi-tab gadget; elsewhere it does nothing. Seen in 15.0(1), absent in 12.0(1). */
    hideMyGadget(): void;
    /** Returns the tab, the view and the height of the gadget. Seen in 15.0(1), absent in 12.0(1). */
    getMyGadgetView(): GadgetView;
    /**
     * Marks the gadget as having news. Seen in 15.0(1), absent in 12.0(1).
     * @param messageDetails shows them, too. Since 12.6(2)
     */
    showMyGadgetNotification(messageDetails?: GadgetNotification): void;
    /** Undoes `showMyGadgetNotification`. Seen in 15.0(1), absent in 12.0(1). */
    hideMyGadgetNotification(): void;

    /** Left over from Cisco's own tests. Seen in 12.0(1) and 15.0(1). */
    readonly beginTestSection: 0;
    /** Is left over from Cisco's own tests. Seen in 12.0(1) and 15.0(1). @throws ReferenceError outside them */
    getTestObject(): never;
    /** Left over from Cisco's own tests. Seen in 12.0(1) and 15.0(1). */
    readonly endTestSection: 0;
  }

  const ContainerServices: ContainerServices;

  /** What `ContainerServices.showDialog` takes. */
  interface ShowDialogOptions {
    /** `Cisco Finesse` by default; `false` for none. */
    title?: string | false;
    /** A general error text by default. */
    message?: string;
    /** Whether the rest of the desktop is locked meanwhile. */
    isBlocking?: boolean;
    /** Called when the user closes it. */
    close?: () => void;
  }

  /** What `ContainerServices.getMyGadgetView` returns. */
  interface GadgetView {
    gadgetId: string;
    tabId: string;
    /** Pixels. */
    maxAvailableHeight: string | number;
    view: GadgetViewName;
  }

  /** `canvas` when the gadget has the whole tab. */
  type GadgetViewName = 'default' | 'canvas' | (string & {});

  /** What `ContainerServices.showMyGadgetNotification` takes. Names as in `NotificationPopoverService.showNotification`. */
  interface GadgetNotification {
    /** Who it is from, or a title. */
    messageFrom?: string;
    message: string;
    /** Whether the user can close it. */
    isDismissable?: boolean;
    /** Milliseconds it stays. */
    timeout?: string | number;
    icon?: NotificationIcon;
  }

  /** The icon of a notification. */
  interface NotificationIcon {
    /** One of the desktop's stock icons, such as `circle`. */
    name: string;
    /** Pixels. */
    size?: number;
    /** A CSS color. */
    color?: string;
  }
}
