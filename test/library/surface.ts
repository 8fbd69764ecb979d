// The run-time names of two genuine libraries, seen from outside: by owner, "#" before members of a prototype, constants with their values. Without
// init, which is the libraries' constructor, and without Config, which belongs to the desktop.

export const IN_12_0: Record<string, string> = {
  '': 'FinesseBase Converter utilities cslogger clientservices restservices containerservices interfaces container gadget digital workflow',
  Converter: 'xml2json json2xml',
  utilities: 'SaxParser Utilities I18n JsonValidator',
  'utilities.SaxParser': 'parse',
  'utilities.Utilities':
    'getDOMStoreItem setDOMStoreItem removeDOMStoreItem clearDOMStore receiveMessage sendMessage validateHandler getErrCode getErrData getErrMessage getErrOverrideable trim currentTimeMillis getCurrentDrift convertToServerTimeMillis currentServerTimeMillis buildTimeString buildTimeStringWithOptionalHours buildElapsedTimeString buildElapsedTimeStringWithOptionalHours buildTotalTimeString buildHoldTimeString buildWrapupTimeString extractTime generateUUID xml2json getJSONParser json2xml xml2JsObj xml2js js2xml js2xmlAtt js2xmlObjIsEmpty b64Encode b64Decode getCredentials removeSpaces escapeSpaces addWordWrapping isArray getArray getId getEquals ampRegEx ampEntityRefRegEx ltRegEx ltEntityRefRegEx gtRegEx gtEntityRefRegEx xmlSpecialCharRegEx entityRefRegEx translateHTMLEntities translateXMLEntities pad padWithWidth convertDateToISODateString dateToISOString parseDateStringISO8601 getDisplayTime convertNullToEmptyString convertTsToDuration convertTsToDurationWithFormat getRefreshTime getParameterByName getUserAuthString getAuthTokenObj getToken getAuthHeaderString getAuthModes encodeNodeName convertMilliSecondsToMinutes addCookie getCookie getCookieEntriesThatStartsWith deleteCookie caseInsensitiveSort onGadgetFirstVisible downloadFile bitMask renderDojoGridOffScreen initializeSearchInput DataTables setDojoButtonDisabledAttribute disableTabStopForDojoFirebugIframe measureText adjustGadgetHeight getSanitizedUserAgentString whenAllDone formatString setSchemeAndPortForHttps executeAsync extractHostname getQueryString',
  'utilities.I18n': 'setGetter getString',
  'utilities.JsonValidator': 'validateJson',
  cslogger: 'ClientLogger FinesseLogger',
  'cslogger.ClientLogger': 'log init',
  'cslogger.FinesseLogger': 'init clear initLocalLog localLog publish',
  clientservices: 'MasterTunnel Topics MasterPublisher ClientServices',
  'clientservices.Topics':
    'REQUESTS=finesse.info.requests RESPONSES=finesse.info.responses EVENTS_CONNECTION_INFO=finesse.info.connection PRESENCE=finesse.info.presence ACCESS_TOKEN_REFRESHED_EVENT=finesse.info.accessTokenRefresh getTopic',
  'clientservices.ClientServices':
    'addToRefreshList getNotificationConnectionState removeFromRefreshList getTunnelURL isTunnelLoaded isMaster getResourceID registerOnConnectingHandler unregisterOnConnectingHandler registerOnConnectHandler unregisterOnConnectHandler registerOnDisconnectHandler unregisterOnDisconnectHandler registerOnDisconnectingHandler unregisterOnDisconnectingHandler registerOnReconnectingHandler unregisterOnReconnectingHandler registerOnUnloadingHandler unregisterOnUnloadingHandler makeRequest subscribe unsubscribe subscribeNode unsubscribeNode getNodeSubscriptions makeConnectionReq setLogger log init initBosh setFailoverMode getRestHost',
  restservices:
    'Notifier RestBase RestCollectionBase DialogBase Dialog Dialogs ClientLog Queue Queues WrapUpReason WrapUpReasons Contact Contacts PhoneBook PhoneBooks WorkflowAction WorkflowActions Workflow Workflows MediaPropertiesLayout UserMediaPropertiesLayout MediaPropertiesLayouts UserMediaPropertiesLayouts MediaDialog MediaDialogsSubscriptionManager MediaDialogs MediaOptionsHelper Media MediaList ReasonCodes User Users TeamNotReadyReasonCode TeamNotReadyReasonCodes TeamWrapUpReason TeamWrapUpReasons TeamSignOutReasonCode TeamSignOutReasonCodes TeamPhoneBook TeamPhoneBooks LayoutConfig TeamLayoutConfig TeamWorkflow TeamWorkflows TeamMessage TeamMessages Team Teams SystemInfo DialogLogoutActions InterruptActions ReasonCodeLookup ChatConfig UserTeamMessages',
  'restservices.Notifier': '#addListener #removeListener #reset #notifyListeners #getListeners',
  'restservices.RestBase':
    '#doNotLog #getRestClass #getRestType #getXMPPNodePath #supportsRequests #supportsSubscriptions #keepRestResponse #restResponseStatus #extraHeaders #explicitSubscription #autoSubscribe #contextId #ajaxRequestTimeout #hasProperty #getProperty #getData #getRestResponse #getRestResponseStatus #getRestUrl #getId #addHandler #removeHandler #isLoaded #refresh #subscribe #unsubscribe #restRequest',
  'restservices.RestCollectionBase':
    '#supportsRestItemSubscriptions #getRestItemClass #getRestItemType #getRestItemBaseUrl #refresh #extractCollectionData #getCollection',
  'restservices.DialogBase':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getMediaType #getDialogUri #getCallType #getState #getParticipants #getParticipantTimerCounters #getMediaProperties',
  'restservices.Dialog.Actions':
    'DROP=DROP ANSWER=ANSWER HOLD=HOLD BARGE_CALL=BARGE_CALL PARTICIPANT_DROP=PARTICIPANT_DROP MAKE_CALL=MAKE_CALL RETRIEVE=RETRIEVE UPDATE_SCHEDULED_CALLBACK=UPDATE_SCHEDULED_CALLBACK CANCEL_SCHEDULED_CALLBACK=CANCEL_SCHEDULED_CALLBACK CONSULT_CALL=CONSULT_CALL TRANSFER=TRANSFER TRANSFER_SST=TRANSFER_SST CONFERENCE=CONFERENCE RECLASSIFY=RECLASSIFY UPDATE_CALL_DATA=UPDATE_CALL_DATA START_RECORDING=START_RECORDING DTMF=SEND_DTMF ACCEPT=ACCEPT REJECT=REJECT CLOSE=CLOSE',
  'restservices.Dialog.States':
    'ALERTING=ALERTING INITIATING=INITIATING ACTIVE=ACTIVE DROPPED=DROPPED INITIATED=INITIATED FAILED=FAILED ACCEPTED=ACCEPTED',
  'restservices.Dialog.ParticipantStates':
    'ALERTING=ALERTING INITIATING=INITIATING ACTIVE=ACTIVE DROPPED=DROPPED HELD=HELD INITIATED=INITIATED FAILED=FAILED WRAP_UP=WRAP_UP ACCEPTED=ACCEPTED',
  'restservices.Dialog.ReasonStates':
    'BUSY=BUSY BAD_DESTINATION=BAD_DESTINATION OTHER=OTHER DEVICE_RESOURCE_NOT_AVAILABLE=DEVICE_RESOURCE_NOT_AVAILABLE',
  'restservices.Dialog':
    '#getRestClass #REQUESTID_REAPER_TIMEOUT #getFromAddress #getToAddress #getCallbackNumber #getSecondaryId #getParticipantTimerCounters #getDroppableParticipants #isParticipantDroppable #getCallbackInfo #makeConsultCall #initiateDirectTransfer #updateWrapUpReason #requestAction #dropParticipant #sendDTMFRequest #updateCallbackTime #updateCallbackNumber #cancelCallback #reclassifyCall Actions States ParticipantStates ReasonStates',
  'restservices.Dialogs':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #REQUESTID_REAPER_TIMEOUT #createNewCallDialog #createNewSuperviseCallDialog #createNewBargeCall #getDialogCount',
  'restservices.ClientLog': '#doNotLog #explicitSubscription #getRestClass #getRestType #getXMPPNodePath #sendLogs',
  'restservices.Queue':
    '#getRestClass #getRestType #supportsSubscriptions #explicitSubscription #getXMPPNodePath #getId #getName #getStatistics',
  'restservices.Queues':
    '#getXMPPNodePath #getRestClass #getRestItemClass #getRestType #getRestItemType #explicitSubscription #handlesItemRefresh',
  'restservices.WrapUpReason':
    '#getRestClass #getRestType #getParentRestType #supportsRequests #supportsSubscriptions #getLabel #getForAll #getUri',
  'restservices.WrapUpReasons':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get',
  'restservices.Contact':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getFirstName #getLastName #getPhoneNumber #getDescription #createPutSuccessHandler #createPostSuccessHandler #add #update #delete',
  'restservices.Contacts':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get',
  'restservices.PhoneBook':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getName #getType #getUri #getContacts #getEmbeddedContacts #createPutSuccessHandler #createPostSuccessHandler #add #update #delete',
  'restservices.PhoneBooks':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get',
  'restservices.WorkflowAction':
    '#actionTypes #getRestClass #getRestType #supportsRequests #supportsSubscriptions #getName #getType #getUri #getHandledBy #getParams #getActionVariables #createPutSuccessHandler #createPostSuccessHandler #buildParamsForRest #buildActionVariablesForRest #add #update #delete',
  'restservices.WorkflowActions':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get',
  'restservices.Workflow':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getUri #getName #getDescription #getMedia #getTriggerSet #getConditionSet #getWorkflowActions #createPutSuccessHandler #createPostSuccessHandler #add #update #delete',
  'restservices.Workflows':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get',
  'restservices.MediaPropertiesLayout':
    '#getRestClass #getRestType #supportsSubscriptions #getName #getDescription #getType #get #getData #getEmptyData #update #add #delete Object',
  'restservices.UserMediaPropertiesLayout': '#getRestClass #getRestUrl #update #add #delete',
  'restservices.MediaPropertiesLayouts':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get',
  'restservices.UserMediaPropertiesLayouts': '#getRestClass #getRestItemClass',
  'restservices.MediaDialog.TaskActions':
    'ACCEPT=ACCEPT START=START PAUSE=PAUSE RESUME=RESUME WRAP_UP=WRAP_UP TRANSFER=TRANSFER CLOSE=CLOSE',
  'restservices.MediaDialog.States':
    'OFFERED=OFFERED ACTIVE=ACTIVE PAUSED=PAUSED WRAPPING_UP=WRAPPING_UP INTERRUPTED=INTERRUPTED CLOSED=CLOSED ACCEPTED=ACCEPTED UNKNOWN=UNKNOWN',
  'restservices.MediaDialog.ParticipantStates':
    'OFFERED=OFFERED ACTIVE=ACTIVE PAUSED=PAUSED WRAPPING_UP=WRAPPING_UP INTERRUPTED=INTERRUPTED CLOSED=CLOSED ACCEPTED=ACCEPTED UNKNOWN=UNKNOWN',
  'restservices.MediaDialog': '#supportsRequests #getRestClass #transfer #setTaskState TaskActions States ParticipantStates',
  'restservices.MediaDialogsSubscriptionManager': '#subscribe MEDIA_ID_INDEX_IN_SOURCE',
  'restservices.MediaDialogs': '#getMedia #getRestItemClass #getXMPPNodePath #getRestUrl #subscribe subscriptionManager',
  'restservices.MediaOptionsHelper.States': 'MONITORING_OPTIONS=MONITORING_OPTIONS SETTING_OPTIONS=SETTING_OPTIONS',
  'restservices.MediaOptionsHelper': 'States',
  'restservices.Media.States':
    'LOGIN=LOGIN LOGOUT=LOGOUT NOT_READY=NOT_READY READY=READY RESERVED=RESERVED INTERRUPTED=INTERRUPTED WORK=WORK',
  'restservices.Media':
    '#supportsRequests #getRestClass #getRestType #getMediaUri #getId #getName #getReasonCodeId #getReasonCodeLabel #getInterruptAction #getDialogLogoutAction #getState #getMediaId #getMaxDialogLimit #getInterruptible #isInterruptible #getRoutable #isRoutable #setRoutable #login #logout #setState #getMediaDialogs #refreshMediaDialogs #setMediaOptions #refresh #isInWorkState #isLoggedIn States',
  'restservices.MediaList':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #getRestUrl #getMedia',
  'restservices.User.MediaStates': 'BUSY=BUSY',
  'restservices.User.States':
    'LOGIN=LOGIN LOGOUT=LOGOUT NOT_READY=NOT_READY READY=READY RESERVED=RESERVED RESERVED_OUTBOUND=RESERVED_OUTBOUND RESERVED_OUTBOUND_PREVIEW=RESERVED_OUTBOUND_PREVIEW TALKING=TALKING HOLD=HOLD WORK=WORK WORK_READY=WORK_READY',
  'restservices.User.WorkMode': 'CALL_BY_CALL=CALL_BY_CALL NAILED_CONNECTION=NAILED_CONNECTION',
  'restservices.User.WrapUpMode':
    'REQUIRED=REQUIRED REQUIRED_WITH_WRAP_UP_DATA=REQUIRED_WITH_WRAP_UP_DATA OPTIONAL=OPTIONAL NOT_ALLOWED=NOT_ALLOWED',
  'restservices.User':
    '#media #mediaList #Callbacks #getRestClass #getRestType #getXMPPNodePath #supportsSubscriptions #getFirstName #getReasonCode #getPendingStateReasonCode #isReasonCodeReserved #getLastName #getFullName #getExtension #getTeamId #getTeamName #hasAgentRole #hasSupervisorRole #hasRole #getPendingState #getWrapUpTimer #getState #getMediaState #getStateChangeTime #getWrapUpOnIncoming #isWrapUpRequired #isMobileAgent #getMobileAgentMode #getMobileAgentDialNumber #getDialogs #getDialogsNoCache #getMediaList #getClientLog #getQueues #getWrapUpReasons #getPhoneBooks #loadWorkflows #getMediaPropertiesLayout #getMediaPropertiesLayouts #getSupervisedTeams #login #loginMobileAgent #updateToMobileAgent #logout #setState #makeCall #makeSMCall #makeBargeCall #isPendingStateChange #isWrapUp #getReasonCodeLabel #getNotReadyReasonCodeId #getReasonCodeById #getSignoutReasonCodes #getNotReadyReasonCodes MediaStates States WorkMode WrapUpMode',
  'restservices.Users':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #getXMPPNodePath #supportsRequests #handlesItemSubscription #explicitSubscription',
  'restservices.TeamNotReadyReasonCode':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getCategory #getCode #getLabel #getForAll #getUri #getSystemCode',
  'restservices.TeamNotReadyReasonCodes':
    '#getRestClass #getRestItemClass #getRestType #getRestUrl #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get #createPutSuccessHandler #update',
  'restservices.TeamWrapUpReason': '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getLabel #getForAll #getUri',
  'restservices.TeamWrapUpReasons':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get #createPutSuccessHandler #update',
  'restservices.TeamSignOutReasonCode':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getCategory #getCode #getLabel #getForAll #getUri #getSystemCode',
  'restservices.TeamSignOutReasonCodes':
    '#getRestClass #getRestItemClass #getRestType #getRestUrl #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get #createPutSuccessHandler #update',
  'restservices.TeamPhoneBook': '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getName #getUri',
  'restservices.TeamPhoneBooks':
    '#getRestClass #getRestItemClass #getRestType #getRestUrl #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get #createPutSuccessHandler #update',
  'restservices.LayoutConfig':
    '#getRestClass #getRestType #getRestUrl #supportsSubscriptions #keepRestResponse #getLayoutxml #get #createPutSuccessHandler #update',
  'restservices.TeamLayoutConfig':
    '#keepRestResponse #getRestClass #getRestType #supportsRequests #supportsSubscriptions #getLayoutXML #getUseDefault #get #createPutSuccessHandler #put #getRestUrl',
  'restservices.TeamWorkflow': '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getName #getDescription #getUri',
  'restservices.TeamWorkflows':
    '#getRestClass #getRestItemClass #getRestType #getRestUrl #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get #createPutSuccessHandler #update',
  'restservices.TeamMessage':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getTeamMessageUri #getId #getCreatedBy #getCreatedAt #getDuration #getContent #add',
  'restservices.TeamMessages':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsSubscriptions #supportsRestItemSubscriptions #getBroadcastMessages #getRestUrl',
  'restservices.Team':
    '#getRestClass #getRestType #supportsSubscriptions #getId #getName #getUri #getUsers #getTeamNotReadyReasonCodes #getTeamWrapUpReasons #getTeamSignOutReasonCodes #getTeamPhoneBooks #getTeamWorkflows #getTeamLayoutConfig #getTeamMessages',
  'restservices.Teams':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #supportsRequests #supportsRestItemSubscriptions #get',
  'restservices.SystemInfo.Statuses': 'IN_SERVICE=IN_SERVICE OUT_OF_SERVICE=OUT_OF_SERVICE',
  'restservices.SystemInfo':
    '#supportsSubscriptions #doNotRefresh #getRestClass #getRestType #getStatus #getLastCTIHeartbeatStatus #getStatusReason #getCurrentTimestamp #getXmppDomain #getXmppPubSubDomain #getDeploymentType #isSingleNode #getThisHost #getAlternateHost #getPeripheralId #getlicense #getSystemAuthMode Statuses',
  'restservices.DialogLogoutActions': 'CLOSE=CLOSE TRANSFER=TRANSFER isValidAction',
  'restservices.InterruptActions': 'ACCEPT=ACCEPT IGNORE=IGNORE isValidAction',
  'restservices.ReasonCodeLookup':
    '#supportsSubscriptions #doNotRefresh #autoSubscribe #supportsRequests #doGet #getRestClass #getRestType #lookupReasonCode',
  'restservices.ChatConfig':
    '#getRestClass #getRestType #getRestUrl #supportsSubscriptions #getPrimaryNode #getSecondaryNode #get #createPutSuccessHandler #update',
  'restservices.UserTeamMessages':
    '#getRestClass #getRestItemClass #getRestType #supportsRequests #supportsSubscriptions #supportsRestItemSubscriptions #getTeamMessages #deleteTeamMessage',
  containerservices:
    'Topics MasterPublisher WorkflowActionEvent TimerTickEvent GadgetViewChangedEvent MaxAvailableHeightChangedEvent ContainerServices FinesseToaster PopoverSchema PopoverService',
  'containerservices.Topics': 'REQUESTS=finesse.containerservices.requests RELOAD_GADGET=finesse.containerservices.reloadGadget getTopic',
  'containerservices.WorkflowActionEvent.HandledBy': 'FINESSE=FINESSE OTHER=OTHER',
  'containerservices.WorkflowActionEvent':
    '#setWorkflowActionEvent #getName #getType #getHandledBy #getParams #getActionVariables HandledBy',
  'containerservices.TimerTickEvent': '#getTickFrequency #getDateQueued',
  'containerservices.GadgetViewChangedEvent': '#getGadgetId #getMaxAvailableHeight #getTabId #getView',
  'containerservices.MaxAvailableHeightChangedEvent': '#getMaxAvailableHeight',
  'containerservices.ContainerServices':
    'init showDialog hideDialog showCertificateBanner hideCertificateBanner reloadMyGadget reloadMyGadgetFromUrl addHandler removeHandler publish tabVisible makeActiveTabReq activateTab activateMyTab getMyTabId getMyGadgetId beginTestSection getTestObject endTestSection Topics',
  'containerservices.ContainerServices.Topics':
    'ACTIVE_TAB=finesse.containerservices.activeTab WORKFLOW_ACTION_EVENT=finesse.containerservices.workflowActionEvent TIMER_TICK_EVENT=finesse.containerservices.timerTickEvent FINEXT_NON_VOICE_GADGET_EVENT=finext.nv ACTIVE_CALL_STATUS_EVENT=finesse.containerservices.activeCallStatusEvent FINEXT_POPOVER_EVENT=finext.popover RELOAD_GADGET_EVENT=finesse.containerservices.reloadGadget GADGET_VIEW_CHANGED_EVENT=finesse.containerservices.gadgetViewChangedEvent MAX_AVAILABLE_HEIGHT_CHANGED_EVENT=finesse.containerservices.maxAvailableHeightChangedEvent',
  'containerservices.FinesseToaster': 'TOASTER_DEFAULT_ICONS showToaster init',
  'containerservices.FinesseToaster.TOASTER_DEFAULT_ICONS':
    'INCOMING_CALL_ICON=/desktop/theme/finesse/images/modules/incoming_call.png INCOMING_CHAT_ICON=/desktop/theme/finesse/images/modules/incoming_chat.png INCOMING_TEAM_MESSAGE=/desktop/theme/finesse/images/modules/incoming_team_message.png',
  'containerservices.PopoverSchema': 'getBannerDataSchema getTimerDataSchema getActionDataSchema',
  'containerservices.PopoverService': 'init generatePayload showPopover updatePopover dismissPopover COUNTER_TYPE',
  'containerservices.PopoverService.COUNTER_TYPE': 'COUNT_UP=COUNT_UP COUNT_DOWN=COUNT_DOWN',
  interfaces: 'RestObjectHandlers RequestHandlers',
  container: 'Config',
  gadget: 'Config',
  digital: 'ChannelSchema ChannelService',
  'digital.ChannelSchema': 'getMenuConfigSchema getChannelConfigSchema getChannelStateSchema',
  'digital.ChannelService':
    'init addChannel removeChannel updateChannel updateChannelMenu updateChannelState STATUS STATE_STATUS ICON_TYPE ICON_BADGE_TYPE',
  'digital.ChannelService.STATUS': 'SUCCESS=success FAILURE=failure',
  'digital.ChannelService.STATE_STATUS': 'AVAILABLE=available UNAVAILABLE=unavailable BUSY=busy',
  'digital.ChannelService.ICON_TYPE': 'COLLAB_ICON=collab-icon URL=url',
  'digital.ChannelService.ICON_BADGE_TYPE': 'NONE=none INFO=info WARNING=warning ERROR=error',
  workflow: 'WorkflowSchema WorkflowService',
  'workflow.WorkflowSchema': 'getWorkflowParamSchema',
  'workflow.WorkflowService': 'submitTask init'
};

/** Names in 15.0 that 12.0 lacks. */
export const ADDED_BY_15_0: Record<string, string> = {
  '': 'SessionStorageCachingService RestCachingService shortcutkey',
  utilities: 'DesktopCache',
  'utilities.Utilities':
    'CONSTANTS IDB_ACTIONS IDB_TOPICS MAINTENANCE_STATE isIEorEdge getPeripheralErrorCode getSecondLevelDomain getRootDomain removeLogScheduleDataFromSession removeScheduleLogDataForFailoverFromSession showRetryModal isAbsoluteUrl',
  'utilities.Utilities.CONSTANTS':
    'CACHED_REST_DATA=CACHED_REST_DATA RELOAD_OTHER_SIDE=RELOAD_OTHER_SIDE LOG_COLL_DATA=LOG_COLL_DATA CHANGED_LAYOUT_STRUCTURE=CHANGED_LAYOUT_STRUCTURE PREVIOUS_LAYOUT_HASH_ID=PREVIOUS_LAYOUT_HASH_ID PREVIOUS_CD_LAYOUT=PREVIOUS_CD_LAYOUT MESSAGES_DATA=MESSAGES_DATA USER_ID=USER_ID',
  'utilities.Utilities.IDB_ACTIONS': 'SAVE_OR_UPDATE=saveOrUpdate FETCH=fetch DELETE=delete CLEAR_ALL=clear',
  'utilities.Utilities.IDB_TOPICS': 'REQUEST=finesse.idb.request RESPONSE=finesse.idb.response',
  'utilities.Utilities.MAINTENANCE_STATE': 'MIGRATING=MIGRATING SCHEDULED=SCHEDULED',
  'utilities.DesktopCache': 'setGroup saveOrUpdateData fetchData deleteData clearData',
  'cslogger.FinesseLogger':
    'initSubscription addLogDataToSessionStorage setLogPostedFalse logPostedOnOverloadSuccess logPostedOnOverloadFailure publishLocalStorageCompressedFile publishCompressedClientLog formatXml',
  restservices:
    'TeamResource ECCVariableConfig MediaDomain MediaDomains ScriptSelector ScriptSelectors DigitalChannelsConfiguration Devices bypassServerCache',
  'restservices.RestBase': '#getBaseRestUrl #getRestUrlAdditionalParameters #getRestCacheKey',
  'restservices.DialogBase.Actions': 'UPDATE_CALL_DATA=UPDATE_CALL_DATA',
  'restservices.DialogBase': '#getServices #getConferenceController #updateCallVariables Actions',
  'restservices.Dialogs': '#includeNonVoice #getRestUrlAdditionalParameters #getMediaDialogCount',
  'restservices.WrapUpReasons': '#teamId',
  'restservices.PhoneBooks': '#teamId',
  'restservices.MediaDialog': '#transferWithWrapUp #closeWithWrapUp #closeWithError',
  'restservices.TeamResource':
    '#supportsSubscriptions #doNotRefresh #autoSubscribe #supportsRequests #teamId #rcs #doGet #getRestClass #getRestType #getRestItemType #getRestUrl #lookupReasonCode #getReasonCodesByType',
  'restservices.User':
    '#isMediaBulkSetStatesEnabled #getWrapUpOnOutgoing #loginWithActiveDeviceId #setMediaStates #isDeviceSelectionEnabled #getDevices #getSkillTargetId #getActiveDeviceId #getServices',
  'restservices.SystemInfo.Deployments': 'UCCX=UCCX UCCE=UCCE',
  'restservices.SystemInfo.MMode': 'IN_PROGRESS=IN_PROGRESS FAILED=FAILED COMPLETED=COMPLETED EMPTY=',
  'restservices.SystemInfo':
    '#getCtiTimeInMMode #getCtiMMode #getFinesseTimeInMMode #getFinesseMMode #getCtiServers #getCtiVersion #getHeartbeatInterval #getFailoverTimeSlot #getTimeZoneOffset Deployments MMode',
  'restservices.ECCVariableConfig': '#getRestClass #getRestType #getRestUrl #supportsSubscriptions #get',
  'restservices.MediaDomain':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getName #getDescription #isInterruptible #getMaxDialogDuration #getRingNoAnswerTime #getMediaType #isFinesseAssociated #getUri',
  'restservices.MediaDomains':
    '#getRestClass #getRestItemClass #getRestType #getRestItemType #getRestUrl #supportsRequests #supportsRestItemSubscriptions #get',
  'restservices.ScriptSelector':
    '#getRestClass #getRestType #supportsRequests #supportsSubscriptions #getName #getDescription #getDialedNumber #getMRDID #getRestUrl #getId',
  'restservices.ScriptSelectors':
    '#mrdType #supportsRequests #supportsRestItemSubscriptions #supportsSubscriptions #getRestClass #getRestItemClass #getRestType #getRestItemType #getRestUrlAdditionalParameters #getRestCacheKey #getRestUrl #getScriptSelectors #get',
  'restservices.DigitalChannelsConfiguration':
    '#getRestClass #getRestType #getRestUrl #supportsSubscriptions #getRestCacheKey #getOrgID #getDataCenter #get',
  'restservices.Devices': '#getRestClass #getRestType #getRestUrl #getDevicesForExtension',
  SessionStorageCachingService: 'setItem getItem removeItem isCacheable clearCache',
  RestCachingService:
    'getRestNameForRequestFromCache getFailoverCacheableRestList getCacheableRestList isRestCacheServiceReachable isCacheableForFailover isCacheable',
  containerservices: 'NotificationPopoverService TaskActivityNotification',
  'containerservices.ContainerServices':
    'enableTitleBar setMyGadgetTitle isTabbedGadget expandMyGadget collapseMyGadget showMyGadget hideMyGadget getMyGadgetView showMyGadgetNotification hideMyGadgetNotification',
  'containerservices.ContainerServices.Topics':
    'FINESSE_MAINTENANCE_MODE_EVENT=finesse.containerservices.maintenanceMode FINEXT_NOTIFICATION_MESSAGE_EVENT=finext.show.notificationmessage',
  'containerservices.FinesseToaster.TOASTER_DEFAULT_ICONS': 'ALERT_ICON=/desktop/theme/finesse/images/modules/incoming-alert.png',
  'containerservices.NotificationPopoverService': 'init showNotification',
  'containerservices.TaskActivityNotification': 'init notifyTaskSelection registerForTaskNotifications requestCurrentTasks Topics',
  'containerservices.TaskActivityNotification.Topics':
    'TASK_ACTIVITY_STATUS=TaskActivityStatus REQUEST_TASK_ACTIVITY_STATUS=RequestTaskActivityStatus',
  shortcutkey: 'ShortcutKeyService',
  'shortcutkey.ShortcutKeyService': 'registerShortcutKey getShorcutKeys getConflictShortcutKeys init sendKeyupEvent CONSTANTS',
  'shortcutkey.ShortcutKeyService.CONSTANTS': 'MODIFIER_KEYS EXECUTION_SCOPE',
  'shortcutkey.ShortcutKeyService.CONSTANTS.MODIFIER_KEYS':
    'CTRL_SHIFT=ctrlKey+shiftKey ALT_SHIFT=altKey+shiftKey CTRL_ALT=ctrlKey+altKey CTRL=ctrlKey SHIFT=shiftKey ALT=altKey',
  'shortcutkey.ShortcutKeyService.CONSTANTS.EXECUTION_SCOPE': 'ACTIVE_TAB=activeTab ACTIVE_FRAME=activeFrame'
};

/** Names in 12.0 that 15.0 lacks. */
export const GONE_BY_15_0: Record<string, string> = {
  'restservices.SystemInfo': '#getThisHost'
};
