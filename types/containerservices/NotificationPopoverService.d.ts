declare namespace finesse.containerservices {
  /**
   * Messages that pop up and stay in the desktop's notification center. This is one object, not a class: never use `new`.
   *
   * Since 12.6(2).
   * See https://developer.cisco.com/docs/finesse/notification-popover-service
   */
  interface NotificationPopoverService {
    /** Initializes the service. */
    init(containerServices: ContainerServices): this;
    /**
     * Shows a message if the desktop is not in front; with `showAlways` always. Takes ten arguments by position.
     *
     * @param messageFrom who it is from; documented as optional although the next is not: pass `undefined`
     * @param isDismissable whether the user can close it; `true` by default
     * @param timeout milliseconds it stays; documented as text, with a number in the example
     * @param type such as `error`
     * @param pristine documented by name only, as are the next ones
     * @param showAlways whether to show it also while the desktop is in front
     * @param customLink passed to the desktop as it is
     * @returns id of the message
     */
    showNotification(
      messageFrom: string | undefined,
      message: string,
      isDismissable?: boolean,
      timeout?: string | number,
      icon?: NotificationIcon,
      type?: string,
      pristine?: boolean,
      showAlways?: boolean,
      customLink?: unknown,
      onClickCustomLink?: unknown
    ): string;
  }

  const NotificationPopoverService: NotificationPopoverService;
}
