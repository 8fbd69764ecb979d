// A gadget as they are written in the field: ES5 in the global namespace, checked as JavaScript. It uses every class of gadgets for tasks, voice and
// supervisors. It must compile; nothing runs it.
var finesse = finesse || {};
finesse.gadget = finesse.gadget || {};
finesse.container = finesse.container || {};
finesse.modules = finesse.modules || {};

finesse.modules.LegacyGadget = (function ($) {
  'use strict';

  var rest = finesse.restservices;
  var services = finesse.clientservices.ClientServices;
  var container = finesse.containerservices.ContainerServices;
  var logger = finesse.cslogger.ClientLogger;
  var utilities = finesse.utilities.Utilities;

  /** @type {finesse.restservices.User} */
  var user;
  /** @type {finesse.restservices.Media} */
  var media;
  /** @type {finesse.restservices.MediaDialogs} */
  var mediaDialogs;

  /** @param {unknown} value */
  function show(value) {
    $('#gadget').text(String(value));
  }

  /** @type {finesse.interfaces.RequestHandlers} */
  var handlers = {
    success: function (rsp) {
      logger.log('accepted with ' + rsp.status);
    },
    error: function (rsp) {
      var errors = rsp.object && rsp.object.ApiErrors && rsp.object.ApiErrors.ApiError;
      var first = errors instanceof Array ? errors[0] : errors;
      logger.log('refused: ' + (first ? first.ErrorMessage : utilities.getErrMessage(rsp)));
    }
  };

  // ---- Tasks ----

  /** @param {finesse.restservices.MediaDialog} dialog */
  function onTask(dialog) {
    var participant = dialog.getParticipants()[0];
    var actions = utilities.getArray((participant.actions && participant.actions.action) || []);
    var properties = dialog.getMediaProperties();
    show(dialog.getId() + dialog.getState() + properties.callVariable1 + properties['user.segment'] + actions.length);
    if (dialog.getState() === rest.MediaDialog.States.OFFERED) {
      dialog.setTaskState(rest.MediaDialog.TaskActions.ACCEPT, handlers);
    } else if (dialog._data.state === 'ACTIVE') {
      dialog.setTaskState('TRANSFER', handlers, 'selector');
      dialog.transfer('selector', handlers);
    }
    dialog.addHandler('change', onTask);
  }

  function onMediaDialogs() {
    var tasks = mediaDialogs.getCollection();
    for (var id in tasks) {
      onTask(tasks[id]);
    }
    show(mediaDialogs.length + mediaDialogs.getMedia().getName());
  }

  /** @param {finesse.restservices.Media} loaded */
  function onMedia(loaded) {
    media = loaded;
    mediaDialogs = media.getMediaDialogs({
      onLoad: onMediaDialogs,
      onCollectionAdd: onTask,
      onCollectionDelete: function (dialog) {
        show('gone: ' + dialog.getId());
      }
    });
    if (!media.isLoggedIn()) {
      media.login({ handlers: handlers });
    } else if (media.getState() === rest.Media.States.NOT_READY) {
      media.setState(rest.Media.States.READY, null, { handlers: handlers });
    }
    media.setRoutable({ routable: !media.getRoutable(), handlers: handlers });
  }

  /** @param {finesse.restservices.MediaList} list */
  function onMediaList(list) {
    list.getMedia({
      id: '5001',
      onLoad: onMedia,
      onChange: function (changed) {
        show(changed.getMaxDialogLimit() + ' ' + changed.getInterruptAction() + changed._data.state);
      },
      mediaOptions: {
        maxDialogLimit: '5',
        interruptAction: rest.InterruptActions.ACCEPT,
        dialogLogoutAction: rest.DialogLogoutActions.TRANSFER
      }
    });
  }

  function signOutOfMedia() {
    media.logout({ id: '3' }, { handlers: handlers });
    show(new rest.MediaOptionsHelper(media, { maxDialogLimit: 1, interruptAction: 'IGNORE', dialogLogoutAction: 'CLOSE' }));
  }

  // ---- Calls ----

  /** @param {finesse.restservices.Dialog} call */
  function onCall(call) {
    var extension = user.getExtension();
    var properties = call.getMediaProperties();
    show(call.getFromAddress() + ' ' + call.getToAddress() + properties.callType + properties.DNIS);
    switch (call.getState()) {
      case rest.Dialog.States.ALERTING:
        call.requestAction(extension, rest.Dialog.Actions.ANSWER, handlers);
        break;
      case rest.Dialog.States.ACTIVE:
        call.sendDTMFRequest(extension, handlers, '5');
        call.makeConsultCall(extension, '5002', handlers);
        call.initiateDirectTransfer(extension, '5003', handlers);
        call.updateCallVariables({ callVariable3: 'gold' }, handlers);
        break;
      case rest.Dialog.States.DROPPED:
        call.updateWrapUpReason('Sale', { success: handlers.success, error: handlers.error });
        break;
    }
  }

  function readVoice() {
    user.getDialogs({
      onLoad: function (dialogs) {
        show(dialogs.getDialogCount());
      },
      onCollectionAdd: onCall,
      onCollectionDelete: onCall
    });
    user.getWrapUpReasons({
      onLoad: function (reasons) {
        for (var id in reasons.getCollection()) {
          show(reasons.getCollection()[id].getLabel());
        }
      }
    });
    user.getPhoneBooks({
      onCollectionAdd: function (book) {
        book.getContacts({
          onCollectionAdd: function (contact) {
            user.makeCall(contact.getPhoneNumber(), handlers);
          }
        });
      }
    });
    user.getQueues({
      onCollectionAdd: function (queue) {
        queue.addHandler('load', function (loaded) {
          show(loaded.getName() + loaded.getStatistics().callsInQueue);
        });
      }
    });
    user.getNotReadyReasonCodes({
      success: function (codes) {
        user.setState(rest.User.States.NOT_READY, codes && codes[0], handlers);
      },
      error: function (rsp) {
        show(rsp.status);
      }
    });
    new rest.ReasonCodeLookup().lookupReasonCode({ success: show, error: show }, '1', 'NOT_READY');
  }

  // ---- Supervisors ----

  function readTeams() {
    var own = user.getSupervisedTeams().find(function (summary) {
      return summary.name.includes('Mail');
    });
    show(own && own.id);
    user.getSupervisedTeams().forEach(function (summary) {
      var team = new rest.Team({
        id: summary.id,
        onLoad: function (loaded) {
          loaded.getUsers({
            onLoad: function (users) {
              show(Object.keys(users.getCollection()).length);
            },
            onCollectionAdd: function (agent) {
              user.makeSMCall(agent.getExtension(), handlers);
            }
          });
          loaded.getTeamMessages({
            onCollectionAdd: function (message) {
              show(message.getContent());
            }
          });
        }
      });
      show(team.getId());
    });
  }

  // ---- The desktop ----

  function useDesktop() {
    container.init();
    container.addHandler(container.Topics.ACTIVE_TAB, function () {
      show(container.tabVisible());
    });
    container.addHandler(container.Topics.TIMER_TICK_EVENT, function (tick) {
      show(tick.getDateQueued().getTime() + tick.getTickFrequency());
    });
    container.addHandler('finesse.containerservices.workflowActionEvent', function (action) {
      show(action.getName() + action.getHandledBy());
    });
    container.addHandler(container.Topics.MAX_AVAILABLE_HEIGHT_CHANGED_EVENT, function (height) {
      gadgets.window.adjustHeight(Number(height.getMaxAvailableHeight()));
    });
    container.makeActiveTabReq();
    finesse.digital.ChannelService.init(container).updateChannelState('chat', {
      label: 'Chat',
      currentState: 'ready',
      iconColor: finesse.digital.ChannelService.STATE_STATUS.AVAILABLE,
      enable: true,
      logoutDisabled: false,
      iconBadge: finesse.digital.ChannelService.ICON_BADGE_TYPE.NONE
    });
    finesse.containerservices.PopoverService.init(container).showPopover(
      { icon: { type: 'collab-icon', value: 'chat' }, headerContent: { maxHeaderTitle: 'Chat' } },
      { displayTimeoutInSecs: 30, display: true, counterType: finesse.containerservices.PopoverService.COUNTER_TYPE.COUNT_DOWN },
      { dismissible: false, buttons: [{ id: 'ok', label: 'Accept', type: 'Affirm' }] },
      function (response) {
        show(response.source);
      }
    );
    finesse.containerservices.FinesseToaster.init(finesse.gadget.Config, logger).showToaster('Task', {
      body: 'A new one',
      autoClose: 5000
    });
    finesse.workflow.WorkflowService.init(container).submitTask({ dialogId: '1', mediaType: 'chat', state: 'ACTIVE' });
    // Only later releases have it, so the gadget checks first.
    if (finesse.containerservices.TaskActivityNotification) {
      finesse.containerservices.TaskActivityNotification.init(container).requestCurrentTasks();
    }
    if (finesse.shortcutkey) {
      finesse.shortcutkey.ShortcutKeyService.init();
    }
  }

  function readSystem() {
    var info = new rest.SystemInfo({
      id: '',
      onLoad: function (loaded) {
        show(loaded.getStatus() === rest.SystemInfo.Statuses.IN_SERVICE);
      }
    });
    show(info.getRestUrl() + utilities.currentServerTimeMillis() + utilities.convertTsToDuration('2026-01-05T09:00:00Z'));
  }

  return {
    signOut: function () {
      signOutOfMedia();
      user.logout(null, handlers);
    },

    init: function () {
      var config = finesse.gadget.Config;
      var prefs = new gadgets.Prefs();
      services.init(config, false);
      logger.init(gadgets.Hub, 'LegacyGadget', config);
      services.registerOnConnectHandler(readSystem);
      services.registerOnDisconnectHandler(function () {
        show(services.getNotificationConnectionState());
      });
      gadgets.io.makeRequest('https://' + config.host + '/', function (answer) {
        show(answer.text + prefs.getString('title'));
      });
      user = new rest.User({
        id: config.id,
        onLoad: function (loaded) {
          show(loaded.getFirstName() + loaded.hasSupervisorRole());
          loaded.getMediaList({ onLoad: onMediaList });
          readVoice();
          readTeams();
          useDesktop();
        },
        onChange: function (changed) {
          show(changed.getState() + changed.getPendingState());
        },
        onError: show
      });
    }
  };
})(jQuery);

gadgets.HubSettings.onConnect = function () {
  finesse.modules.LegacyGadget.init();
};
