// Mistakes with the classes for administrators and with the top level of the global. The compiler must refuse each line under a comment. Otherwise
// tsc reports the comment.
/// <reference path="../../types/index.d.ts" />

{
  const use = (...values: unknown[]): unknown => values;
  const rest = finesse.restservices;
  const report: finesse.interfaces.ChangeHandlers = { success: () => {} };
  const notReady = {} as finesse.restservices.TeamNotReadyReasonCodes;
  const signOut = {} as finesse.restservices.TeamSignOutReasonCodes;
  const wrapUp = {} as finesse.restservices.TeamWrapUpReasons;
  const teamWorkflows = {} as finesse.restservices.TeamWorkflows;
  const phoneBooks = {} as finesse.restservices.TeamPhoneBooks;
  const teamLayout = {} as finesse.restservices.TeamLayoutConfig;
  const ofUser = {} as finesse.restservices.UserMediaPropertiesLayout;
  const layout = new rest.LayoutConfig();
  const properties = new rest.MediaPropertiesLayout();
  const workflow = new rest.Workflow();
  const action = new rest.WorkflowAction();
  const log = new rest.ClientLog({});

  // Configuration of a team

  // @ts-expect-error made by Team.getTeamPhoneBooks
  use(new rest.TeamPhoneBooks({ onLoad: () => {} }));
  // @ts-expect-error an item comes from its collection
  use(new rest.TeamPhoneBook({ id: '1' }));
  // @ts-expect-error made by Team.getTeamLayoutConfig
  use(new rest.TeamLayoutConfig());
  // @ts-expect-error the new values are a list of uris
  notReady.update({ uri: '/finesse/api/ReasonCode/1' }, report);
  // @ts-expect-error a uri is text: the library wraps it
  notReady.update([{ uri: '/finesse/api/ReasonCode/1' }], report);
  // @ts-expect-error a list, though the documentation says object
  signOut.update({ ReasonCode: '/finesse/api/ReasonCode/1' }, report);
  // @ts-expect-error a uri is text
  wrapUp.update([wrapUp.getCollection()['1']], report);
  // @ts-expect-error a uri is text
  phoneBooks.update([phoneBooks.getCollection()['1']], report);
  // @ts-expect-error a uri is text
  teamWorkflows.update([teamWorkflows.getCollection()['1']], report);
  // @ts-expect-error ids are no uris, and no numbers
  notReady.update([1, 2], report);
  // @ts-expect-error a list, also of one
  notReady.update('/finesse/api/ReasonCode/1', report);
  // @ts-expect-error the library calls success without looking
  notReady.update([]);
  // @ts-expect-error the library calls success without looking
  notReady.update([], { error: () => {} });
  // @ts-expect-error handlers come last
  notReady.update(report, []);
  // @ts-expect-error there is no add: update takes the whole list
  notReady.add('/finesse/api/ReasonCode/1', report);
  // @ts-expect-error items are phone books
  phoneBooks.addHandler('collectionAdd', (reason: finesse.restservices.TeamWrapUpReason) => use(reason));
  // @ts-expect-error a collection is a map
  phoneBooks.getCollection().map(() => {});
  // @ts-expect-error a phone book of a team has no contacts
  phoneBooks.getCollection()['1'].getContacts();
  // @ts-expect-error text, not a boolean
  use(notReady.getCollection()['1'].getForAll() === true);
  // @ts-expect-error the code is text
  use(notReady.getCollection()['1'].getCode() === 12);
  // @ts-expect-error older servers send no systemCode
  use(notReady.getCollection()['1'].getSystemCode().length);
  // @ts-expect-error the getter is called getForAll
  notReady.getCollection()['1'].isForAll();
  // @ts-expect-error the method is called put
  teamLayout.update({ layoutXML: '', useDefault: true }, report);
  // @ts-expect-error put takes an object
  teamLayout.put('<finesseLayout/>', report);
  // @ts-expect-error the value is spelt layoutXML here
  teamLayout.put({ layoutxml: '<finesseLayout/>', useDefault: true }, report);
  // @ts-expect-error useDefault is missing
  teamLayout.put({ layoutXML: '<finesseLayout/>' }, report);
  // @ts-expect-error the getter of a team's layout is spelt getLayoutXML
  teamLayout.getLayoutxml();
  // @ts-expect-error text, not a boolean
  use(teamLayout.getUseDefault() === true);

  // The default layout

  // @ts-expect-error the getter of the default layout is spelt getLayoutxml
  layout.getLayoutXML();
  // @ts-expect-error a layout is XML as text
  layout.update({ layoutxml: '<finesseLayout/>' }, report);
  // @ts-expect-error the library calls success without looking
  layout.update('<finesseLayout/>');
  // @ts-expect-error onLoad gets the layout, not a response
  use(new rest.LayoutConfig({ onLoad: (rsp: finesse.interfaces.Response) => use(rsp) }));
  // @ts-expect-error there is one default layout: no id
  use(new rest.LayoutConfig({ id: '1' }));

  // Layouts of media properties

  // @ts-expect-error an id is text
  use(new rest.MediaPropertiesLayout({ id: 1 }));
  // @ts-expect-error a user's layouts come from User.getMediaPropertiesLayouts
  use(new rest.UserMediaPropertiesLayouts());
  // @ts-expect-error getData has columns
  use(properties.getData().column);
  // @ts-expect-error the parsed resource has column
  use(properties._data.columns);
  // @ts-expect-error there are two columns
  use(properties.getData().columns[2]);
  // @ts-expect-error a column of getData is a list of entries
  use(properties.getData().columns[0].entry);
  // @ts-expect-error the header of getData is the entry itself
  use(properties.getData().header.entry);
  // @ts-expect-error a display name may be empty
  use(properties.getData().header.displayName.length);
  // @ts-expect-error text, not a boolean
  use(properties.getData().header.showInPopOver === true);
  // @ts-expect-error the element is spelt showInPopOver
  use(properties.getData().header.showInPopover);
  // @ts-expect-error one column alone is not in an array
  properties._data.column?.forEach(() => {});
  // @ts-expect-error gone by 12.0(1)
  properties.setLayout('<MediaPropertiesLayout/>');
  // @ts-expect-error the type is text
  properties.update({ type: 5 });
  // @ts-expect-error a user's layout cannot be changed: nothing comes back
  ofUser.update({}).get();
  // @ts-expect-error Object is no class
  use(new rest.MediaPropertiesLayout.Object());

  // Reason codes

  // @ts-expect-error an empty class: reason codes come from User
  use(new rest.ReasonCodes());
  // @ts-expect-error handlers come first
  new rest.ReasonCodeLookup().lookupReasonCode('32762', 'NOT_READY', { success: () => {}, error: () => {} });
  // @ts-expect-error the library calls error without looking
  new rest.ReasonCodeLookup().lookupReasonCode({ success: () => {} }, '32762', 'NOT_READY');
  // @ts-expect-error success gets the reason code, not a response
  new rest.ReasonCodeLookup().lookupReasonCode({ success: (rsp) => use(rsp.status), error: () => {} }, '32762', 'NOT_READY');
  // @ts-expect-error the code is text
  new rest.ReasonCodeLookup().lookupReasonCode({ success: () => {}, error: () => {} }, 32762, 'NOT_READY');
  // @ts-expect-error signing out is called LOGOUT
  new rest.ReasonCodeLookup().lookupReasonCode({ success: () => {}, error: () => {} }, '1', 'SIGN_OUT');
  // @ts-expect-error the category is needed
  new rest.ReasonCodeLookup().lookupReasonCode({ success: () => {}, error: () => {} }, '1');
  // @ts-expect-error it takes nothing
  use(new rest.ReasonCodeLookup('1001'));

  // Workflows

  // @ts-expect-error a missing value makes the library throw
  workflow.add({ name: 'Screen pop' }, report);
  // @ts-expect-error the MRD is missing
  workflow.add({ name: '', description: '', TriggerSet: {}, ConditionSet: {}, workflowActions: {} }, report);
  // @ts-expect-error the triggers are missing
  workflow.add({ name: '', description: '', media: '1', ConditionSet: {}, workflowActions: {} }, report);
  // @ts-expect-error the library calls success without looking
  workflow.delete();
  // @ts-expect-error a workflow takes one object
  use(new rest.Workflow('1', report));
  // @ts-expect-error a trigger set is parsed, not text
  use(workflow.getTriggerSet()?.split(','));
  // @ts-expect-error one action alone is not in an array
  workflow.getWorkflowActions()?.WorkflowAction?.forEach(() => {});
  // @ts-expect-error the list has an element of its own
  use(workflow.getWorkflowActions()?.length);
  // @ts-expect-error the element is spelt TriggerSet
  use(workflow._data.triggerSet);
  // @ts-expect-error there may be no description
  use(workflow.getDescription().length);
  // @ts-expect-error parameters by name, no list
  action.update({ name: 'a', type: 'BROWSER_POP', handledBy: 'OTHER', params: [{ name: 'path', value: '' }], actionVariables: {} }, report);
  // @ts-expect-error the value of a parameter is text
  action.update({ name: 'a', type: 'BROWSER_POP', handledBy: 'OTHER', params: { path: { value: '' } }, actionVariables: {} }, report);
  // @ts-expect-error what is missing is sent empty
  action.update({ name: 'a', params: {}, actionVariables: {} }, report);
  // @ts-expect-error parameters are a map of text
  use(action.getParams()['path'].value);
  // @ts-expect-error variables are a map
  action.getActionVariables().forEach(() => {});
  // @ts-expect-error an action's collection comes without a team
  use(new rest.WorkflowActions('1'));

  // Classes of 12.6(2) and later

  // @ts-expect-error no such kind of media
  use(new rest.ScriptSelectors({ mrdType: 'chat' }));
  // @ts-expect-error the options are an object
  use(new rest.ScriptSelectors('voice'));
  // @ts-expect-error the getter is spelt getMRDID
  use(new rest.ScriptSelectors().getScriptSelectors()[0].getMrdId());
  // @ts-expect-error the elements are spelt with capitals
  use(new rest.ScriptSelectors().getScriptSelectors()[0]._data.dialedNumber);
  // @ts-expect-error an item comes from its collection
  use(new rest.MediaDomain({ id: '5001' }));
  // @ts-expect-error what the server sends is unknown until you have looked
  use(new rest.ECCVariableConfig().getData().variables);
  // @ts-expect-error there may be none
  use(new rest.DigitalChannelsConfiguration().getOrgID().length);
  // @ts-expect-error a flag is a boolean
  rest.bypassServerCache = 'true';

  // Logs

  // @ts-expect-error an argument is needed: without it the constructor throws
  use(new rest.ClientLog());
  // @ts-expect-error the body is given by root element
  log.sendLogs({ logData: 'text' });
  // @ts-expect-error the body is an object
  log.sendLogs('text');
  // @ts-expect-error nothing comes back
  log.sendLogs({ ClientLog: { logData: 'text' } }).refresh();

  // Top level

  // @ts-expect-error FinesseBase is derived from, not constructed
  use(new finesse.FinesseBase());
  // @ts-expect-error init is called by new
  use(layout.init);
  // @ts-expect-error extend takes the members of the class
  finesse.FinesseBase.extend();
  // @ts-expect-error the arguments are those of init
  use(new (finesse.FinesseBase.extend({ init: (start: number) => use(start) }))('1'));
  // @ts-expect-error a subclass has what it was given, and no more
  use(new (finesse.FinesseBase.extend({ count: 0 }))().total);
  // @ts-expect-error a parsed document, not text
  use(finesse.Converter.xml2json('<a/>', ''));
  // @ts-expect-error without tab the text "undefined" is put into the result
  use(finesse.Converter.xml2json(document));
  // @ts-expect-error the result is text
  use(finesse.Converter.json2xml({}, '').documentElement);
  // @ts-expect-error Converter is an object
  use(new finesse.Converter());
  // @ts-expect-error the desktop's configuration has no such name
  use(finesse.container.Config.resthost);
  // @ts-expect-error what was kept is unknown until you have looked
  use(finesse.SessionStorageCachingService.getItem('a').b);
}
