// Reads dialogs of the library, of calls and of tasks.

export interface Dialog {
  getState(): string;
  getMediaType(): unknown;
  getParticipants(): { mediaAddress?: string; state?: string; actions?: { action?: string | string[] } | null }[];
}
export interface Dialogs {
  getCollection(): Record<string, Dialog>;
  isLoaded(): unknown;
}
/** Pairs of id and dialog. undefined while they have not loaded. */
export function loadedDialogs(dialogs: Dialogs): [string, Dialog][] | undefined {
  try {
    dialogs.isLoaded();
  } catch {
    return undefined;
  }
  return Object.entries(dialogs.getCollection());
}

export function actionsOf(dialog: Dialog): string[] {
  return dialog.getParticipants().flatMap(({ actions }) => actions?.action ?? []);
}
