/** What came after 12.0, by the path of its owner. The stand-in that plays 12.0 goes without. */
export const LATER: Record<string, string[]> = {
  '': ['SessionStorageCachingService', 'RestCachingService', 'shortcutkey'],
  utilities: ['DesktopCache'],
  'utilities.Utilities': [
    'CONSTANTS',
    'IDB_ACTIONS',
    'IDB_TOPICS',
    'MAINTENANCE_STATE',
    'isIEorEdge',
    'getPeripheralErrorCode',
    'getSecondLevelDomain',
    'getRootDomain',
    'removeLogScheduleDataFromSession',
    'removeScheduleLogDataForFailoverFromSession',
    'showRetryModal',
    'isAbsoluteUrl'
  ],
  'cslogger.FinesseLogger': [
    'initSubscription',
    'addLogDataToSessionStorage',
    'setLogPostedFalse',
    'logPostedOnOverloadSuccess',
    'logPostedOnOverloadFailure',
    'publishLocalStorageCompressedFile',
    'publishCompressedClientLog',
    'formatXml'
  ],
  restservices: [
    'TeamResource',
    'ECCVariableConfig',
    'MediaDomain',
    'MediaDomains',
    'ScriptSelector',
    'ScriptSelectors',
    'DigitalChannelsConfiguration',
    'Devices',
    'bypassServerCache'
  ],
  'restservices.RestBase.prototype': ['getBaseRestUrl', 'getRestUrlAdditionalParameters', 'getRestCacheKey'],
  'restservices.DialogBase': ['Actions'],
  'restservices.DialogBase.prototype': ['getServices', 'getConferenceController', 'updateCallVariables'],
  'restservices.Dialogs.prototype': ['includeNonVoice', 'getMediaDialogCount', 'getRestUrlAdditionalParameters'],
  'restservices.WrapUpReasons.prototype': ['teamId'],
  'restservices.PhoneBooks.prototype': ['teamId'],
  'restservices.MediaDialog.prototype': ['transferWithWrapUp', 'closeWithWrapUp', 'closeWithError'],
  'restservices.User.prototype': [
    'isMediaBulkSetStatesEnabled',
    'getWrapUpOnOutgoing',
    'loginWithActiveDeviceId',
    'setMediaStates',
    'isDeviceSelectionEnabled',
    'getDevices',
    'getSkillTargetId',
    'getActiveDeviceId',
    'getServices'
  ],
  'restservices.SystemInfo': ['Deployments', 'MMode'],
  'restservices.SystemInfo.prototype': [
    'getCtiTimeInMMode',
    'getCtiMMode',
    'getFinesseTimeInMMode',
    'getFinesseMMode',
    'getCtiServers',
    'getCtiVersion',
    'getHeartbeatInterval',
    'getFailoverTimeSlot',
    'getTimeZoneOffset'
  ],
  containerservices: ['NotificationPopoverService', 'TaskActivityNotification'],
  'containerservices.ContainerServices': [
    'enableTitleBar',
    'setMyGadgetTitle',
    'isTabbedGadget',
    'expandMyGadget',
    'collapseMyGadget',
    'showMyGadget',
    'hideMyGadget',
    'getMyGadgetView',
    'showMyGadgetNotification',
    'hideMyGadgetNotification'
  ],
  'containerservices.ContainerServices.Topics': ['FINESSE_MAINTENANCE_MODE_EVENT', 'FINEXT_NOTIFICATION_MESSAGE_EVENT'],
  'containerservices.FinesseToaster.TOASTER_DEFAULT_ICONS': ['ALERT_ICON']
};

/** What 15.0 has no more. */
export const GONE: Record<string, string[]> = { 'restservices.SystemInfo.prototype': ['getThisHost'] };

type Node = Record<string, unknown>;

export function without(root: object, names: Record<string, string[]>): void {
  for (const [path, members] of Object.entries(names)) {
    const owner = path
      .split('.')
      .reduce<Node | undefined>((node, part) => (part ? (node?.[part] as Node | undefined) : node), root as Node);
    for (const member of members) delete owner?.[member];
  }
}
