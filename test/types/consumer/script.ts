// A gadget with a script tag: no import, but the global finesseMedia.
/// <reference types="finesse-media-manager" />

var list: finesse.restservices.MediaList | undefined;
var managed = new finesseMedia.MediaManager({
  mediaId: '5001',
  mediaOptions: { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' }
});
managed.on('stateChanged', function (event) {
  if (event.state === 'ready') list = undefined;
});
