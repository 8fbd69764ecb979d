// Mistakes with tasks and their collections, and with handlers. The compiler must refuse each line under a comment. Otherwise tsc reports the
// comment.
/// <reference path="../../types/index.d.ts" />

{
  const use = (...values: unknown[]): unknown => values;
  const rest = finesse.restservices;
  const handlers: finesse.interfaces.RequestHandlers = {};
  const user = new rest.User({ id: '1001' });
  const media = user.getMediaList().getMedia({ id: '5001' });
  const dialogs = media.getMediaDialogs();
  const dialog = dialogs.getCollection()['1_1_1'];

  // MediaDialogs and MediaDialog

  // @ts-expect-error getMediaDialogs takes an object
  media.getMediaDialogs(() => {});
  // @ts-expect-error onLoad gets the collection, not a task
  media.getMediaDialogs({ onLoad: (task: finesse.restservices.MediaDialog) => use(task) });
  // @ts-expect-error onCollectionAdd gets a task, not the collection
  media.getMediaDialogs({ onCollectionAdd: (all: finesse.restservices.MediaDialogs) => use(all) });
  // @ts-expect-error there is no onCollectionChange
  media.getMediaDialogs({ onCollectionChange: () => {} });
  // @ts-expect-error a collection is a map, not an array
  dialogs.getCollection().forEach(() => {});
  // @ts-expect-error a call is not a task
  use(user.getDialogs().getCollection()['1'].setTaskState('ACCEPT'));
  // @ts-expect-error an action is needed
  dialog.setTaskState();
  // @ts-expect-error handlers come before the target
  dialog.setTaskState('TRANSFER', 'selector', handlers);
  // @ts-expect-error handlers are the second argument themselves
  dialog.setTaskState('ACCEPT', { handlers });
  // @ts-expect-error transfer returns nothing to chain
  dialog.transfer('selector').refresh();
  // @ts-expect-error transfer needs a target
  dialog.transfer();
  // @ts-expect-error wrap-up reasons come first, then the target
  dialog.transferWithWrapUp('selector', {}, handlers);
  // @ts-expect-error the action is called WRAP_UP
  use(rest.MediaDialog.TaskActions.WRAPUP);
  // @ts-expect-error the state is called WRAPPING_UP
  use(rest.MediaDialog.States.WRAP_UP);
  // @ts-expect-error a participant may have no actions
  use(dialog.getParticipants()[0].actions.action);
  // @ts-expect-error one action is a string, several are an array
  dialog.getParticipants()[0].actions?.action?.forEach(() => {});
  // @ts-expect-error a call variable may be empty or missing
  use(dialog.getMediaProperties().callVariable1.length);
  // @ts-expect-error an ECC variable may be empty or missing
  use(dialog.getMediaProperties()['user.customer'].length);
  // @ts-expect-error what a made-up name has may be empty or missing
  use(dialog.getMediaProperties()['callVariable' + 1].toString());
  // @ts-expect-error the raw list of variables is nested
  use(dialog._data.mediaProperties?.callVariable1);
  // @ts-expect-error the element is written callvariables
  use(dialog._data.mediaProperties?.callVariables);
  // @ts-expect-error values by name, not a list
  dialog.updateCallVariables([{ name: 'callVariable1', value: 'a' }]);

  // @ts-expect-error a state of a call is no state of a task
  use(rest.MediaDialog.States.ALERTING);
  // @ts-expect-error actions of a task are in TaskActions, not in the Actions of a call
  use(rest.MediaDialog.Actions.DROP);
  // @ts-expect-error constants are not assignable
  rest.MediaDialog.TaskActions.CLOSE = 'CLOSE';
  // @ts-expect-error an action is text, not an object
  dialog.setTaskState({ action: 'ACCEPT' });
  // @ts-expect-error a target is text
  dialog.setTaskState('TRANSFER', handlers, { target: 'selector' });
  // @ts-expect-error a task has no requestAction, which calls have
  dialog.requestAction('1001', 'ACCEPT');
  // @ts-expect-error closing has no method of its own
  dialog.close();
  // @ts-expect-error to close with reasons, handlers come before the target
  dialog.closeWithWrapUp({}, 'selector', handlers);
  // @ts-expect-error participants are a list
  use(dialog.getParticipants().mediaAddress);
  // @ts-expect-error the parsed resource nests the participants once more
  use(dialog._data.participants?.[0]);
  // @ts-expect-error one participant is not wrapped in a list
  dialog._data.participants?.Participant?.forEach(() => {});
  // @ts-expect-error a task's media is found by its property mediaId
  dialog.getMedia();
  // @ts-expect-error values of call variables are text
  dialog.updateCallVariables({ callVariable1: 5 });
  // @ts-expect-error the map is replaced by nobody
  dialogs.getCollection = {};
  // @ts-expect-error items are read from the map by id, a collection has no get
  dialogs.get('1_1_1');
  // @ts-expect-error tasks of a collection have no extension, as calls have
  use(dialogs.getCollection()['1_1_1'].getFromAddress());
  // @ts-expect-error onCollectionAdd gets one item
  media.getMediaDialogs({ onCollectionAdd: (task, all) => use(task, all) });
  // @ts-expect-error onCollectionDelete gets the task, not its id
  media.getMediaDialogs({ onCollectionDelete: (id: string) => use(id) });

  // Handlers

  // @ts-expect-error notifier types are written without on
  media.addHandler('onChange', () => {});
  // @ts-expect-error collectionAdd is for collections
  media.addHandler('collectionAdd', () => {});
  // @ts-expect-error a handler is a function
  media.addHandler('change', handlers);
  // @ts-expect-error a handler is needed
  media.addHandler('change');
  // @ts-expect-error collectionAdd gets the item
  dialogs.addHandler('collectionAdd', (all: finesse.restservices.MediaDialogs) => use(all));
  // @ts-expect-error load gets the collection
  dialogs.addHandler('load', (task: finesse.restservices.MediaDialog) => use(task));
  // @ts-expect-error an error may come without a response
  media.addHandler('error', (rsp) => use(rsp.status));
  // @ts-expect-error onError may come without a response
  use(new rest.User({ id: '1001', onError: (rsp) => use(rsp.status) }));
  // @ts-expect-error the parsed body may be missing
  user.makeCall('1', { error: (rsp) => use(rsp.object.ApiErrors) });
  // @ts-expect-error several errors are an array
  user.makeCall('1', { error: (rsp) => use(rsp.object?.ApiErrors?.ApiError.ErrorMessage.length) });
  // @ts-expect-error request handlers are called success and error
  user.makeCall('1', { onSuccess: () => {} });
  // @ts-expect-error a call cannot be read again
  use(user.getDialogs().getCollection()['1'].refresh().length);
  // @ts-expect-error handlers are removed by type, then function
  media.removeHandler(() => {});
  // @ts-expect-error a removed handler is one of its type
  media.removeHandler('change', (id: string) => use(id));
  // @ts-expect-error the collection's delete is not the items'
  dialogs.addHandler('delete', (task: finesse.restservices.MediaDialog) => use(task));
  // @ts-expect-error a scope is an object
  media.addHandler('change', () => {}, 'window');
  // @ts-expect-error an answer has a status, not a code
  user.makeCall('1', { success: (rsp) => use(rsp.code) });
  // @ts-expect-error a success handler gets the answer alone
  user.makeCall('1', { success: (rsp: finesse.interfaces.Response, more: string) => use(rsp, more) });
  // @ts-expect-error a status is a number
  user.makeCall('1', { error: (rsp) => use(rsp.status === '400') });
  // @ts-expect-error a request is made by method, in upper case and by name
  media.restRequest(media.getRestUrl(), { method: 1 });
}
