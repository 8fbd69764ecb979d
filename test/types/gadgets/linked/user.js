var finesse = finesse || {};
finesse.gadget = finesse.gadget || {};
finesse.container = finesse.container || {};
finesse.gadget.Config = (function () {
  var prefs = new gadgets.Prefs();
  return { authorization: prefs.getString('authorization'), host: prefs.getString('host'), restHost: prefs.getString('restHost') };
})();
finesse.modules = finesse.modules || {};
finesse.modules.LinkedGadget = (function () {
  var user, dialogs;

  function onDialog(dialog) {
    $('#id').text(dialog.getIdentifier() + dialog.getMediaProperties()['POD.ID']);
  }

  function onUser(loaded) {
    clientLogs = finesse.cslogger.ClientLogger; // eslint-disable-line no-undef -- as browsers allow
    clientLogs.log(loaded.getFirstName().toFixed()); // eslint-disable-line no-undef
    dialogs = user.getDialogs({ onCollectionAdd: onDialog });
    dialogs.addHandler('itemAdded', onDialog);
  }

  return {
    init: function () {
      finesse.clientservices.ClientServices.init(finesse.gadget.Config);
      user = new finesse.restservices.User({ id: finesse.gadget.Config.id, onLoad: onUser });
      user.setState('NOT_READY', '12');
    }
  };
})();
