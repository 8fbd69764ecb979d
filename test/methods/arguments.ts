// The arguments for each method. A method that is not listed is called without arguments.

/** A placeholder for handlers that record their calls. */
export const HANDLERS = Symbol('handlers');

const nothing = (): void => undefined;
const OBJECTS = [[], [null, 'a'], [{}, 'a'], [{ a: 'x' }, 'a'], [undefined, 'a'], ['text', 'length']];

/** Arguments by the method's name, for any class that has it. */
const byMember: Record<string, unknown[][]> = {
  hasProperty: OBJECTS,
  getProperty: OBJECTS,
  addHandler: [[], ['load', nothing], ['change', nothing], ['nonsense', nothing], ['load', 'no function']],
  removeHandler: [[], ['change', nothing], ['change'], ['nonsense']],
  hasRole: [['Agent'], ['Supervisor'], ['agent'], []],
  getDroppableParticipants: [[], ['2001'], ['9']],
  isParticipantDroppable: [[], ['2001'], ['2003'], ['5550'], ['9']],
  getParticipantTimerCounters: [[], ['2001'], ['1001'], ['9']],
  getMediaDialogCount: [[], ['1'], ['5001'], ['Mail']],
  getDialogCount: [[], [true]],
  buildParamsForRest: [[], [{ path: 'http://a', windowName: 'w' }]],
  buildActionVariablesForRest: [[], [[{ name: 'v', type: 'SYSTEM', node: '/n', testValue: '1', actualValue: '2' }]]],
  getThisHost: [[], ['b.example'], ['q.example', 'localhost'], ['q.example']],
  getNotReadyReasonCodes: [[HANDLERS]],
  getSignoutReasonCodes: [[HANDLERS]],
  getReasonCodeById: [[HANDLERS, '1']],
  lookupReasonCode: [[HANDLERS, '1', 'NOT_READY']],
  getReasonCodesByType: [['NOT_READY', HANDLERS]],
  getDevicesForExtension: [[HANDLERS]],
  deleteTeamMessage: [['1', HANDLERS]],
  requestAction: [[], ['2001', 'DROP'], ['2001', 'DROP', HANDLERS]],
  setTaskState: [[], ['CLOSE'], ['CLOSE', HANDLERS]],
  transfer: [[], ['mail', HANDLERS]],
  transferWithWrapUp: [[], ['sold', 'mail', HANDLERS]],
  closeWithWrapUp: [[], [['sold', 'kept'], HANDLERS]],
  closeWithError: [[], ['sold', HANDLERS]],
  updateCallVariables: [[], [{ callVariable1: 'b' }, HANDLERS]],
  setState: [[], ['READY'], ['NOT_READY', { id: '7' }]],
  login: [[], ['2001', HANDLERS]],
  logout: [[], [{ id: '7' }, HANDLERS]],
  makeCall: [['2002'], ['2002', HANDLERS]],
  setRoutable: [[], [{ routable: true }]],
  setMediaStates: [[], [{ data: { MediaList: { Media: [{ id: '5001', state: 'READY' }] } } }]],
  sendLogs: [[{ ClientLog: { logData: 'x' } }, {}]]
};

const SECONDS = [[0], [59000], [3600000], [86399000], [-1], [null], ['1000'], []];
const DATES = [['2026-01-05T08:59:10.000Z'], ['2026-01-05T08:59:10Z'], ['nonsense'], [''], [null]];
const TEXTS = [['a & b < c > "d"'], ['&lt;&amp;&#39;'], [''], [null]];
const XML = [['<a><b>1</b><b>2</b><c x="y">z</c><d/></a>'], ['<a/>'], ['<a>text</a>']];
const CONTENT = [[{ a: { b: '1', c: null, d: ['x', 'y'], '@e': 'f' } }], [{ a: '' }], [{ a: [] }], [{}], [null]];

/** Arguments by "path.method" for an object that is no class. */
const byCall: Record<string, unknown[][]> = {
  'UserTeamMessages#getTeamMessages': [['1001', HANDLERS]],
  'Team#getTeamMessages': [[]],
  'WorkflowActionEvent#setWorkflowActionEvent': [[{}]],
  'finesse.Converter.xml2json': [],
  'finesse.Converter.json2xml': CONTENT,
  'finesse.utilities.Utilities.json2xml': CONTENT,
  'finesse.utilities.Utilities.js2xml': CONTENT,
  'finesse.utilities.Utilities.xml2js': XML,
  'finesse.utilities.Utilities.xml2JsObj': XML,
  'finesse.utilities.Utilities.xml2json': [],
  'finesse.utilities.Utilities.buildTimeString': SECONDS,
  'finesse.utilities.Utilities.buildTimeStringWithOptionalHours': SECONDS,
  'finesse.utilities.Utilities.buildTotalTimeString': SECONDS,
  'finesse.utilities.Utilities.buildHoldTimeString': SECONDS,
  'finesse.utilities.Utilities.buildWrapupTimeString': SECONDS,
  'finesse.utilities.Utilities.getDisplayTime': SECONDS,
  'finesse.utilities.Utilities.convertMilliSecondsToMinutes': SECONDS,
  'finesse.utilities.JsonValidator.validateJson': [
    [{ a: 1 }, { type: 'object', properties: { a: { type: 'integer' } } }],
    [{ a: 'x' }, { type: 'object', properties: { a: { type: 'integer' } } }]
  ],
  'finesse.utilities.Utilities.extractTime': DATES,
  'finesse.utilities.Utilities.parseDateStringISO8601': DATES,
  'finesse.utilities.Utilities.convertTsToDuration': DATES,
  'finesse.utilities.Utilities.translateHTMLEntities': TEXTS,
  'finesse.utilities.Utilities.translateXMLEntities': TEXTS,
  'finesse.utilities.Utilities.removeSpaces': TEXTS,
  'finesse.utilities.Utilities.escapeSpaces': TEXTS,
  'finesse.utilities.Utilities.trim': [[' a '], ['']],
  'finesse.utilities.Utilities.b64Encode': [['a:b'], ['']],
  'finesse.utilities.Utilities.b64Decode': [['YTpi'], ['']],
  'finesse.utilities.Utilities.getCredentials': [[{ authorization: 'MTAwMTpzZWNyZXQ=' }], [{ id: 'a', password: 'b' }]],
  'finesse.utilities.Utilities.isArray': [[[]], [{}], ['a']],
  'finesse.utilities.Utilities.getArray': [[[1]], [{}], ['a'], [null]],
  'finesse.utilities.Utilities.getId': [['/finesse/api/User/1001'], ['/a/b/'], ['1001'], [''], [{ uri: '/a/1' }], [null], []],
  'finesse.utilities.Utilities.getEquals': [],
  'finesse.utilities.Utilities.pad': [[1], [12], [123], ['4']],
  'finesse.utilities.Utilities.padWithWidth': [
    [7, 3],
    [1234, 3],
    ['5', 2]
  ],
  'finesse.utilities.Utilities.extractHostname': [['https://a.example:8445/x?y=1'], ['a.example/x'], ['']],
  'finesse.utilities.Utilities.getSecondLevelDomain': [['a.b.example'], ['localhost'], ['10.1.2.3']],
  'finesse.utilities.Utilities.getRootDomain': [['a.b.example'], ['localhost'], ['10.1.2.3']],
  'finesse.utilities.Utilities.isAbsoluteUrl': [['https://a.example/x'], ['/x'], ['//a.example'], ['x']],
  'finesse.utilities.Utilities.formatString': [['{0} and {1}', 'a', 'b'], ['none'], ['{2}', 'a']],
  'finesse.utilities.Utilities.encodeNodeName': [['/finesse/api/User/10 01'], ['a@b']],
  'finesse.utilities.Utilities.caseInsensitiveSort': [
    ['a', 'B'],
    ['b', 'A'],
    ['a', 'A']
  ],
  'finesse.utilities.Utilities.convertNullToEmptyString': [[null], [undefined], ['a'], [0]],
  'finesse.utilities.Utilities.convertDateToISODateString': [[new Date(Date.UTC(2026, 0, 5, 9))]],
  'finesse.utilities.Utilities.dateToISOString': [[new Date(Date.UTC(2026, 0, 5, 9))]],
  'finesse.utilities.Utilities.convertToServerTimeMillis': [[1767603600000]],
  'finesse.utilities.Utilities.getErrCode': [
    [{ object: { ApiErrors: { ApiError: { ErrorType: 'a', ErrorMessage: 'b', ErrorData: 'c' } } } }],
    [{}]
  ],
  'finesse.utilities.Utilities.getErrData': [
    [{ object: { ApiErrors: { ApiError: { ErrorType: 'a', ErrorMessage: 'b', ErrorData: 'c' } } } }],
    [{}]
  ],
  'finesse.utilities.Utilities.getErrMessage': [
    [{ object: { ApiErrors: { ApiError: { ErrorType: 'a', ErrorMessage: 'b', ErrorData: 'c' } } } }],
    [{}]
  ],
  'finesse.utilities.Utilities.getErrOverrideable': [[{ object: { ApiErrors: { ApiError: { Overrideable: 'true' } } } }], [{}]],
  'finesse.utilities.Utilities.validateHandler': [[nothing], [undefined], ['no function']],
  'finesse.utilities.Utilities.getParameterByName': [['none']],
  'finesse.utilities.Utilities.getQueryString': [['none']],
  'finesse.utilities.Utilities.addWordWrapping': [
    ['a long text', 4],
    ['short', 10]
  ],
  'finesse.utilities.Utilities.bitMask.isSet': [
    [5, 1],
    [4, 1]
  ],
  'finesse.utilities.I18n.getString': [['a.key']],
  'finesse.utilities.SaxParser.parse': [['<a b="c">d<e/></a>', nothing]],
  'finesse.clientservices.Topics.getTopic': [['/finesse/api/User/1001'], ['/finesse/api/User/10 01/Media'], ['']],
  'finesse.containerservices.Topics.getTopic': [['timerTickEvent'], ['']]
};

/** Orders to the desktop, and functions that draw on the page. container-services.node-spec.ts plays them with a desktop. */
const ORDERS = [
  /^finesse\.(clientservices|containerservices)\.Master(Publisher|Tunnel)$/,
  /^finesse\.clientservices\.ClientServices\.(init|initBosh|makeRequest|subscribe|unsubscribe)$/,
  /^finesse\.containerservices\.ContainerServices\.(?!getMyTabId|getMyGadgetId|tabVisible|isTabbedGadget|makeActiveTabReq)/,
  /^finesse\.containerservices\.(FinesseToaster|PopoverService|NotificationPopoverService|TaskActivityNotification)\./,
  /^finesse\.(cslogger\.|digital\.ChannelService\.|shortcutkey\.|workflow\.WorkflowService\.|utilities\.DesktopCache\.)/,
  /^finesse\.utilities\.Utilities\.(measureText|renderDojoGridOffScreen|initializeSearchInput|showRetryModal|downloadFile|adjustGadgetHeight)$/,
  /^finesse\.utilities\.Utilities\.(DataTables\.|whenAllDone$|onGadgetFirstVisible$|getParameterByName$)/
];

export function isOrder(call: string): boolean {
  return ORDERS.some((pattern) => pattern.test(call));
}

export function argumentsOf(call: string, member: string): unknown[][] {
  // The constructor under another name. A second call would initialise the object again.
  if (member === 'init' && call.includes('#')) return [];
  return byCall[call] ?? byMember[member] ?? [[]];
}
