// Describes the Media for the rules.
import { each } from '../base/objects.js';
import { hasActions } from '../changes/compare.js';
import { pickOptions } from '../contract/options.js';
import type { View } from '../decisions/state.js';
import { contentOf, isSignedIn } from '../vendor/content.js';
import type { Refreshable } from '../vendor/library.js';
import { requestsOf } from '../vendor/requests.js';

type Media = finesse.restservices.Media;
type Dialogs = Record<string, finesse.restservices.MediaDialog>;

/** @param dialogs The dialogs to compare with the Media, if that is needed. */
export function viewOf(media: Media, listed: boolean, dialogs: Dialogs): View {
  const content = contentOf(media);
  const interrupted = content.state === 'INTERRUPTED';
  return {
    signedIn: isSignedIn(media),
    options: pickOptions((name) => content[name]),
    at: Date.now(),
    signingOut: requestsOf(media as Refreshable).isSigningOut(),
    interrupted,
    listed,
    content,
    contradicting: content.interruptible === 'true' ? contradicting(dialogs, interrupted) : ''
  };
}

/** An interrupt hides the actions of an MRD's tasks until it ends. Returns the dialogs that contradict this. */
function contradicting(dialogs: Dialogs, interrupted: boolean): string {
  const ids: string[] = [];
  each(dialogs, (dialog, id) => {
    if (hasActions(contentOf(dialog)) === interrupted) ids.push(id);
  });
  return ids.length ? interrupted + ids.join() : '';
}
