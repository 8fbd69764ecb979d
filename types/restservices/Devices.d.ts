/// <reference path="RestBase.d.ts" />
/// <reference path="UserData.d.ts" />

declare namespace finesse.restservices {
  /**
   * The devices of an extension. Gadgets ask `User.getDevices`. Unified CCE only.
   *
   * Not documented as a class; seen in 15.0(1), absent in 12.0(1): names and numbers of parameters only.
   * @see https://developer.cisco.com/docs/finesse/devices
   */
  class Devices extends RestBase<DevicesData> {
    protected constructor();

    /** The parameter was not observed. */
    getDevicesForExtension(arg0?: unknown): unknown;
  }
}
