// Voice and supervisor gadgets as they are written in the field. It must compile, and invalid-voice.ts must not. Nothing runs it.
/// <reference path="../../types/index.d.ts" />

namespace voice {
  declare function use(...values: unknown[]): void;
  const rest = finesse.restservices;
  type Dialog = finesse.restservices.Dialog;
  const handlers: Required<finesse.interfaces.RequestHandlers> = {
    success: (rsp) => use(rsp.status),
    error: (rsp) => use(rsp.object?.ApiErrors)
  };

  const user = new rest.User({ id: finesse.gadget.Config.id, onLoad: onUser, onChange: onUserChange });

  function onUserChange(changed: finesse.restservices.User): void {
    switch (changed.getState()) {
      case rest.User.States.TALKING:
      case rest.User.States.HOLD:
        use(changed.isPendingStateChange() && changed.getPendingState() === 'NOT_READY');
        break;
      case 'A_STATE_OF_A_LATER_RELEASE':
        break;
    }
    use(changed.isWrapUp(), changed.isWrapUpRequired(), changed.getWrapUpOnIncoming() === rest.User.WrapUpMode.OPTIONAL);
    use(
      changed.getReasonCode()?.code,
      changed.getReasonCodeLabel().length,
      changed.isReasonCodeReserved(),
      changed.getNotReadyReasonCodeId()
    );
    use(changed.getMobileAgentMode() === rest.User.WorkMode.CALL_BY_CALL, changed.getMobileAgentDialNumber()?.length);
    use(changed.getMediaState() === rest.User.MediaStates.BUSY, changed.getPendingStateReasonCode()?.label, changed.getWrapUpTimer());
  }

  function onUser(loaded: finesse.restservices.User): void {
    loaded.login('5001', handlers).login('5001');
    loaded
      .loginMobileAgent('5001', 'NAILED_CONNECTION', '0123456', handlers)
      .loginMobileAgent('5001', rest.User.WorkMode.CALL_BY_CALL, '1');
    loaded.loginMobileAgent('5001', 'CALL_BY_CALL', '0123456', null, { id: '3' }).updateToMobileAgent('CALL_BY_CALL', '0123456', handlers);
    loaded.setState('NOT_READY', { id: '3' }, handlers).setState(rest.User.States.READY, null, handlers);
    loaded.logout({ id: '4', label: 'End of shift' }, handlers).logout(null, handlers).logout();
    loaded.makeCall('0123456', handlers).makeCall('0123456', null);
    loaded.getReasonCodeById({ success: (code) => use(code.label, code.uri), error: handlers.error }, '12');
    loaded.getSignoutReasonCodes({ success: (codes) => codes?.forEach((code) => use(code.id, code.label)), error: () => {} });
    use(loaded.hasRole('Supervisor'), loaded.supportsSubscriptions(), loaded.getDevices()?.Device, loaded.getActiveDeviceId()?.length);
    use(loaded._data.settings?.wrapUpOnOutgoing, loaded._data.mobileAgent?.dialNumber);

    const dialogs = loaded.getDialogs({ onLoad: onDialogs, onCollectionAdd: onDialog, onCollectionDelete: (call) => use(call.getState()) });
    dialogs.addHandler('collectionAdd', onDialog);
    dialogs.addHandler('change', (all) => use(all.getDialogCount()));
    dialogs.removeHandler('collectionDelete');
    dialogs.removeHandler('load', onDialogs);
    use(loaded.getDialogsNoCache({ onLoad: onDialogs }).getCollection()['77'].getFromAddress());
    loaded.loadWorkflows({ onLoad: (workflows) => use(workflows.length) });
    supervise(loaded, dialogs);
    loaded.getWrapUpReasons({ onLoad: onWrapUpReasons });
    loaded.getPhoneBooks({ onLoad: onPhoneBooks });
    loaded.getQueues({ onLoad: onQueues, onCollectionAdd: onQueue });
  }

  // Calls

  function onDialogs(dialogs: finesse.restservices.Dialogs): void {
    const calls = dialogs.getCollection();
    for (const id in calls) if (Object.prototype.hasOwnProperty.call(calls, id)) onDialog(calls[id]);
    use(dialogs.getDialogCount(true) + dialogs.length);
  }

  function onDialog(call: Dialog): void {
    call.addHandler('change', render);
    const extension = user.getExtension();
    const actions = rest.Dialog.Actions;
    call.requestAction(extension, actions.ANSWER, handlers).requestAction(extension, 'HOLD').requestAction(extension, actions.RETRIEVE);
    call.requestAction(extension, actions.DROP, { error: handlers.error });
    call.makeConsultCall(extension, '5002', handlers).requestAction(extension, actions.CONFERENCE);
    call.requestAction(extension, actions.TRANSFER, handlers).initiateDirectTransfer(extension, '5002', handlers);
    call.sendDTMFRequest(extension, handlers, '5').sendDTMFRequest(extension, null, '#').sendDTMFRequest(extension, undefined, '*');
    call.dropParticipant('5002', handlers);
    call.requestAction(extension, actions.START_RECORDING);
    call.updateCallVariables({ callVariable1: 'gold' }, handlers);
    use(actions.DTMF === 'SEND_DTMF');
  }

  function render(call: Dialog): void {
    const own = call.getParticipants().filter((party) => party.mediaAddress === user.getExtension())[0];
    const action = own?.actions?.action;
    const allowed = action instanceof Array ? action : action ? [action] : [];
    use(allowed.indexOf(rest.Dialog.Actions.HOLD) >= 0, own?.state === rest.Dialog.ParticipantStates.HELD);
    if (call.getState() === rest.Dialog.States.FAILED) use(own?.stateCause === rest.Dialog.ReasonStates.BUSY);
    use(
      call.getDroppableParticipants(user.getExtension()).map((party) => party.mediaAddress),
      call.isParticipantDroppable('5002')
    );
    use(call.getFromAddress()?.length, call.getToAddress() || '', call.getSecondaryId(), call.getDialogUri().length);
    use(call.getParticipantTimerCounters('5001').stateChangeTime, call.getMediaType() === 'Voice');
    const properties = call.getMediaProperties();
    use(properties.callType === 'ACD_IN', properties.DNIS, properties.callVariable1, properties['user.segment'], properties.queueName);
    use(call._data.toAddress, call._data.participants?.Participant, call._data.scheduledCallbackInfo?.callbackTime);
  }

  function outbound(call: Dialog): void {
    const { BAStatus, BACampaign, BACustomerNumber, BAAccountNumber, BABuddyName, BATimeZone, BADialedListID, BAResponse } =
      call.getMediaProperties();
    use(BACampaign, BACustomerNumber, BAAccountNumber, BABuddyName, BATimeZone, BADialedListID, BAResponse);
    const extension = user.getExtension();
    if (BAStatus === 'PREVIEW_OUTBOUND_RESERVATION') call.requestAction(extension, rest.Dialog.Actions.ACCEPT, handlers);
    call.requestAction(extension, 'REJECT').requestAction(extension, 'CLOSE');
    call.reclassifyCall(extension, 'ANS_MACHINE', handlers);
    call.updateCallbackTime(extension, '2026-03-07T14:30', handlers).updateCallbackNumber(extension, '0123456', handlers);
    call.cancelCallback(extension, handlers);
    use(call.getCallbackInfo()?.callbackNumber, call.getCallbackNumber()?.length);
  }

  // The base type covers calls and tasks.
  function describe(dialog: finesse.restservices.DialogBase): string {
    return dialog.getId() + dialog.getState() + (dialog.getMediaProperties().dialedNumber || '');
  }
  declare const anyCall: Dialog, anyTask: finesse.restservices.MediaDialog, anyCalls: finesse.restservices.Dialogs;
  use(describe(anyCall), describe(anyTask), outbound, anyCall instanceof rest.DialogBase);
  const mirrored: finesse.restservices.RestBase[] = [user, anyCall, anyCalls, anyTask];
  mirrored.forEach((object) => use(object.getRestType(), object.getRestUrl(), object.supportsRequests, object.ajaxRequestTimeout + 1));
  use(user instanceof user.getRestClass(), anyCalls.getRestItemClass().prototype.getFromAddress, anyCalls.getRestItemBaseUrl());
  anyCalls.subscribe({ success: () => {}, error: (error) => use(error) }).unsubscribe();

  // Wrap-up reasons, phone books, queues

  function onWrapUpReasons(reasons: finesse.restservices.WrapUpReasons): void {
    const all = reasons.getCollection();
    for (const id in all) use(all[id].getLabel().length, all[id].getForAll() === 'true', all[id].getUri());
    anyCall.updateWrapUpReason(all['1'].getLabel(), { success: handlers.success }).updateWrapUpReason('Sale');
    use(reasons.get().length);
  }

  function onPhoneBooks(books: finesse.restservices.PhoneBooks): void {
    const book = books.getCollection()['1'];
    use(book.getName().length, book.getType() === 'GLOBAL', book.getEmbeddedContacts());
    const call = (contact: finesse.restservices.Contact): void => {
      user.makeCall(contact.getPhoneNumber(), handlers);
      use(contact.getFirstName()?.length, contact.getLastName(), contact.getDescription());
      contact.update({ phoneNumber: '1', firstName: 'A' }, handlers).delete(handlers);
    };
    book.getContacts({
      onLoad: (contacts) => {
        for (const id in contacts.getCollection()) call(contacts.getCollection()[id]);
      },
      onCollectionAdd: call
    });
    book.add({ name: 'New', type: 'TEAM' }, handlers);
  }

  function onQueues(queues: finesse.restservices.Queues): void {
    for (const id in queues.getCollection()) queues.getCollection()[id].addHandler('load', onQueue);
  }
  function onQueue(queue: finesse.restservices.Queue): void {
    const statistics = queue.getStatistics();
    use(queue.getId().length, queue.getName(), Number(statistics.callsInQueue) > 0, statistics.startTimeOfLongestCallInQueue);
  }

  // Supervisors

  function supervise(supervisor: finesse.restservices.User, dialogs: finesse.restservices.Dialogs): void {
    supervisor.makeSMCall('5002', handlers).makeBargeCall('5002', anyCall.getDialogUri(), handlers);
    dialogs.createNewSuperviseCallDialog('5002', '5001', 'SILENT_MONITOR', handlers);
    dialogs.createNewBargeCall('5001', '5002', rest.Dialog.Actions.BARGE_CALL, '/finesse/api/Dialog/77', handlers);
    dialogs.createNewCallDialog('5002', '5001');
    const team = new rest.Team({
      id: supervisor.getSupervisedTeams()[0].id,
      onLoad: (loaded) => {
        use(loaded.getId(), loaded.getName().length);
        loaded.getUsers({
          onLoad: (users) => {
            for (const id in users.getCollection()) users.getCollection()[id].addHandler('change', (agent) => use(agent.getFullName()));
          },
          onCollectionAdd: (agent) => use(agent.getExtension(), agent.getStateChangeTime())
        });
        loaded.getTeamMessages({
          onCollectionAdd: (message) => use(message.getContent(), message.getCreatedBy().id, message.getDuration())
        });
      }
    });
    use(team._data.users?.User);
    new rest.TeamMessage({ id: '' }).add({ expires: 60, message: 'Meeting', teams: { team: ['1', '2'] } }, handlers);
    new rest.UserTeamMessages().getTeamMessages('1001', { success: (messages) => use(messages), error: () => {} });
    use(new rest.Teams({ onLoad: (teams) => use(teams.getCollection()['1'].getName()) }).get());
  }

  const info = new rest.SystemInfo('', { onLoad: (loaded) => use(loaded.getAlternateHost()?.length, loaded.getlicense()) });
  use(info.getDeploymentType() === rest.SystemInfo.Deployments.UCCE, rest.SystemInfo.MMode.EMPTY === '', info.getThisHost?.('a', 'b'));
  use(Number(info.getCtiTimeInMMode()) > 0, info.getSystemAuthMode() === 'NON_SSO', info._data.ctiServers?.ctiServer);
  const chat = new rest.ChatConfig({ onLoad: (loaded) => use(loaded.getPrimaryNode()?.length, loaded.getSecondaryNode()) });
  chat.get().update({ primaryNode: 'https://chat1.example.com:5280', secondaryNode: '' }, handlers);
  use(rest.MediaDialogs.subscriptionManager, rest.MediaDialogsSubscriptionManager.MEDIA_ID_INDEX_IN_SOURCE === 6);
}
