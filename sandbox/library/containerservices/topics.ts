import { Topics as ClientTopics } from '../clientservices/topics.js';

/** `finesse.containerservices.Topics`: what the library and the desktop talk by. */
export const Topics = {
  REQUESTS: 'finesse.containerservices.requests',
  RELOAD_GADGET: 'finesse.containerservices.reloadGadget',

  getTopic: ClientTopics.getTopic
};

/** `ContainerServices.Topics`: what `addHandler` takes. */
export const HandlerTopics = {
  ACTIVE_TAB: 'finesse.containerservices.activeTab',
  WORKFLOW_ACTION_EVENT: 'finesse.containerservices.workflowActionEvent',
  TIMER_TICK_EVENT: 'finesse.containerservices.timerTickEvent',
  FINEXT_NON_VOICE_GADGET_EVENT: 'finext.nv',
  ACTIVE_CALL_STATUS_EVENT: 'finesse.containerservices.activeCallStatusEvent',
  FINEXT_POPOVER_EVENT: 'finext.popover',
  RELOAD_GADGET_EVENT: 'finesse.containerservices.reloadGadget',
  GADGET_VIEW_CHANGED_EVENT: 'finesse.containerservices.gadgetViewChangedEvent',
  MAX_AVAILABLE_HEIGHT_CHANGED_EVENT: 'finesse.containerservices.maxAvailableHeightChangedEvent',
  FINESSE_MAINTENANCE_MODE_EVENT: 'finesse.containerservices.maintenanceMode',
  FINEXT_NOTIFICATION_MESSAGE_EVENT: 'finext.show.notificationmessage'
};
