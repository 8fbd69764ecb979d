declare namespace finesse.containerservices {
  /**
   * What a handler of `ContainerServices.addHandler` receives, by the value of the topic. A gadget that has topics of its own may add them
   * with `declare namespace finesse.containerservices { interface EventsByTopic { 'my.topic': MyMessage } }`.
   *
   * See https://developer.cisco.com/docs/finesse/container-services-topics
   */
  interface EventsByTopic {
    /** Nothing to rely on: in 12.0(1) it is the window. */
    'finesse.containerservices.activeTab': unknown;
    'finesse.containerservices.workflowActionEvent': WorkflowActionEvent;
    'finesse.containerservices.timerTickEvent': TimerTickEvent;
    'finesse.containerservices.activeCallStatusEvent': ActiveCallStatusEvent;
    'finesse.containerservices.gadgetViewChangedEvent': GadgetViewChangedEvent;
    'finesse.containerservices.maxAvailableHeightChangedEvent': MaxAvailableHeightChangedEvent;
    /** Documented to hold the status, one of `Utilities.MAINTENANCE_STATE`; its shape was not seen. */
    'finesse.containerservices.maintenanceMode': unknown;
    /** Meant for the desktop's own page, as are those below. */
    'finesse.containerservices.reloadGadget': unknown;
    'finext.nv': digital.ChannelMessage;
    'finext.popover': PopoverMessage;
    'finext.show.notificationmessage': object;
  }

  /** What comes on topic `T`: `unknown` unless `EventsByTopic` names it. */
  type EventOfTopic<T extends string> = T extends keyof ContainerServicesEvents ? ContainerServicesEvents[T] : unknown;

  /** @deprecated the former name of `EventsByTopic`. What is added here counts as well. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- there to be merged into
  interface ContainerServicesEvents extends EventsByTopic {}
  /** @deprecated the former name of `EventOfTopic`. */
  type ContainerServicesEvent<T extends string> = EventOfTopic<T>;

  /** A voice call began or ended for the agent. */
  interface ActiveCallStatusEvent {
    /** Whether there is a call. */
    status: boolean;
    type: 'info' | (string & {});
  }
}
