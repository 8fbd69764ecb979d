// Everything we tell developers, in one place: what happened, to which MRD, and what to do.
import type { Response } from './vendor.js';

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
  finesseTooOld: 'This finesse.js has no MediaList: Task Routing needs Finesse 11.5 or later.',
  noMediaId: 'new MediaManager(): mediaId is missing; pass the id of the MRD as text, as in { mediaId: "5001" }.',
  notInitialised: (mediaId: string) =>
    'MRD ' +
    mediaId +
    ': the library is not initialised. Call ClientServices.init(finesse.gadget.Config), which also sets its id, before start(), or pass `user`.',
  optionsConflict: (mediaId: string) =>
    'MRD ' + mediaId + ': another MediaManager on this page keeps it with other mediaOptions. Give both the same, or dispose of one.',
  userInUse: (mediaId: string) =>
    'MRD ' + mediaId + ': another User object of this agent is on the page, and the library loads only the first. Pass that one as `user`.',
  mediaNotFound: (mediaId: string, ids: string[]) =>
    'MRD ' +
    mediaId +
    ' is not among the media of this agent (' +
    (ids.join(', ') || 'none') +
    '). Check mediaId, and that the MRD is configured.',
  mediaGone: (mediaId: string) =>
    'MRD ' + mediaId + ' is no longer among the media of this agent. When it is there again, call start() again.',
  loadFailed: (mediaId: string, code: string, response: Response | undefined) =>
    'MRD ' +
    mediaId +
    ': ' +
    (what[code] || code) +
    ' could not be loaded (' +
    answer(response) +
    '). It is tried again until it succeeds.',
  resyncFailed: (mediaId: string, response: Response | undefined) =>
    'MRD ' +
    mediaId +
    ': after a failure the dialogs could not be read (' +
    answer(response) +
    '). They may be out of date; it is tried again.',
  optionsNotRestored: (mediaId: string, response: Response | undefined) =>
    'MRD ' + mediaId + ': the media options are not what this gadget wants, and signing in with them failed (' + answer(response) + ').',
  requestFailed: (mediaId: string, request: string, response: Response | undefined, reason: string) =>
    'MRD ' + mediaId + ': ' + request + ' failed (' + answer(response) + (reason ? ', ' + reason : '') + ').',
  taskActionFailed: (mediaId: string, id: string, action: string, reason: string) =>
    'MRD ' +
    mediaId +
    ', task ' +
    id +
    ': ' +
    action +
    ' failed' +
    (reason ? ' (' + reason + ')' : '') +
    '. What a task allows stands in the actions of its participants; TRANSFER needs a target.',
  notLoaded: (mediaId: string, call: string, state: string) =>
    'MRD ' + mediaId + ': ' + call + ' needs the Media object, and the manager is ' + state + '. Wait for stateChanged to "ready".',
  disposed: (call: string) => call + ' on a MediaManager that was disposed of. Make a new one.'
};
