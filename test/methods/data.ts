// The server's data for the comparison of methods: one answer for each address, the same for both libraries.
import { mediaXml } from '../support/stub-desktop.js';

const reasonCode = (id: string, category: string, label: string): string =>
  `<ReasonCode><uri>/finesse/api/ReasonCode/${id}</uri><category>${category}</category><code>${id}</code><label>${label}</label>` +
  '<forAll>true</forAll><systemCode>false</systemCode></ReasonCode>';

const wrapUpReason = (id: string): string =>
  `<WrapUpReason><uri>/finesse/api/WrapUpReason/${id}</uri><label>Reason ${id}</label><forAll>true</forAll></WrapUpReason>`;

const contact = (id: string): string =>
  `<Contact><uri>/finesse/api/PhoneBook/1/Contact/${id}</uri><firstName>First ${id}</firstName><lastName>Last</lastName>` +
  '<phoneNumber>5551</phoneNumber><description>A contact</description></Contact>';

const phoneBook = (id: string): string =>
  `<PhoneBook><uri>/finesse/api/PhoneBook/${id}</uri><name>Book ${id}</name><type>GLOBAL</type><contacts>${contact('1')}</contacts></PhoneBook>`;

const action = (id: string): string =>
  `<WorkflowAction><uri>/finesse/api/WorkflowAction/${id}</uri><name>Action ${id}</name><type>BROWSER_POP</type><handledBy>FINESSE</handledBy>` +
  '<params><Param><name>path</name><value>http://a</value><expandedValue>http://a</expandedValue></Param>' +
  '<Param><name>windowName</name><value>w</value><expandedValue>w</expandedValue></Param></params>' +
  '<actionVariables><ActionVariable><name>callVariable1</name><type>SYSTEM</type><node>/x</node><testValue>1</testValue>' +
  '<actualValue>2</actualValue></ActionVariable></actionVariables></WorkflowAction>';

const workflow = (id: string): string =>
  `<Workflow><uri>/finesse/api/Workflow/${id}</uri><name>Flow ${id}</name><description>A flow</description><media>Voice</media>` +
  '<TriggerSet><type>SYSTEM</type><name>CALL_ARRIVES</name></TriggerSet><ConditionSet><applyMethod>ALL</applyMethod></ConditionSet>' +
  `<workflowActions>${action('1')}${action('2')}</workflowActions></Workflow>`;

const entry = (name: string): string => `<entry><displayName>${name}</displayName><mediaProperty>${name}</mediaProperty></entry>`;

const layout = (id: string): string =>
  `<MediaPropertiesLayout><uri>/finesse/api/MediaPropertiesLayout/${id}</uri><name>Layout ${id}</name><description>A layout</description>` +
  `<type>DEFAULT</type><header>${entry('callVariable1')}</header><column>${entry('callVariable2')}${entry('callVariable3')}</column>` +
  `<column>${entry('callVariable4')}</column></MediaPropertiesLayout>`;

const queue = (id: string): string =>
  `<Queue><uri>/finesse/api/Queue/${id}</uri><name>Queue ${id}</name><statistics><callsInQueue>1</callsInQueue>` +
  '<agentsReady>2</agentsReady></statistics></Queue>';

/** A call with its agent, another agent, and a caller. `state` is that of the call and the agents. */
export const callXml = (id: string, state = 'ACTIVE'): string =>
  `<Dialog><uri>/finesse/api/Dialog/${id}</uri><id>${id}</id><mediaType>Voice</mediaType><state>${state}</state>` +
  '<fromAddress>5550</fromAddress><toAddress>2001</toAddress><secondaryId>s1</secondaryId><mediaProperties><mediaId>1</mediaId>' +
  '<DNIS>5000</DNIS><callType>ACD_IN</callType><dialedNumber>5000</dialedNumber><outboundClassification/><callvariables>' +
  '<CallVariable><name>callVariable1</name><value>a</value></CallVariable><CallVariable><name>callVariable2</name><value/></CallVariable>' +
  '</callvariables></mediaProperties><scheduledCallbackInfo><callbackTime>2026-01-06T09:00</callbackTime>' +
  '<callbackNumber>5559</callbackNumber></scheduledCallbackInfo><participants>' +
  participant('2001', 'AGENT_DEVICE', state) +
  participant('2002', 'AGENT_DEVICE', state) +
  participant('2003', 'AGENT_DEVICE', 'DROPPED') +
  participant('5550', '', state) +
  '</participants></Dialog>';

const participant = (address: string, type: string, state: string): string =>
  `<Participant><actions><action>DROP</action><action>HOLD</action></actions><mediaAddress>${address}</mediaAddress>` +
  `<mediaAddressType>${type}</mediaAddressType><startTime>2026-01-05T08:59:00.000Z</startTime><state>${state}</state>` +
  '<stateCause/><stateChangeTime>2026-01-05T08:59:10.000Z</stateChangeTime></Participant>';

const taskXml = (id: string, state = 'ACTIVE'): string =>
  `<Dialog><uri>/finesse/api/Dialog/${id}</uri><id>${id}</id><mediaType>Mail</mediaType><state>${state}</state><mediaProperties>` +
  '<mediaId>5001</mediaId><queueName>mail</queueName><callvariables><CallVariable><name>callVariable1</name><value>a</value>' +
  '</CallVariable></callvariables></mediaProperties><participants><Participant><actions><action>CLOSE</action></actions>' +
  `<mediaAddress>1001</mediaAddress><startTime>2026-01-05T08:59:00.000Z</startTime><state>${state}</state></Participant></participants></Dialog>`;

/** An agent who supervises two teams. `more` comes last, so that it overrides the usual content. */
export const userXml = (id: string, more = ''): string =>
  `<User><uri>/finesse/api/User/${id}</uri><loginId>${id}</loginId><loginName>ann</loginName><firstName>Ann</firstName>` +
  '<lastName>Agent</lastName><extension>2001</extension><pendingState/><roles><role>Agent</role><role>Supervisor</role></roles>' +
  '<state>NOT_READY</state><stateChangeTime>2026-01-05T08:30:00.000Z</stateChangeTime><teamId>1</teamId><teamName>One</teamName>' +
  '<teams><Team><uri>/finesse/api/Team/1</uri><id>1</id><name>One</name></Team><Team><uri>/finesse/api/Team/2</uri><id>2</id>' +
  '<name>Two</name></Team></teams><mediaType>1</mediaType><reasonCodeId>7</reasonCodeId><ReasonCode><category>NOT_READY</category>' +
  '<code>7</code><label>Lunch</label><id>7</id><uri>/finesse/api/ReasonCode/7</uri></ReasonCode>' +
  '<reasonCode><category>NOT_READY</category><code>7</code><label>Lunch</label><id>7</id><uri>/finesse/api/ReasonCode/7</uri></reasonCode>' +
  '<settings><wrapUpOnIncoming>OPTIONAL</wrapUpOnIncoming><wrapUpOnOutgoing>REQUIRED</wrapUpOnOutgoing>' +
  '<deviceSelection>enabled</deviceSelection></settings><wrapUpTimer>30</wrapUpTimer><skillTargetId>5000</skillTargetId>' +
  `<mediaState>BUSY</mediaState><activeDeviceId>d1</activeDeviceId><devices><device><deviceId>d1</deviceId></device></devices>${more}</User>`;

/** An agent with the data that the first one lacks. */
const mobileXml = (id: string): string =>
  `<User><uri>/finesse/api/User/${id}</uri><loginId>${id}</loginId><firstName>Bob</firstName><state>TALKING</state>` +
  '<pendingState>NOT_READY</pendingState><pendingStateReasonCode><code>7</code><label>Lunch</label></pendingStateReasonCode>' +
  '<roles><role>Agent</role></roles><mobileAgent><mode>CALL_BY_CALL</mode><dialNumber>5551</dialNumber></mobileAgent>' +
  '<reasonCode><code>50001</code><systemCode>true</systemCode><reserved>true</reserved></reasonCode></User>';

const team = (id: string): string =>
  `<Team><uri>/finesse/api/Team/${id}</uri><id>${id}</id><name>Team ${id}</name><users>` +
  ['1001', '1002', '1003']
    .map(
      (user) => `<User><uri>/finesse/api/User/${user}</uri><loginId>${user}</loginId><firstName>N</firstName><state>READY</state></User>`
    )
    .join('') +
  '</users></Team>';

const message = (id: string): string =>
  `<TeamMessage><uri>/finesse/api/TeamMessage/${id}</uri><id>${id}</id><createdBy><id>1001</id><firstName>Ann</firstName></createdBy>` +
  '<createdAt>1767600000</createdAt><duration>60</duration><content>Hello</content><teams><team>1</team></teams></TeamMessage>';

const systemInfo =
  '<SystemInfo><uri>/finesse/api/SystemInfo</uri><status>IN_SERVICE</status><statusReason/><currentTimestamp>2026-01-05T09:00:00.000Z' +
  '</currentTimestamp><deploymentType>UCCE</deploymentType><license>PREMIUM</license><systemAuthMode>NON_SSO</systemAuthMode>' +
  '<peripheralId>5000</peripheralId><lastCTIHeartbeatStatus>success</lastCTIHeartbeatStatus>' +
  '<primaryNode><host>localhost</host></primaryNode><secondaryNode><host>b.example</host></secondaryNode>' +
  '<xmppDomain>xmpp.example</xmppDomain><xmppPubSubDomain>pubsub.xmpp.example</xmppPubSubDomain><ctiHeartbeatInterval>5</ctiHeartbeatInterval>' +
  '<failoverTimeSlot>20</failoverTimeSlot><timezoneOffset>60</timezoneOffset><ctiVersion>24</ctiVersion><ctiMMode>IN_PROGRESS</ctiMMode>' +
  '<ctiTimeInMMode>10</ctiTimeInMMode><finesseMMode>COMPLETED</finesseMMode><finesseTimeInMMode>20</finesseTimeInMMode>' +
  '<ctiServers><ctiServer><host>c.example</host><port>42027</port><active>true</active></ctiServer></ctiServers></SystemInfo>';

const mediaDomain = (id: string): string =>
  `<MediaDomain><uri>/finesse/api/MediaDomain/${id}</uri><id>${id}</id><name>Domain ${id}</name><description>D</description>` +
  '<interruptible>true</interruptible><maxDialogDuration>3600</maxDialogDuration><ringNoAnswerTime>30</ringNoAnswerTime>' +
  '<mediaType>Mail</mediaType><finesseAssociated>true</finesseAssociated></MediaDomain>';

const scriptSelector = (id: string): string =>
  `<ScriptSelector><MrdID>5001</MrdID><Name>Selector ${id}</Name><DialedNumber>60${id}</DialedNumber><Description>S</Description></ScriptSelector>`;

const list = (name: string, item: (id: string) => string): string => `<${name}>${item('1')}${item('2')}</${name}>`;

/** Answers by the end of the address; the first match counts. An id in the pattern stands for any id. */
const answers: [RegExp, (id: string) => string][] = [
  [/\/ReasonCodes\?category=NOT_READY$/, () => list('ReasonCodes', (id) => reasonCode(id, 'NOT_READY', `Break ${id}`))],
  [/\/ReasonCodes\?category=LOGOUT$/, () => list('ReasonCodes', (id) => reasonCode(id, 'LOGOUT', `End ${id}`))],
  [/\/ReasonCodes/, () => `<ReasonCodes>${reasonCode('1', 'NOT_READY', 'Break')}${reasonCode('2', 'LOGOUT', 'End')}</ReasonCodes>`],
  [/\/(?:ReasonCode|TeamReasonCode)\/?(\w*)/, (id) => reasonCode(id || '1', 'NOT_READY', 'Break')],
  [/\/WrapUpReasons$/, () => list('WrapUpReasons', wrapUpReason)],
  [/\/WrapUpReason\/(\w+)$/, wrapUpReason],
  [/\/PhoneBooks$/, () => list('PhoneBooks', phoneBook)],
  [/\/Contacts$/, () => list('Contacts', contact)],
  [/\/Contact\/(\w+)$/, contact],
  [/\/PhoneBook\/(\w+)$/, phoneBook],
  [/\/WorkflowActions$/, () => list('WorkflowActions', action)],
  [/\/WorkflowAction\/(\w+)$/, action],
  [/\/Workflows$/, () => list('Workflows', workflow)],
  [/\/Workflow\/(\w+)$/, workflow],
  [/\/MediaPropertiesLayouts/, () => list('MediaPropertiesLayouts', layout)],
  [/\/MediaPropertiesLayout\/?(\w*)$/, (id) => layout(id || '1')],
  [/\/Queues$/, () => list('Queues', queue)],
  [/\/Queue\/(\w+)$/, queue],
  [
    /\/Team\/\w+\/LayoutConfig/,
    () => '<TeamLayoutConfig><layoutxml>&lt;a/&gt;</layoutxml><useDefault>true</useDefault></TeamLayoutConfig>'
  ],
  [/\/TeamLayoutConfig/, () => '<TeamLayoutConfig><layoutxml>&lt;a/&gt;</layoutxml><useDefault>true</useDefault></TeamLayoutConfig>'],
  [/\/LayoutConfig/, () => '<LayoutConfig><layoutxml>&lt;a/&gt;</layoutxml></LayoutConfig>'],
  [/\/ChatConfig/, () => '<ChatConfig><primaryNode>a.example</primaryNode><secondaryNode>b.example</secondaryNode></ChatConfig>'],
  [/\/TeamMessages/, () => list('teamMessages', message)],
  [/\/TeamMessage\/(\w+)$/, message],
  [/\/Teams$/, () => list('Teams', team)],
  [/\/Team\/(\w+)\/Users$/, () => list('Users', (id) => userXml(`100${id}`))],
  [/\/Users$/, () => list('Users', (id) => userXml(`100${id}`))],
  [/\/Team\/(\w+)$/, team],
  [/\/SystemInfo/, () => systemInfo],
  [/\/ECCVariableConfig/, () => '<ECCVariableConfig><variable><name>user.a</name><size>40</size></variable></ECCVariableConfig>'],
  [/\/MediaDomain\/(\w+)$/, mediaDomain],
  [/\/MediaDomain/, () => list('MediaDomainList', mediaDomain)],
  [/\/ScriptSelector\/(\w+)$/, scriptSelector],
  [/\/ScriptSelectors/, () => list('ScriptSelectors', scriptSelector)],
  [
    /\/DigitalChannels/,
    () => '<DigitalChannels><Configuration><OrgID>o1</OrgID><DataCenter>dc1</DataCenter></Configuration></DigitalChannels>'
  ],
  [/\/Devices/, () => '<Devices><device><deviceId>d1</deviceId><deviceType>PHONE</deviceType></device></Devices>'],
  [/\/ClientLog/, () => '<ClientLog/>'],
  [/\/Media\/\w+\/Dialogs$/, () => list('Dialogs', taskXml)],
  [/\/Dialogs/, () => `<Dialogs>${callXml('1')}${callXml('2', 'ALERTING')}</Dialogs>`],
  [/\/Dialog\/(\w+)$/, callXml],
  [/\/Media$/, () => `<MediaList>${mediaXml('5001')}${mediaXml('5002', { state: 'WORK', routable: 'false' })}</MediaList>`],
  [/\/Media\/(\w+)$/, mediaXml],
  [/\/User\/1002$/, () => mobileXml('1002')],
  [/\/User\/(\w+)$/, userXml]
];

export function bodyFor(path: string): string {
  for (const [pattern, body] of answers) {
    const found = pattern.exec(path);
    if (found) return body(found[1] ?? '');
  }
  return '';
}
