// A gadget on the library alone, like Cisco's sample: handlers in the getters, and a list. For failures it has only the media options.
gadgets.HubSettings.onConnect = function () {
  var user;
  finesse.clientservices.ClientServices.init(finesse.gadget.Config);

  function show(dialog) {
    var id = dialog.getId();
    if (!$('[data-dialog-id="' + id + '"]').length) $('<li>').attr('data-dialog-id', id).appendTo('#tasks');
    $('[data-dialog-id="' + id + '"]').text(id + ' ' + dialog.getState());
    dialog.addHandler('change', show);
  }

  user = new finesse.restservices.User({
    id: finesse.gadget.Config.id,
    onLoad: function () {
      user.getMediaList({
        onLoad: function (list) {
          list.getMedia({
            id: '5001',
            mediaOptions: { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' },
            onLoad: function (media) {
              media.getMediaDialogs({
                onLoad: function (dialogs) {
                  $.each(dialogs.getCollection(), function (_id, dialog) {
                    show(dialog);
                  });
                },
                onCollectionAdd: show,
                onCollectionDelete: function (dialog) {
                  $('[data-dialog-id="' + dialog.getId() + '"]').remove();
                }
              });
            }
          });
        }
      });
    }
  });
};
