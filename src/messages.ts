// Everything we tell developers, in one place: what happened, and what to do. mediaManagerError() puts in front to which MRD and task.
import { errorMessageOf, type Response } from './responses.js';

/** Its status, and what it says. */
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
  hubMissing: 'there is no `gadgets.Hub` on this page that can be used. It is waited for; a gadget needs the feature pubsub-2 in its XML.',
  finesseTooOld: 'This finesse.js has no MediaList: Task Routing needs Finesse 11.5 or later.',
  noWrapUpReasons: 'This finesse.js cannot send wrap-up reasons with a task action: that needs Finesse 12.6(2) or later. Leave them out.',
  invalid: (place: string, name: string, value: unknown, allowed: string) =>
    place +
    ': ' +
    name +
    (value === undefined ? ' is missing' : ' is ' + (typeof value === 'string' ? '"' + value + '"' : value)) +
    '; it must be ' +
    allowed +
    '.',
  notInitialised:
    'the library is not initialised. Call ClientServices.init(finesse.gadget.Config), which also sets its id, before start(), or pass `user`.',
  optionsConflict: 'another MediaManager on this page keeps it with other mediaOptions. Give both the same, or dispose of one.',
  userInUse: 'another User object of this agent is on the page, and the library loads only the first. Pass that one as `user`.',
  mediaNotFound: (ids: string[]) =>
    'it is not among the media of this agent (' + (ids.join(', ') || 'none') + '). Check mediaId, and that the MRD is configured.',
  mediaGone: 'it is no longer among the media of this agent. When it is there again, the manager goes on by itself.',
  loadFailed: (code: string, response: Response | undefined) =>
    what[code] + ' could not be loaded (' + answer(response) + '). It is tried again until it succeeds.',
  resyncFailed: (response: Response | undefined) =>
    'after a failure the dialogs could not be read (' + answer(response) + '). They may be out of date; it is tried again.',
  notificationsLost:
    'Finesse accepted a request, and no notification of this MRD came in 15 seconds. Notifications are being lost, and the desktop does not say so. The MRD and its dialogs are read anew.',
  optionsNotRestored: (response: Response | undefined) =>
    'the media options are not what this gadget wants, and signing in with them failed (' + refusal(response) + ').',
  requestFailed: (request: string, response: Response) => request + ' failed (' + refusal(response) + ').',
  taskActionFailed: (action: string, response: Response) =>
    action +
    ' failed' +
    (errorMessageOf(response) && ' (' + errorMessageOf(response) + ')') +
    '. What a task allows stands in the actions of its participants; TRANSFER needs a target.',
  notLoaded: (call: string, state: string) =>
    call + ' needs the Media object, and the manager is ' + state + '. Wait for stateChanged to "ready".',
  disposed: (call: string) => call + ' on a MediaManager that was disposed of. Make a new one.'
};
