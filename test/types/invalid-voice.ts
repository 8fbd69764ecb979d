// Mistakes of voice and supervisor gadgets. The compiler must refuse each line under a comment. Otherwise tsc reports the comment.
/// <reference path="../../types/index.d.ts" />

{
  const use = (...values: unknown[]): unknown => values;
  const rest = finesse.restservices;
  const handlers: finesse.interfaces.RequestHandlers = {};
  const saved: finesse.interfaces.ChangeHandlers = { success: () => {} };
  const user = new rest.User({ id: '1001' });
  const dialogs = user.getDialogs();
  const call = dialogs.getCollection()['77'];
  const queue = user.getQueues().getCollection()['1'];
  const book = user.getPhoneBooks().getCollection()['1'];
  const contact = book.getContacts().getCollection()['1'];
  const reason = user.getWrapUpReasons().getCollection()['1'];
  const team = new rest.Team({ id: '1' });
  const info = new rest.SystemInfo('');
  const chat = new rest.ChatConfig({});

  // Signing in and states

  // @ts-expect-error login needs an extension
  user.login();
  // @ts-expect-error login takes the extension itself
  user.login({ extension: '5001' });
  // @ts-expect-error an extension is text
  user.login(5001, handlers);
  // @ts-expect-error the mode comes before the number
  user.loginMobileAgent('5001', '0123456', 'CALL_BY_CALL');
  // @ts-expect-error the handlers come before the reason code
  user.loginMobileAgent('5001', 'CALL_BY_CALL', '0123456', { id: '3' }, handlers);
  // @ts-expect-error there is no such mode
  user.loginMobileAgent('5001', 'NAILED_UP', '0123456');
  // @ts-expect-error a reason code is an object: a string is sent as nothing
  user.logout('4', handlers);
  // @ts-expect-error the reason code comes first
  user.logout(handlers);
  // @ts-expect-error a reason code has an id, not a code
  user.setState('NOT_READY', { code: '4' });
  // @ts-expect-error the reason code comes before the handlers
  user.setState('NOT_READY', handlers);
  // @ts-expect-error the handlers come first
  user.getReasonCodeById('12', { success: () => {}, error: () => {} });
  // @ts-expect-error both handlers are needed
  user.getReasonCodeById({ success: () => {} }, '12');
  // @ts-expect-error one code is no list
  user.getReasonCodeById({ success: (codes) => use(codes.length), error: () => {} }, '12');
  // @ts-expect-error there may be no code
  user.getSignoutReasonCodes({ success: (codes) => use(codes.length), error: () => {} });
  // @ts-expect-error the state is called TALKING
  use(rest.User.States.TALK);
  // @ts-expect-error constants have their exact values
  use(rest.User.WorkMode.CALL_BY_CALL === 'NAILED_CONNECTION');
  // @ts-expect-error the mode of an agent who is no mobile agent is null
  use(user.getMobileAgentMode().length);
  // @ts-expect-error a state has not always a reason code
  use(user.getReasonCode().label);
  // @ts-expect-error wrapUpTimer is text
  use(user.getWrapUpTimer() === 30);
  // @ts-expect-error the role is asked for by name
  user.hasRole();

  // Calls

  // @ts-expect-error calls come from their collection
  use(new rest.Dialog({ id: '77' }));
  // @ts-expect-error collections of calls come from User.getDialogs
  use(new rest.Dialogs());
  // @ts-expect-error a number is text
  user.makeCall(5002);
  // @ts-expect-error makeCall takes the number first
  user.makeCall(handlers, '5002');
  // @ts-expect-error the media address comes first
  call.requestAction(rest.Dialog.Actions.HOLD);
  // @ts-expect-error the handlers come last
  call.requestAction('5001', handlers, 'HOLD');
  // @ts-expect-error the action is called RETRIEVE
  use(rest.Dialog.Actions.UNHOLD);
  // @ts-expect-error the constant is called DTMF, its value SEND_DTMF
  use(rest.Dialog.Actions.SEND_DTMF);
  // @ts-expect-error the value is SEND_DTMF
  use(rest.Dialog.Actions.DTMF === 'DTMF');
  // @ts-expect-error HELD is a state of a party, not of a call
  use(rest.Dialog.States.HELD);
  // @ts-expect-error the state is called WRAP_UP
  use(rest.Dialog.ParticipantStates.WRAPPING_UP);
  // @ts-expect-error there is no such cause
  use(rest.Dialog.ReasonStates.NO_ANSWER);
  // @ts-expect-error constants are not assignable
  rest.Dialog.Actions.DROP = 'DROP';
  // @ts-expect-error the handlers come before the digit
  call.sendDTMFRequest('5001', '5', handlers);
  // @ts-expect-error the digit is the third argument, null stands for the handlers
  call.sendDTMFRequest('5001', '5');
  // @ts-expect-error a digit is text
  call.sendDTMFRequest('5001', handlers, 5);
  // @ts-expect-error a consultation needs the number to call
  call.makeConsultCall('5001', handlers);
  // @ts-expect-error a transfer needs the number to transfer to
  call.initiateDirectTransfer('5001');
  // @ts-expect-error dropParticipant returns nothing to chain
  call.dropParticipant('5002').requestAction('5001', 'DROP');
  // @ts-expect-error the wrap-up reason is its label
  call.updateWrapUpReason(reason);
  // @ts-expect-error a party is dropped by its media address
  call.dropParticipant(call.getParticipants()[0]);
  // @ts-expect-error there is no dropCall
  call.dropCall('5001');
  // @ts-expect-error there is no getCallVariable
  call.getCallVariable('callVariable1');
  // @ts-expect-error call variables are written all at once
  call.updateCallVariable('callVariable1', 'gold');
  // @ts-expect-error getDNIS is gone
  call.getDNIS();
  // @ts-expect-error a call may have no caller
  use(call.getFromAddress().length);
  // @ts-expect-error there may be no callback
  use(call.getCallbackInfo().callbackTime);
  // @ts-expect-error a time is text, as YYYY-MM-DDTHH:MM
  call.updateCallbackTime('5001', new Date());
  // @ts-expect-error the media address comes first
  call.cancelCallback(handlers);
  // @ts-expect-error a classification is needed
  call.reclassifyCall('5001', handlers);
  // @ts-expect-error a party may have no actions
  use(call.getParticipants()[0].actions.action);
  // @ts-expect-error one action is a string, several are an array
  call.getParticipants()[0].actions?.action?.forEach(() => {});
  // @ts-expect-error wrap-up items are an object
  use(call.getMediaProperties().wrapUpItems?.length);
  // @ts-expect-error a call is no task
  call.setTaskState('ACCEPT');
  // @ts-expect-error a task is no call
  user.getMediaList().getMedia({ id: '5001' }).getMediaDialogs().getCollection()['1'].requestAction('5001', 'DROP');
  // @ts-expect-error the count is a number
  use(dialogs.getDialogCount() === '1');
  // @ts-expect-error excludeSilentMonitor is a boolean
  dialogs.getDialogCount({ excludeSilentMonitor: true });
  // @ts-expect-error onCollectionAdd gets a call
  user.getDialogs({ onCollectionAdd: (task: finesse.restservices.MediaDialog) => use(task.setTaskState) });
  // @ts-expect-error collectionAdd gets a call
  dialogs.addHandler('collectionAdd', (all: finesse.restservices.Dialogs) => use(all));
  // @ts-expect-error there is no collectionChange
  dialogs.addHandler('collectionChange', () => {});
  // @ts-expect-error a call's change has no response
  call.addHandler('change', (rsp: finesse.interfaces.Response) => use(rsp));

  // Supervisors

  // @ts-expect-error the method is called makeSMCall
  user.makeSMSCall('5002');
  // @ts-expect-error barging in needs the path of the call
  user.makeBargeCall('5002', handlers);
  // @ts-expect-error barging in needs the path of the call, not the call
  user.makeBargeCall('5002', call, handlers);
  // @ts-expect-error the barge call wants the action before the path
  dialogs.createNewBargeCall('5001', '5002', handlers);
  // @ts-expect-error supervised teams are plain data
  user.getSupervisedTeams()[0].getName();
  // @ts-expect-error a team's id is text
  use(new rest.Team({ id: 1 }));
  // @ts-expect-error users come from Team.getUsers
  use(new rest.Users());
  // @ts-expect-error items of users are users
  team.getUsers({ onCollectionAdd: (call: finesse.restservices.Dialog) => use(call.requestAction) });
  // @ts-expect-error users are a map, not an array
  use(team.getUsers().getCollection().length.toFixed());
  // @ts-expect-error a message's fields go in as expires and message
  new rest.TeamMessage({ id: '' }).add({ duration: 60, content: 'Meeting', teams: { team: '1' } }, saved);
  // @ts-expect-error both handlers are needed
  new rest.UserTeamMessages().getTeamMessages('1001', { success: () => {} });

  // Queues, phone books, wrap-up reasons

  // @ts-expect-error queues come from User.getQueues
  use(new rest.Queue({ id: '1' }));
  // @ts-expect-error statistics are text
  use(queue.getStatistics().callsInQueue === 3);
  // @ts-expect-error the statistic is called callsInQueue
  use(queue.getStatistics().callsWaiting);
  // @ts-expect-error supportsSubscriptions is a method here
  use(queue.supportsSubscriptions === true);
  // @ts-expect-error phone books come from User.getPhoneBooks
  use(new rest.PhoneBook({ id: '1' }));
  // @ts-expect-error a phone book is GLOBAL or TEAM
  use(book.getType() === 'ALL');
  // @ts-expect-error contacts may stand for their path
  use(book.getEmbeddedContacts()?.Contact?.length);
  // @ts-expect-error the items are contacts
  book.getContacts({ onCollectionAdd: (other: finesse.restservices.PhoneBook) => use(other.getContacts) });
  // @ts-expect-error the getter is called getPhoneNumber
  contact.getNumber();
  // @ts-expect-error a contact may have no first name
  use(contact.getFirstName().length);
  // @ts-expect-error the library calls success without looking
  contact.delete();
  // @ts-expect-error a contact's number is called phoneNumber
  contact.update({ number: '1' }, saved);
  // @ts-expect-error the library calls success without looking
  book.add({ name: 'New', type: 'TEAM' }, { error: () => {} });
  // @ts-expect-error a phone book is GLOBAL or TEAM
  book.add({ name: 'New', type: 'ALL' }, saved);
  // @ts-expect-error a contact cannot be read again
  use(contact.refresh().length);
  // @ts-expect-error forAll is text
  use(reason.getForAll() === true);
  // @ts-expect-error the getter is called getLabel
  reason.getName();

  // System

  // @ts-expect-error SystemInfo has an id, the empty string
  use(new rest.SystemInfo({ onLoad: () => {} }));
  // @ts-expect-error the status is called IN_SERVICE
  use(rest.SystemInfo.Statuses.INSERVICE);
  // @ts-expect-error a single node has no other
  use(info.getAlternateHost().length);
  // @ts-expect-error getThisHost is gone by 15.0
  info.getThisHost('a');
  // @ts-expect-error the getter is spelt getlicense
  info.getLicense();
  // @ts-expect-error what this returns was never seen
  use(info.getCtiVersion().length);
  // @ts-expect-error handlers of a request stand in the second argument
  chat.update({ primaryNode: 'https://a', success: () => {} });
  // @ts-expect-error there may be no second server
  use(chat.getSecondaryNode().length);
  // @ts-expect-error a RestBase is abstract
  use(new rest.DialogBase());
  // @ts-expect-error init is the constructor's
  user.init({ id: '1001' });
  // @ts-expect-error a manager follows a user's media
  use(new rest.MediaDialogsSubscriptionManager('1001'));
}
