// The gadget of services.xml: a button for each request to the desktop, and a list of the answers.
gadgets.HubSettings.onConnect = function () {
  var container = finesse.containerservices.ContainerServices.init();
  var topics = container.Topics;
  var channels = finesse.digital.ChannelService.init(container);
  var popovers = finesse.containerservices.PopoverService.init(container);
  var tasks = finesse.containerservices.TaskActivityNotification.init(container);
  var keys = finesse.shortcutkey.ShortcutKeyService;
  var popover;

  function say() {
    var item = document.createElement('li');
    item.textContent = Array.prototype.slice.call(arguments).join(' ');
    document.getElementById('said').appendChild(item);
    gadgets.window.adjustHeight();
  }

  function state(label, status) {
    return { label: 'Mail', currentState: label, iconColor: status, enable: true, logoutDisabled: false, iconBadge: 'none' };
  }

  function onMenu(channelId, selection, onSuccess, onError) {
    say('menu', channelId, selection);
    if (selection === 'refuse') {
      onError({ channelId: channelId, status: channels.STATUS.FAILURE, error: { errorCode: '1', errorDesc: 'Not now' } });
      return;
    }
    onSuccess({ channelId: channelId, status: channels.STATUS.SUCCESS });
    channels.updateChannel(channelId, { channelState: state('Ready', channels.STATE_STATUS.AVAILABLE) });
  }

  var actions = {
    'add-channel': function () {
      channels.addChannel(
        'mail',
        {
          menuConfig: {
            label: 'Mail',
            menuItems: [
              { id: 'ready', label: 'Ready', iconColor: channels.STATE_STATUS.AVAILABLE },
              { id: 'refuse', label: 'Refuse', iconColor: channels.STATE_STATUS.UNAVAILABLE }
            ]
          },
          channelConfig: { actionTimeoutInSec: 10, icons: [{ type: channels.ICON_TYPE.COLLAB_ICON, value: 'mail' }] },
          channelState: state('Not ready', channels.STATE_STATUS.UNAVAILABLE)
        },
        onMenu,
        function (answer) {
          say('channel', answer.channelId, answer.status);
        }
      );
    },
    'bad-channel': function () {
      try {
        channels.addChannel('bad', {}, onMenu);
      } catch (error) {
        say(error.message);
      }
    },
    'remove-channel': function () {
      channels.removeChannel('mail');
    },
    'show-popover': function () {
      popover = popovers.showPopover(
        {
          icon: { type: 'collab-icon', value: 'mail' },
          content: [{ name: 'Customer', value: 'Ada' }],
          headerContent: { maxHeaderTitle: 'Mail' }
        },
        { displayTimeoutInSecs: 30, display: true, counterType: popovers.COUNTER_TYPE.COUNT_DOWN },
        { dismissible: false, buttons: [{ id: 'yes', label: 'Take it', type: 'Affirm' }] },
        function (answer) {
          say('popover', answer.popoverId === popover, answer.source);
        }
      );
    },
    'hide-popover': function () {
      popovers.dismissPopover(popover);
    },
    toast: function () {
      finesse.containerservices.FinesseToaster.init(finesse.gadget.Config);
      finesse.containerservices.FinesseToaster.showToaster('Toast', { body: 'A task waits', autoClose: 60000, showWhenVisible: true });
    },
    dialog: function () {
      container.showDialog({
        title: 'Dialog',
        message: 'Sure?',
        close: function () {
          say('dialog closed');
        }
      });
    },
    expand: function () {
      container.expandMyGadget();
    },
    collapse: function () {
      container.collapseMyGadget();
    },
    'other-tab': function () {
      container.activateTab('tasks');
    },
    reload: function () {
      container.reloadMyGadget();
    },
    'tell-task': function () {
      tasks.notifyTaskSelection('services', { taskId: '900_17_1', active: true, mediaType: 'Mail' });
    },
    workflow: function () {
      finesse.workflow.WorkflowService.init(container).submitTask({ dialogId: '1', mediaType: 'Mail', state: 'ACTIVE' });
      say('workflow submitted');
    },
    foreign: function () {
      gadgets.io.makeRequest(
        gadgets.util.getUrlParameters().url.replace(/.*foreign=/, ''),
        function (answer) {
          say('foreign', answer.rc, answer.data.hello);
        },
        { CONTENT_TYPE: gadgets.io.ContentType.JSON }
      );
    },
    throw: function () {
      gadgets.Hub.publish('services.throw', {});
    },
    queues: function () {
      new finesse.restservices.Team({
        id: 'none',
        onLoad: function () {
          say('team loaded');
        },
        onError: function (rsp) {
          say('team', rsp.status);
        }
      });
    }
  };

  finesse.clientservices.ClientServices.init(finesse.gadget.Config);
  container.addHandler(topics.ACTIVE_TAB, function () {
    say('visible');
  });
  container.addHandler(topics.GADGET_VIEW_CHANGED_EVENT, function (event) {
    if (event.getGadgetId() === container.getMyGadgetId())
      say('view', event.getView(), event.getTabId(), event.getMaxAvailableHeight() > 100);
  });
  container.makeActiveTabReq();
  tasks.registerForTaskNotifications(function (activity) {
    say('task', activity.from, activity.message.taskId);
  });
  gadgets.Hub.subscribe('services.throw', function () {
    throw new Error('thrown by a callback');
  });
  keys.init();
  keys.registerShortcutKey([
    {
      id: 'services-key',
      key: 'k',
      modifierKeys: keys.CONSTANTS.MODIFIER_KEYS.CTRL_ALT,
      executionScope: keys.CONSTANTS.EXECUTION_SCOPE.ACTIVE_TAB,
      actionName: 'Key',
      componentName: 'Services',
      handler: function () {
        say('key');
      }
    }
  ]);
  $.each(actions, function (name, action) {
    $('<button type="button">').attr('id', name).text(name).on('click', action).appendTo('#buttons');
  });
  say('gadget', container.getMyGadgetId(), container.getMyTabId(), gadgets.util.hasFeature('osapi'));
};
