// Mistakes in JavaScript. The compiler must refuse each line under a comment, as it does in TypeScript.
(function () {
  'use strict';
  var rest = finesse.restservices;
  var user = new rest.User({ id: '1001' });
  // @ts-expect-error an id is text
  new rest.User({ id: 1001 });
  // @ts-expect-error the getter is called getMediaList
  user.getMedias();
  // @ts-expect-error a reason code is an object: a string is sent as nothing
  user.setState('NOT_READY', '12');
  user.getMediaList({
    onLoad: function (list) {
      // @ts-expect-error all three options are needed
      list.getMedia({ id: '5001', mediaOptions: { maxDialogLimit: '5' } });
      // @ts-expect-error getMedia takes an object
      list.getMedia('5001');
    },
    onCollectionAdd: function (media) {
      // @ts-expect-error handlers stand in params.handlers
      media.setState('READY', null, { error: function () {} });
      media.getMediaDialogs({
        onCollectionAdd: function (dialog) {
          // @ts-expect-error handlers come before the target
          dialog.setTaskState('TRANSFER', 'selector', {});
        }
      });
    }
  });
  // @ts-expect-error the topic has its exact name
  finesse.containerservices.ContainerServices.addHandler(finesse.containerservices.ContainerServices.Topics.TAB_VISIBLE, function () {});
  // @ts-expect-error init needs a configuration
  finesse.clientservices.ClientServices.init();
  // @ts-expect-error there is no such module
  finesse.modules.UndeclaredGadget.init();
})();
