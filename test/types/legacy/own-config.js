// A gadget from before the library brought a configuration, with code that JavaScript allows and TypeScript dislikes. It must compile if the typings
// come before the scripts, as docs/typings.md advises. Nothing runs it.
var finesse = finesse || {};
finesse.gadget = finesse.gadget || {};
finesse.container = finesse.container || {};

finesse.gadget.Config = (function () {
  var prefs = new gadgets.Prefs();
  return {
    authorization: prefs.getString('authorization'),
    host: prefs.getString('host'),
    restHost: prefs.getString('restHost'),
    clientDriftInMillis: prefs.getInt('clientDriftInMillis'),
    ticketServer: 'https://tickets.example.com'
  };
})();

finesse.modules = finesse.modules || {};
finesse.modules.OwnConfigGadget = (function () {
  'use strict';

  var utilities = finesse.utilities.Utilities;

  /**
   * @param {string} path
   * @param {Function} callback
   */
  function ask(path, callback) {
    var headers = {};
    headers['Authorization'] = utilities.getAuthHeaderString(finesse.gadget.Config);
    var params = {};
    params['METHOD'] = gadgets.io.MethodType.GET;
    params['HEADERS'] = headers;
    gadgets.io.makeRequest('https://' + finesse.gadget.Config.host + path, utilities.validateHandler(callback), params);
  }

  /** @param {finesse.restservices.Dialog} call */
  function onCall(call) {
    var properties = call.getMediaProperties();
    var text = '';
    for (var i = 1; i <= 10; i++) {
      text += properties['callVariable' + i];
    }
    for (var name in properties) {
      text += name + properties[name];
    }
    var variables = {};
    variables['callVariable1'] = text + call._id;
    call.updateCallVariables(variables);
  }

  /** @param {finesse.containerservices.WorkflowActionEvent} action */
  function onWorkflow(action) {
    var params = action.getParams();
    // eslint-disable-next-line no-prototype-builtins -- the guard of Cisco's samples
    if (params.hasOwnProperty('path')) {
      ask(params.path.expandedValue, function () {});
    }
    gadgets.window.adjustHeight('350');
  }

  return {
    init: function () {
      finesse.clientservices.ClientServices.init(finesse.gadget.Config);
      finesse.cslogger.ClientLogger.init(gadgets.Hub, 'OwnConfigGadget', finesse.gadget.Config);
      var user = new finesse.restservices.User({
        id: finesse.gadget.Config.id,
        onLoad: function (loaded) {
          loaded.getDialogs({ onCollectionAdd: onCall });
        },
        onError: function (rsp) {
          finesse.cslogger.ClientLogger.log('refused: ' + (rsp && rsp.status) + finesse.container.Config.scheme);
        }
      });
      finesse.containerservices.ContainerServices.init().addHandler('finesse.containerservices.workflowActionEvent', onWorkflow);
      return user;
    }
  };
})();
finesse.modules.OwnConfigGadget.init();
