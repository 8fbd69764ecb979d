// The agent's state and calls. At a recovery finesse.js reads both again, and tells by the same handlers.
gadgets.HubSettings.onConnect = function () {
  var user;
  finesse.clientservices.ClientServices.init(finesse.gadget.Config);

  function showState() {
    $('#state').text(user.getState()).attr('data-state', user.getState());
  }

  function itemOf(dialog) {
    return $('#calls > li').filter(function () {
      return $(this).attr('data-dialog-id') === dialog.getId();
    });
  }

  function showCall(dialog) {
    var own = $.grep(dialog.getParticipants(), function (participant) {
      return participant.mediaAddress === user.getExtension();
    })[0];
    var actions = $.makeArray((own && own.actions && own.actions.action) || []);
    var item = itemOf(dialog);
    if (!item.length) item = $('<li>').attr('data-dialog-id', dialog.getId()).appendTo('#calls');
    item.text(dialog.getFromAddress() + ', ' + (own ? own.state : dialog.getState()) + ' ');
    $.each(actions, function (_index, action) {
      $('<button type="button">')
        .attr('data-action', action)
        .text(action)
        .on('click', function () {
          dialog.requestAction(user.getExtension(), action);
        })
        .appendTo(item);
    });
    gadgets.window.adjustHeight();
  }

  function addCall(dialog) {
    dialog.addHandler('change', showCall);
    showCall(dialog);
  }

  function removeCall(dialog) {
    itemOf(dialog).remove();
    gadgets.window.adjustHeight();
  }

  user = new finesse.restservices.User({
    id: finesse.gadget.Config.id,
    onLoad: function () {
      showState();
      // A click before this would be lost.
      $('#ready, #not-ready').prop('disabled', false);
      user.getDialogs({
        onLoad: function (dialogs) {
          $.each(dialogs.getCollection(), function (_id, dialog) {
            addCall(dialog);
          });
        },
        onCollectionAdd: addCall,
        onCollectionDelete: removeCall
      });
    },
    onChange: showState
  });

  $('#ready').on('click', function () {
    user.setState(finesse.restservices.User.States.READY);
  });
  $('#not-ready').on('click', function () {
    user.setState(finesse.restservices.User.States.NOT_READY);
  });
};
