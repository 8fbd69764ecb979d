// All error messages for developers: what happened, and what to do. mediaManagerError() puts the MRD and the task in front.
import { errorMessageOf, type Response } from './responses.js';

/** The status of an answer, and its error message. */
function refusal(response: Response | undefined): string {
  return [answer(response), errorMessageOf(response)].filter(String).join(', ');
}

function answer(response: Response | undefined): string {
  return response && response.status ? 'Finesse answered ' + response.status : 'Finesse gave no answer';
}

const what: Record<string, string> = {
  USER_LOAD_FAILED: 'the user',
  MEDIA_LIST_FAILED: 'the list of media',
  DIALOGS_LOAD_FAILED: 'the dialogs'
};

export const messages = {
  finesseMissing: 'There is no `finesse` on this page. Load /desktop/assets/js/finesse.min.js before start(), or pass `finesse`.',
  hubMissing: 'this page has no usable `gadgets.Hub`. The manager waits for it. A gadget needs the feature pubsub-2 in its XML.',
  finesseTooOld: 'This finesse.js has no MediaList: Task Routing needs Finesse 11.5 or later.',
  noWrapUpReasons:
    'This finesse.js cannot send wrap-up reasons with a task action. That needs Finesse 12.6(2) or later. Leave the reasons out.',
  invalid: (place: string, name: string, value: unknown, allowed: string) =>
    place +
    ': ' +
    name +
    (value === undefined ? ' is missing' : ' is ' + (typeof value === 'string' ? '"' + value + '"' : value)) +
    '; it must be ' +
    allowed +
    '.',
  notInitialised:
    'the library is not initialised. Before start(), call ClientServices.init(finesse.gadget.Config), which also sets its id, or pass `user`.',
  optionsConflict: 'another MediaManager on this page has this MRD with other mediaOptions. Give both the same options, or dispose of one.',
  userInUse: 'this page already has a User object of this agent, and the library loads only the first. Pass that one as `user`.',
  mediaNotFound: (ids: string[]) =>
    (ids.length ? 'the agent has the MRDs ' + ids.join(', ') + ', but not this one' : 'the agent has no MRD') +
    '. Check mediaId, and whether the MRD is configured.',
  mediaGone: 'this agent no longer has this MRD. When the MRD comes back, the manager goes on by itself.',
  loadFailed: (code: string, response: Response | undefined) =>
    what[code] + ' could not be loaded (' + answer(response) + '). The manager tries again until it succeeds.',
  resyncFailed: (response: Response | undefined) =>
    'after a failure the dialogs could not be read (' + answer(response) + '). They may be out of date. The manager tries again.',
  notificationsLost:
    'Finesse accepted a request, but no notification of this MRD came in 15 seconds. The desktop loses notifications and does not say so. The manager reads the MRD and its dialogs again.',
  optionsNotRestored: (response: Response | undefined) =>
    'the media options are not what this gadget wants, and signing in with them failed (' + refusal(response) + ').',
  requestFailed: (request: string, response: Response) => request + ' failed (' + refusal(response) + ').',
  taskActionFailed: (action: string, response: Response) =>
    action +
    ' failed' +
    (errorMessageOf(response) && ' (' + errorMessageOf(response) + ')') +
    '. The actions of its participants say what a task allows. TRANSFER needs a target.',
  notLoaded: (call: string, state: string) =>
    call + ' needs the Media object, and the manager is ' + state + '. Wait for stateChanged to "ready".',
  disposed: (call: string) => call + ' was called after dispose(). Create a new MediaManager.'
};
