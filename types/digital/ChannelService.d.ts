declare namespace finesse.digital {
  /**
   * Adds the gadget's channels to the state menu of the desktop, beside the voice channel. This is one object, not a class: never use
   * `new`.
   *
   * It checks its arguments against the schemas of `ChannelSchema`. It also changes them: colors replace `iconColor`, and it refuses the
   * same object the second time. Pass a new object to each call.
   *
   * Since 12.0(1).
   * See https://developer.cisco.com/docs/finesse/channel-service
   */
  interface ChannelService {
    /** Initializes the service. */
    init(containerServices: containerservices.ContainerServices): this;
    /**
     * Adds a channel.
     *
     * @param channelId unique within the gadget
     * @param onMenuClick called when the user chooses a state
     * @param onSuccess documented as required, as is `onError`; at run time neither is
     * @throws Error before `init`, when the data breaks its schema, and when `onMenuClick` is no function
     */
    addChannel(
      channelId: string,
      channelData: ChannelData,
      onMenuClick: ChannelMenuHandler,
      onSuccess?: (result: ChannelResult) => void,
      onError?: (result: ChannelResult) => void
    ): void;
    /** Removes a channel. @throws Error before `init` */
    removeChannel(channelId: string, onSuccess?: (result: ChannelResult) => void, onError?: (result: ChannelResult) => void): void;
    /**
     * Replaces the given parts of a channel, each as a whole.
     * @throws Error before `init`, and when a part breaks its schema
     */
    updateChannel(
      channelId: string,
      channelData: Partial<ChannelData>,
      onSuccess?: (result: ChannelResult) => void,
      onError?: (result: ChannelResult) => void
    ): void;
    /**
     * Replaces the menu of a channel. Not documented; seen in 12.0(1) and 15.0(1).
     * @param menuConfig the menu itself, not within `ChannelData`
     * @throws Error before `init`, and when the menu breaks its schema
     */
    updateChannelMenu(
      channelId: string,
      menuConfig: ChannelMenuConfig,
      onSuccess?: (result: ChannelResult) => void,
      onError?: (result: ChannelResult) => void
    ): void;
    /**
     * Replaces the state of a channel. Not documented; seen in 12.0(1) and 15.0(1).
     * @param channelState the whole state itself, not within `ChannelData`
     * @throws Error before `init`, and when the state breaks its schema
     */
    updateChannelState(
      channelId: string,
      channelState: ChannelState,
      onSuccess?: (result: ChannelResult) => void,
      onError?: (result: ChannelResult) => void
    ): void;

    /** How a request ended. */
    readonly STATUS: { readonly SUCCESS: 'success'; readonly FAILURE: 'failure' };
    /** What a state means, shown as the color of its icon. */
    readonly STATE_STATUS: { readonly AVAILABLE: 'available'; readonly UNAVAILABLE: 'unavailable'; readonly BUSY: 'busy' };
    /** Where an icon comes from. */
    readonly ICON_TYPE: { readonly COLLAB_ICON: 'collab-icon'; readonly URL: 'url' };
    /** A small mark on the icon. */
    readonly ICON_BADGE_TYPE: { readonly NONE: 'none'; readonly INFO: 'info'; readonly WARNING: 'warning'; readonly ERROR: 'error' };
  }

  const ChannelService: ChannelService;

  /** The meaning of a state; a value of `ChannelService.STATE_STATUS`. */
  type ChannelStateStatus = 'available' | 'unavailable' | 'busy';

  /** A channel. */
  interface ChannelData {
    menuConfig: ChannelMenuConfig;
    channelConfig: ChannelConfig;
    channelState: ChannelState;
  }

  /** The menu of a channel. See https://developer.cisco.com/docs/finesse/digital-channel */
  interface ChannelMenuConfig {
    label: string;
    menuItems: ChannelMenuItem[];
  }

  /** A state the user can choose. */
  interface ChannelMenuItem {
    /** Comes back in `ChannelMenuHandler`. */
    id: string;
    label: string;
    iconColor: ChannelStateStatus;
  }

  /** What does not change of a channel. See https://developer.cisco.com/docs/finesse/digital-channel */
  interface ChannelConfig {
    /** Seconds the desktop waits for the answer to a choice: 1 to 30, whole. */
    actionTimeoutInSec: number;
    /** At least one. */
    icons: ChannelIcon[];
  }

  /** An icon: `collab-icon` with the name of a stock icon, or `url` with its address. */
  interface ChannelIcon {
    type: 'collab-icon' | 'url';
    value: string;
  }

  /** The state of a channel. See https://developer.cisco.com/docs/finesse/digital-channel */
  interface ChannelState {
    label: string;
    /** Text of the state. */
    currentState: string;
    /** Meaning of the state. The schema admits any text, but another one leaves the icon without color and the agent as not ready. */
    iconColor: ChannelStateStatus;
    /** Whether the menu can be used. */
    enable: boolean;
    /** Whether the agent is kept from signing out of the desktop. */
    logoutDisabled: boolean;
    /** Why. */
    logoutDisabledText?: string;
    iconBadge: 'none' | 'info' | 'warning' | 'error';
    hoverText?: string;
  }

  /**
   * Called when the user chooses a state. Answer within `actionTimeoutInSec` by calling one of the two.
   *
   * @param selectedMenuId id of the menu item, or what was chosen for all channels at once
   */
  type ChannelMenuHandler = (
    channelId: string,
    selectedMenuId: 'ALL_READY' | 'ALL_NOT_READY' | (string & {}),
    onSuccess: (result: ChannelResult) => void,
    onError: (result: ChannelResult) => void
  ) => void;

  /** How a request or a choice ended. */
  interface ChannelResult {
    channelId: string;
    status: 'success' | 'failure';
    /** Of a failure. */
    error?: { errorCode: string; errorDesc: string };
  }

  /** The message on the hub's topic `finext.nv`: a request to the desktop, or the answer to a choice. */
  interface ChannelMessage {
    /** Id of the gadget, a slash, and that of the channel. */
    id: string;
    requestId: string;
    action?: 'ADD' | 'UPDATE' | 'REMOVE';
    /** Where the answer is expected. */
    topic?: string;
    /** The library has made colors of `iconColor` here. */
    data?: object;
    status?: 'success' | 'failure';
    error?: { errorCode: string; errorDesc: string };
  }
}
