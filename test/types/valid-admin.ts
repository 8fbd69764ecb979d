// Code with the classes for administrators and the top level of the global, as it is written in the field. It must compile, and
// test/types/invalid-admin.ts must not. Nothing runs it.
/// <reference path="../../types/index.d.ts" />

{
  type Rest = typeof finesse.restservices;
  const use = (...values: unknown[]): unknown => values;
  const rest = finesse.restservices;
  const report = { success: (rsp: finesse.interfaces.Response) => use(rsp.status), error: (rsp: finesse.interfaces.Response) => use(rsp) };

  // Configuration of a team. `team` is what Team's getters return.

  const team = {} as {
    notReady: finesse.restservices.TeamNotReadyReasonCodes;
    signOut: finesse.restservices.TeamSignOutReasonCodes;
    wrapUp: finesse.restservices.TeamWrapUpReasons;
    phoneBooks: finesse.restservices.TeamPhoneBooks;
    workflows: finesse.restservices.TeamWorkflows;
    layout: finesse.restservices.TeamLayoutConfig;
  };
  team.notReady.get().update(['/finesse/api/ReasonCode/1'], report).refresh();
  team.signOut.update([], { success: () => {} });
  for (const id in team.signOut.getCollection()) {
    const code = team.signOut.getCollection()[id];
    use(code.getCategory() === 'LOGOUT', code.getCode().length, code.getLabel(), code.getForAll() === 'true', code.getUri());
    use(code.getSystemCode()?.length, code._data.systemCode === 'false', code.supportsRequests === false);
  }
  team.notReady.addHandler('load', (codes) => use(codes.length, codes.getRestType() === 'ReasonCodes', codes.getRestUrl()));
  team.notReady.addHandler('collectionAdd', (code) => use(code.getCategory() === 'A_NEWER_ONE'));
  const reason = team.wrapUp.getCollection()['1'];
  use(reason.getLabel(), reason.getForAll() === 'false', reason.getUri(), reason.getRestType() === 'WrapUpReason');
  const book = team.phoneBooks.getCollection()['1'];
  use(book.getName().length, book.getUri(), book._data.type === 'TEAM');
  const assigned = team.workflows.get().getCollection()['1'];
  use(assigned.getName(), assigned.getDescription()?.length, assigned.getUri());
  team.layout
    .get()
    .put({ layoutXML: '<finesseLayout/>', useDefault: false }, report)
    .addHandler('load', (layout) => use(layout.getLayoutXML()));
  use(team.layout.getUseDefault() === 'true', team.layout.getRestUrl(), team.layout._data.layoutxml?.length);
  team.phoneBooks.createPutSuccessHandler(team.phoneBooks, {}, report.success)({ status: 200 });

  // The default layout

  const layout = new rest.LayoutConfig({ onLoad: (config) => use(config.getLayoutxml().length), onError: (rsp) => use(rsp) });
  layout.get().update('<finesseLayout/>', report);
  use(new rest.LayoutConfig(), layout._data.layoutxml, layout.getRestType() === 'LayoutConfig');

  // Layouts of media properties

  const properties = new rest.MediaPropertiesLayout({ id: '1', onLoad: (loaded) => use(loaded.getName()) });
  const shown = properties.get().getData();
  use(shown.header.displayName, shown.columns[0].map((entry) => entry.mediaProperty).length, shown.columns[1].length, shown.name?.length);
  shown.columns.forEach((column) => column.forEach((entry) => use(entry.showInPopOver === 'true', entry.uiEditable)));
  use(properties.getType() === 'DEFAULT', properties.getDescription().length, properties._data.header?.entry?.mediaProperty);
  use(properties.getEmptyData().columns, rest.MediaPropertiesLayout.Object);
  new rest.MediaPropertiesLayout().add(
    {
      name: 'Claims',
      type: 'CUSTOM',
      header: { entry: { displayName: null, mediaProperty: 'callVariable1' } },
      column: [{ entry: [{ displayName: 'Account', mediaProperty: 'user.account', showInPopOver: 'true', uiEditable: 'false' }] }, null]
    },
    report
  );
  properties.update('<name>Claims</name>').delete();
  const all = new rest.MediaPropertiesLayouts({ onLoad: (layouts) => use(layouts.getCollection()['1'].getName()), onError: () => {} });
  all.get().addHandler('collectionDelete', (gone) => use(gone.getName()));
  const ofUser = {} as finesse.restservices.UserMediaPropertiesLayouts;
  const mine: finesse.restservices.UserMediaPropertiesLayout = ofUser.get().getCollection()['1'];
  const asBase: finesse.restservices.MediaPropertiesLayout = mine;
  use(mine.getData().header.mediaProperty, asBase.getRestUrl(), ofUser.getRestItemType() === 'MediaPropertiesLayout');
  // What Cisco's samples read.
  const columns = mine._data.column;
  if (columns && Array.isArray(columns)) columns.forEach((column) => use(column?.entry));

  // Reason codes

  new rest.ReasonCodeLookup().lookupReasonCode(
    { success: (code) => use(code.id, code.uri.length, code.label.length), error: (rsp) => use(rsp.status, rsp.object?.ApiErrors) },
    '32762',
    'NOT_READY'
  );

  // Workflows

  const workflows = new rest.Workflows({ onLoad: (loaded) => use(loaded.length), onCollectionAdd: (added) => use(added.getName()) });
  const workflow = workflows.get().getCollection()['1'];
  const trigger = workflow.getTriggerSet()?.triggers?.Trigger;
  use(Array.isArray(trigger) ? trigger[0].Variable.node : trigger?.comparator, workflow.getConditionSet()?.applyMethod === 'ALL');
  const refs = workflow.getWorkflowActions()?.WorkflowAction;
  use(Array.isArray(refs) ? refs.length : refs?.uri, workflow.getMedia()?.length, workflow.getDescription(), workflow.getUri());
  const values: finesse.restservices.WorkflowValues = {
    name: 'Screen pop',
    description: '',
    media: '5001',
    TriggerSet: {
      type: 'SYSTEM',
      name: 'CALL_ARRIVES',
      triggers: {
        Trigger: { Variable: { name: 'mediaType', node: '//Dialog/mediaType', type: 'CUSTOM' }, comparator: 'IS_EQUAL', value: 'Chat' }
      }
    },
    ConditionSet: {
      applyMethod: 'ANY',
      conditions: { Condition: [{ Variable: { name: 'callVariable1', type: 'SYSTEM' }, comparator: 'CONTAINS', value: 'a' }] }
    },
    workflowActions: { WorkflowAction: [{ uri: '/finesse/api/WorkflowAction/1' }] }
  };
  new rest.Workflow({ onLoad: (added) => use(added._data.name) }).add(values, report);
  workflow.update(values, report).delete(report);
  use(workflow.createPostSuccessHandler(workflow, {}, report.success));

  const actions = new rest.WorkflowActions();
  const action = actions.get().getCollection()['1'];
  use(action.getParams()['path'].length, action.getActionVariables()['callVariable1'].testValue, action.getType() === 'BROWSER_POP');
  use(action.getHandledBy() === 'OTHER', action.actionTypes[0].params[0].values?.join(), action.getName(), action.getUri());
  action.update(
    {
      name: 'Search',
      type: 'BROWSER_POP',
      handledBy: 'FINESSE_DESKTOP',
      params: { path: 'https://example.com/?q=${callVariable1}', windowName: 'search' },
      actionVariables: { callVariable1: { name: 'callVariable1', type: 'SYSTEM', testValue: 'a' } }
    },
    report
  );
  use(new rest.WorkflowAction(), action.buildParamsForRest({ path: 'a' }).Param[0].value.length);
  use(action.buildActionVariablesForRest(undefined).ActionVariable.length);

  // Classes of 12.6(2) and later

  const show = (selector: finesse.restservices.ScriptSelector): void => {
    use(selector.getName(), selector.getDescription()?.length, selector.getDialedNumber().length, selector.getMRDID() === '1');
    use(selector._data.DialedNumber, selector.getId());
  };
  const selectors = new rest.ScriptSelectors({ mrdType: 'digitalchannels', onLoad: (loaded) => loaded.getScriptSelectors().forEach(show) });
  use(new rest.ScriptSelectors(), selectors.mrdType === null);
  const domains = new rest.MediaDomains({
    onCollectionAdd: (domain) => use(domain.isInterruptible() === 'true' || domain.isInterruptible() === true)
  });
  use(domains.get().getCollection()['1'].getRingNoAnswerTime()?.length);
  const variables = new rest.ECCVariableConfig({ onLoad: (config) => use(config.getData()) });
  use(variables.get(), new rest.DigitalChannelsConfiguration().getOrgID()?.length);
  rest.bypassServerCache = true;

  // Logs

  const log = new rest.ClientLog({ onError: (rsp) => use(rsp) });
  log.sendLogs({ ClientLog: { logData: 'text' } }, { error: (rsp) => use(rsp.status) });
  log.sendLogs({ ClientLog: { logData: 'text' } });
  use(log.doNotLog === true, log.explicitSubscription === true);

  // Top level

  const Counter = finesse.FinesseBase.extend({
    count: 0,
    init: function (start: number) {
      this.count = start;
    },
    next: function (): number {
      return (this.count += 1);
    }
  });
  const counter = new Counter(5);
  use(counter.next() + counter.count, counter instanceof Counter);
  const Doubled = Counter.extend({
    next: function (): number {
      return 2 * Number(this._super()) + this.count;
    }
  });
  use(new Doubled(1).next().toFixed());
  const MyResource = finesse.restservices.RestBase.extend({
    getRestType: () => 'MyResource',
    title: function () {
      return this.getId() + this.getRestUrl();
    }
  });
  use(new MyResource({ id: '1' }).title().length, new MyResource({ id: '1' }).refresh());
  class Derived extends finesse.FinesseBase {
    constructor() {
      super();
    }
    name = 'derived';
  }
  use(new Derived().name);

  use(finesse.Converter.xml2json(new DOMParser().parseFromString('<a/>', 'text/xml'), '').length);
  use(finesse.Converter.json2xml({ User: { state: 'READY' } }, '').length);
  finesse.container = finesse.container || {};
  use(finesse.container.Config.restHost.length, finesse.container.Config === finesse.gadget.Config);
  finesse.SessionStorageCachingService.setItem('a', { b: 1 });
  use(finesse.SessionStorageCachingService.getItem('a'), finesse.RestCachingService.isCacheable('User') === true);
  use(({} as Rest).LayoutConfig);
}
