let getMessage: ((key: string, ...args: unknown[]) => string) | undefined;

const noMessage = (key: string): string => key;

export const I18n = {
  setGetter(getter: (key: string) => string): void {
    getMessage = getter;
  },
  /** Until the container has said where the texts are, what comes back is no text but a function. */
  getString: (key: string): unknown => (getMessage ? getMessage(key) : noMessage)
};
