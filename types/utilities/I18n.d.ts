declare namespace finesse.utilities {
  /**
   * Texts by key. This is one object, not a class: never use `new`. A gadget has `gadgets.Prefs.getMsg`, which can be its getter.
   *
   * Since 8.5(3). No documentation page.
   */
  interface I18n {
    /** Sets the function that finds the texts. @param getMsg the text of a key, with `{0}`, `{1}` … where arguments go */
    setGetter(getMsg: (key: string) => string | null | undefined): void;
    /**
     * Returns the text of a key.
     *
     * @param args the argument, or all of them in an array
     * @returns for an unknown key a function that reads `???key???` as a text, and takes part in string operations only
     */
    getString(key: string, args?: string | string[]): string | (() => string);
  }

  const I18n: I18n;
}
