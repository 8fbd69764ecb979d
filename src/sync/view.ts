// The Media as the rules see it.
import { each } from '../base/objects.js';
import { hasActions } from '../changes/compare.js';
import { pickOptions } from '../contract/options.js';
import type { View } from '../decisions/state.js';
import { contentOf, isSignedIn } from '../vendor/content.js';

type Media = finesse.restservices.Media;
type Dialogs = Record<string, finesse.restservices.MediaDialog>;

/** @param dialogs Those to compare with it, where that matters. */
export function viewOf(media: Media, listed: boolean, dialogs: Dialogs): View {
  const content = contentOf(media);
  const interrupted = content.state === 'INTERRUPTED';
  return {
    signedIn: isSignedIn(media),
    options: pickOptions((name) => content[name]),
    at: Date.now(),
    interrupted,
    listed,
    content,
    contradicting: content.interruptible === 'true' ? contradicting(dialogs, interrupted) : ''
  };
}

/** An interrupt hides the actions of an MRD's tasks, and its end brings them back. Says which dialogs do not have it so. */
function contradicting(dialogs: Dialogs, interrupted: boolean): string {
  const ids: string[] = [];
  each(dialogs, (dialog, id) => {
    if (hasActions(contentOf(dialog)) === interrupted) ids.push(id);
  });
  return ids.length ? interrupted + ids.join() : '';
}
