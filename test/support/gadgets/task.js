// The gadget of task.xml.
window.task = (function ($) {
  var prefs = new gadgets.Prefs();
  var media, dialogs, options;

  function show() {
    $('#media').text(media.getName());
    $('#state').text(media.getState() || 'LOGOUT');
    $('#dialogs').empty();
    $.each(dialogs ? dialogs.getCollection() : {}, function (id, dialog) {
      var row = $('<li>')
        .attr('data-dialog', id)
        .append($('<span>').text(id + ' ' + dialog.getState() + ' '));
      var participants = dialog.getParticipants();
      $.each($.makeArray(participants[0].actions.action), function (_index, action) {
        $('<button type="button" class="btn btn-sm btn-secondary me-1">')
          .text(action)
          .attr('data-action', action)
          .on('click', function () {
            dialog.setTaskState(action, { error: failed });
          })
          .appendTo(row);
      });
      $('#dialogs').append(row);
    });
    gadgets.window.adjustHeight();
  }

  function failed(rsp) {
    finesse.utilities.MessageDisplay.showBannerError(finesse.utilities.Utilities.getErrMessage(rsp) || 'failed');
  }

  function onMedia(loaded) {
    media = loaded;
    if (media.getState() && media.getState() !== 'LOGOUT' && !dialogs) {
      dialogs = media.getMediaDialogs({ onLoad: show, onCollectionAdd: added, onCollectionDelete: deleted, onError: failed });
    }
    show();
  }

  function added(dialog) {
    dialog.addHandler('change', show);
    window.setTimeout(show, 0);
  }

  function deleted() {
    window.setTimeout(show, 0);
  }

  function query() {
    var own = gadgets.util.getUrlParameters().url || '';
    return {
      mrdid: finesse.utilities.Utilities.getParameterByName(own, 'mrdid'),
      maxdialogs: finesse.utilities.Utilities.getParameterByName(own, 'maxdialogs')
    };
  }

  return {
    init: function () {
      var given = query();
      gadgets.window.setTitle(prefs.getMsg('title.gadget') + ' ' + given.mrdid);
      gadgets.loadingindicator.dismiss();
      if (!given.mrdid) {
        finesse.utilities.MessageDisplay.showBannerError(prefs.getMsg('no.mrd'));
        return;
      }
      options = { maxDialogLimit: given.maxdialogs || '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' };
      finesse.clientservices.ClientServices.init(finesse.gadget.Config);
      new finesse.restservices.User({
        id: finesse.gadget.Config.id,
        onLoad: function (user) {
          user.getMediaList({
            onLoad: function (list) {
              list.getMedia({ id: given.mrdid, mediaOptions: options, onLoad: onMedia, onChange: onMedia });
            }
          });
        }
      });
      $.get('/3rdpartygadget/files/targets.txt', function (text) {
        $('#targets').text('Targets: ' + text);
        gadgets.window.adjustHeight();
      });
    },
    login: function () {
      media.login($.extend({ handlers: { error: failed } }, options));
    },
    ready: function () {
      media.setState('READY');
    }
  };
})(jQuery);
