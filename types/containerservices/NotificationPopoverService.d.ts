/// <reference path="ContainerServices.d.ts" />

declare namespace finesse.containerservices {
  /**
   * Messages that pop up and stay in the desktop's notification center. One object, no class: never `new`.
   *
   * Since 12.6(2).
   * @see https://developer.cisco.com/docs/finesse/notification-popover-service
   */
  interface NotificationPopoverService {
    /** Makes ready. */
    init(containerServices: ContainerServices): void;
    /**
     * Shows a message. Ten arguments, by position.
     *
     * @param messageFrom who it is from; documented as optional although the next is not: pass `undefined`
     * @param isDismissable whether the user can close it; `true` by default
     * @param timeout milliseconds it stays; documented as text, with a number in the example
     * @param type such as `error`
     * @param pristine documented by name only, as are the next ones
     */
    showNotification(
      messageFrom: string | undefined,
      message: string,
      isDismissable?: boolean,
      timeout?: string | number,
      icon?: NotificationIcon,
      type?: string,
      pristine?: unknown,
      showAlways?: unknown,
      customLink?: unknown,
      onClickCustomLink?: unknown
    ): void;
  }

  const NotificationPopoverService: NotificationPopoverService;
}
