declare namespace finesse.restservices {
  /**
   * The devices of an extension. Gadgets ask `User.getDevices`. Unified CCE only.
   *
   * Not documented as a class; seen in 15.0(1), absent in 12.0(1).
   * See https://developer.cisco.com/docs/finesse/devices
   */
  class Devices extends RestBase<DevicesData> {
    protected constructor();

    /** Reads the devices of the extension the object was made with. */
    getDevicesForExtension(handlers: DevicesHandlers): void;
  }

  /** Handlers of `Devices.getDevicesForExtension`. */
  interface DevicesHandlers {
    /** The parsed answer, by root element. Not a response. */
    success: (answer: { Devices: DevicesData | null }) => void;
    error?: (rsp: interfaces.Response) => void;
  }
}
