// An interrupt hides the actions of an MRD's tasks, and its end brings them back. No notification tells that of a dialog.
import { hasActions, type Content } from './dialogs.js';

export interface ActionsWatch {
  /**
   * Whether the dialogs have to be read again, because their actions do not fit the state of the Media. To be asked when a notification says
   * something of the Media: an older one of a dialog may have come after an answer that knew of the interrupt.
   */
  areWrong(interrupted: boolean, contents: Record<string, Content>): boolean;
  /** The dialogs were read. What does not fit now is what the server means, and reading once more would not help. */
  wereRead(interrupted: boolean, contents: Record<string, Content>): void;
}

export function watchActions(): ActionsWatch {
  let meant = '';
  function misfit(interrupted: boolean, contents: Record<string, Content>): string {
    const wrong = Object.keys(contents).filter((id) => hasActions(contents[id]!) === interrupted);
    return wrong.length ? interrupted + wrong.join() : '';
  }
  return {
    areWrong(interrupted, contents) {
      const found = misfit(interrupted, contents);
      return found !== '' && found !== meant;
    },
    wereRead(interrupted, contents) {
      meant = misfit(interrupted, contents);
    }
  };
}
