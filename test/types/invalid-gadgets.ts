// Mistakes that real gadgets make, and mistakes that tolerant typings could let through. Each must be an error.
/// <reference path="../../types/index.d.ts" />

declare function use(...values: unknown[]): void;

namespace invalidGadgets {
  import rest = finesse.restservices;
  declare const user: rest.User;
  declare const task: rest.MediaDialog;
  declare const call: rest.Dialog;
  const services = finesse.clientservices.ClientServices;
  const container = finesse.containerservices.ContainerServices;
  const utilities = finesse.utilities.Utilities;

  // @ts-expect-error a library is there or not: the mistake is a missing typeof
  use(finesse != 'undefined');
  // @ts-expect-error what a name holds may be no text
  use(call.getMediaProperties()['callVariable' + 1].length);
  // @ts-expect-error an ECC variable may be missing
  use(call.getMediaProperties()['POD.ID'].length);
  // @ts-expect-error the list may be missing
  user.getNotReadyReasonCodes({ success: (codes) => use(codes.length), error: use });
  // @ts-expect-error the code is missing in 12.0(1)
  user.getNotReadyReasonCodes({ success: (codes) => use(codes?.[0]?.code.length), error: use });
  // @ts-expect-error a reason code of a list has a label
  use((null as unknown as rest.ListedReasonCode[])[0]?.name);
  // @ts-expect-error without a reason code there is none
  use(user.getNotReadyReasonCodeId().length);
  // @ts-expect-error an id of a banner is text
  container.hideCertificateBanner(7);
  // @ts-expect-error a callback is a function
  container.showCertificateBanner({ close: () => {} });
  // @ts-expect-error the library calls the handler without looking: both releases throw
  services.unsubscribeNode('/n', '1');
  // @ts-expect-error a height is no truth value
  gadgets.window.adjustHeight(true);
  // @ts-expect-error a host is text
  finesse.cslogger.ClientLogger.init(gadgets.Hub, 'Mail', { host: 5 });
  // @ts-expect-error the configuration is needed
  use(utilities.getAuthHeaderString());
  // @ts-expect-error over https the configuration is written to
  utilities.setSchemeAndPortForHttps(undefined);
  // @ts-expect-error a configuration has a host
  finesse.gadget.Config = { restHost: 'h' };
  // @ts-expect-error an id is text when it is there
  finesse.gadget.Config = { host: 'h', restHost: 'h', id: 1001 };
  // @ts-expect-error an id is read as text
  finesse.gadget.Config.id.toFixed();
  // @ts-expect-error the id is not written to
  task._id = '5';
  // @ts-expect-error the map belongs to the library
  user.getMediaList()._collection = {};
  // @ts-expect-error items of a collection are what it says
  use(user.getMediaList()._collection['5001'].getCallType());
  // @ts-expect-error an instant is text, not a number
  utilities.convertTsToDuration(Date.now());
  // @ts-expect-error undefined throws
  utilities.extractTime(undefined);
  // @ts-expect-error there is no such mode
  use(utilities.getAuthModes().OAUTH);
  // @ts-expect-error the newer modes may be missing
  use(utilities.getAuthModes().WXCI.length);
  // @ts-expect-error a callback takes the answer
  gadgets.io.makeRequest('https://example.com/', (status: number) => use(status));
  // @ts-expect-error a callback is needed
  gadgets.io.makeRequest('https://example.com/', undefined);
  // @ts-expect-error a callback is no name of one
  services.makeRequest('/finesse/api/SystemInfo', 'onAnswer', {});
  // @ts-expect-error a method is text
  gadgets.io.makeRequest('https://example.com/', use, { METHOD: 5 });
  // @ts-expect-error headers stand in an object
  gadgets.io.makeRequest('https://example.com/', use, { HEADERS: 'a: b' });
  // @ts-expect-error fields are texts
  gadgets.io.encodeValues({ a: 1 });
  // @ts-expect-error handlers are functions, alone or none
  utilities.validateHandler('onAnswer');
  // @ts-expect-error several errors have no message
  user.makeCall('1', { error: (rsp) => use(rsp.object?.ApiErrors?.ApiError.ErrorMessage.length) });
  // @ts-expect-error an error may come without a response
  user.getPhoneBooks({ onError: (rsp) => use(rsp.status) });
  // @ts-expect-error contacts that are a path have no length of contacts
  user.getPhoneBooks({ onCollectionAdd: (book) => use(book.getEmbeddedContacts()?.Contact.length) });
  // @ts-expect-error a wrap-up is needed: without one 15.0(1) throws
  task.closeWithWrapUp();
  // @ts-expect-error a wrap-up is no number
  task.closeWithWrapUp(5);
  // @ts-expect-error the target comes second
  task.transferWithWrapUp('Sale', {}, '7001');
  // @ts-expect-error values of call variables are texts
  task.updateCallVariables({ callVariable1: 5 });
  // @ts-expect-error an MRD is named by its id, as text
  user.getDialogs().getMediaDialogCount(5001);
  // @ts-expect-error the resource may lack it
  use(user.getSkillTargetId().length);
  // @ts-expect-error maintenance mode is text, whatever the documentation says
  use(new rest.SystemInfo({ id: '' }).getCtiMMode() === true);
  // @ts-expect-error the states stand in a list of media
  user.setMediaStates([{ id: '5001', state: 'READY' }]);
  // @ts-expect-error a device comes with the extension
  user.loginWithActiveDeviceId('2001');
  const popover = finesse.containerservices.PopoverService;
  const banner: finesse.containerservices.PopoverBannerData = { icon: { type: 'url', value: 'a.png' } };
  // @ts-expect-error a counter has a direction
  popover.updatePopover('1', banner, { displayTimeoutInSecs: 9, display: true }, { dismissible: true });
  // @ts-expect-error a popover with buttons is not dismissible
  popover.updatePopover('1', banner, { displayTimeoutInSecs: 9, display: false }, { dismissible: true, buttons: [] });
}
