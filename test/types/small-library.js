// A small library in the vendor's form, to test what the audit reads of a library.
(function () {
  'use strict';

  function Root() {}
  Root.extend = function extend(members) {
    function Made() {}
    Made.prototype = Object.create(this.prototype, { constructor: { value: Made } });
    Object.keys(members).forEach(function (name) {
      Made.prototype[name] = members[name];
    });
    Made.extend = extend;
    return Made;
  };

  var RestBase = Root.extend({
    supportsRequests: true,
    restResponseStatus: null,
    _data: {},
    refresh: function (_retries) {},
    getId: function () {}
  });
  var Media = RestBase.extend({ setState: function (_state, _reasonCode, _params) {} });
  Media.States = { READY: 'READY', LIMIT: 10 };
  Media._private = 'no name of the surface';

  var ClientServices = {
    ready: false,
    pattern: /a/,
    list: [1],
    init: function (config) {
      config.id = 'written by init';
    }
  };
  // A reference to itself, as singletons have it.
  ClientServices.self = ClientServices;

  var config = { host: new gadgets.Prefs().getString('host') };
  window.finesse = {
    restservices: { RestBase: RestBase, Media: Media },
    clientservices: { ClientServices: ClientServices },
    container: { Config: config },
    gadget: { Config: config }
  };
})();
