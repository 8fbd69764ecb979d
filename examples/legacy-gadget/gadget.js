// The gadget itself: its settings, the start, and which part of the page (view.js) shows each event of the manager.
var finesse = finesse || {};
finesse.modules = finesse.modules || {};

finesse.modules.TaskGadget = (function ($) {
  'use strict';

  var HEIGHT = 420;
  /** Used where the layout's gadget URL names no mrdid. */
  var defaults = { mediaId: '5001', mediaOptions: { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } };

  var settings, manager, view, recovered, restored, silent;

  function settingsOfLayout() {
    var fromUrl = finesseMedia.mediaOptionsFromGadgetUrl(window.location.search);
    return fromUrl.mediaId ? fromUrl : defaults;
  }

  function textOf(options) {
    return [options.maxDialogLimit, options.interruptAction, options.dialogLogoutAction].join(' / ');
  }

  /** One line for the event list, by event. */
  var describe = {
    dialogAdded: function (event) {
      return { id: event.id, text: event.dialog.getState() };
    },
    dialogChanged: function (event) {
      return { id: event.id, text: event.changes.join(', ') + ' → ' + event.dialog.getState() };
    },
    dialogRemoved: function (event) {
      return { id: event.id, text: 'was ' + event.last.state };
    },
    dialogsChanged: function (event) {
      var text =
        event.added.length +
        ' new, ' +
        event.removed.length +
        ' gone, ' +
        event.changed.length +
        ' changed; ' +
        event.dialogs.length +
        ' now';
      return { text: text };
    },
    stateChanged: function (event) {
      return { text: event.previous + ' → ' + event.state };
    },
    mediaChanged: function (event) {
      return { text: event.changes.join(', ') + ' → ' + event.media.getState() };
    },
    optionsRestored: function (event) {
      return { text: 'found ' + textOf(event.found) + ', again ' + textOf(event.expected) };
    },
    error: function (error) {
      return { id: error.dialogId, text: error.code + ': ' + error.message };
    }
  };

  function showMedia() {
    var media = manager.media;
    var expected = textOf(settings.mediaOptions);
    // Finesse reports the three media options rightly only while the agent is signed in; before that we show what the sign-in will ask for.
    var found =
      media && media.isLoggedIn()
        ? [media.getMaxDialogLimit(), media.getInterruptAction(), media.getDialogLogoutAction()].join(' / ')
        : expected;
    view.showMedia({
      name: media && media.getName(),
      state: media && media.getState(),
      loggedIn: !!media && !!media.isLoggedIn(),
      routable: !!media && media.getRoutable(),
      options: found,
      drifted: found !== expected,
      usable: !!media && (manager.state === 'ready' || manager.state === 'stale')
    });
  }

  function tellRecovery() {
    if (!recovered) {
      return;
    }
    var text =
      (silent ? 'Events were lost, and the tasks were read again: ' : 'Back after a failure: ') +
      recovered.added.length +
      ' new, ' +
      recovered.removed.length +
      ' gone, ' +
      recovered.changed.length +
      ' changed';
    text += restored ? ', options restored.' : '.';
    if (silent) {
      view.banner('silence', text + ' More may be missing: load the desktop again.');
    } else {
      view.banner('recovery', text);
    }
  }

  function onStateChanged(event) {
    view.showState(event.state, event.previous);
    if (event.state === 'disconnected') {
      recovered = null;
      restored = false;
      silent = false;
    }
    showMedia();
  }

  function onDialogsChanged(event) {
    if (event.cause === 'recovery') {
      recovered = event;
      tellRecovery();
    } else if (event.cause === 'load') {
      view.banner();
    }
    showMedia();
  }

  function onOptionsRestored() {
    restored = true;
    tellRecovery();
    showMedia();
  }

  function onError(error) {
    if (error.code === 'NOTIFICATIONS_LOST') {
      silent = true;
    }
    view.banner('error', error.message);
    if (error.dialogId) {
      view.settled(error.dialogId);
    }
  }

  function listen() {
    $.each(describe, function (name, line) {
      manager.on(name, function (event) {
        view.addEvent(name, event.cause, line(event));
      });
    });
    manager.on('dialogAdded', function (event) {
      view.showTask(event.dialog);
    });
    manager.on('dialogChanged', function (event) {
      view.showTask(event.dialog);
    });
    manager.on('dialogRemoved', function (event) {
      view.removeTask(event.id);
    });
    manager.on('dialogsChanged', onDialogsChanged);
    manager.on('stateChanged', onStateChanged);
    manager.on('mediaChanged', showMedia);
    manager.on('optionsRestored', onOptionsRestored);
    manager.on('error', onError);
  }

  // What the agent may ask for. A refusal arrives as event `error`, so no handlers are passed.
  var commands = {
    login: function () {
      manager.login();
    },
    ready: function () {
      manager.setState('READY');
    },
    'not-ready': function () {
      manager.setState('NOT_READY');
    },
    logout: function () {
      manager.logout();
    },
    routable: function () {
      manager.setRoutable(!manager.media.getRoutable());
    },
    task: function (id, action, target) {
      manager.setTaskState(id, action, null, target);
    }
  };

  return {
    init: function () {
      view = finesse.modules.TaskView(commands);
      gadgets.window.adjustHeight(HEIGHT);
      try {
        finesse.clientservices.ClientServices.init(finesse.gadget.Config);
        settings = settingsOfLayout();
        manager = new finesseMedia.MediaManager(settings);
      } catch (error) {
        // Without these nothing can start: credentials, or a mistake in the layout's gadget URL.
        view.showState('failed');
        view.banner('error', error.message);
        return;
      }
      listen();
      manager.start();
    }
  };
})(jQuery);
