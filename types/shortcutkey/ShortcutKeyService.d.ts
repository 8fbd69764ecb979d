declare namespace finesse.shortcutkey {
  /**
   * Keyboard shortcuts of the gadget. This is one object, not a class: never use `new`.
   *
   * Seen in 15.0(1), absent in 12.0(1): ask whether `finesse.shortcutkey` exists.
   * See https://developer.cisco.com/docs/finesse/shortcutkey-service
   */
  interface ShortcutKeyService {
    /** Initializes the service. */
    init(): boolean;
    /** Registers shortcuts. */
    registerShortcutKey(keys: ShortcutKey[]): void;
    /**
     * Returns all shortcuts, those of other gadgets included. The name is misspelt at run time; the example in the documentation spells it
     * getShortcutKeys, which does not exist.
     */
    getShorcutKeys(): RegisteredShortcutKey[];
    /** Returns the shortcuts that are registered more than once. Not documented. */
    getConflictShortcutKeys(): RegisteredShortcutKey[];
    /** Does what the library does when a key is released. Not documented. */
    sendKeyupEvent(event: { key: string; ctrlKey: boolean; altKey: boolean; shiftKey: boolean }): void;

    /** Values for `ShortcutKey`. Not documented. */
    readonly CONSTANTS: {
      readonly MODIFIER_KEYS: {
        readonly CTRL_SHIFT: 'ctrlKey+shiftKey';
        readonly ALT_SHIFT: 'altKey+shiftKey';
        readonly CTRL_ALT: 'ctrlKey+altKey';
        readonly CTRL: 'ctrlKey';
        readonly SHIFT: 'shiftKey';
        readonly ALT: 'altKey';
      };
      readonly EXECUTION_SCOPE: { readonly ACTIVE_TAB: 'activeTab'; readonly ACTIVE_FRAME: 'activeFrame' };
    };
  }

  const ShortcutKeyService: ShortcutKeyService;

  /** A shortcut to register. */
  interface ShortcutKey {
    /** Id of the gadget. */
    id: string;
    /** The key that is pressed together with `modifierKeys`. */
    key: string;
    /** A value of `CONSTANTS.MODIFIER_KEYS`. */
    modifierKeys: 'ctrlKey+shiftKey' | 'altKey+shiftKey' | 'ctrlKey+altKey' | 'ctrlKey' | 'shiftKey' | 'altKey';
    /** When it works, a value of `CONSTANTS.EXECUTION_SCOPE`: while the gadget's tab is in front, or while its frame has the focus. */
    executionScope: 'activeTab' | 'activeFrame';
    /** Called when the keys are pressed. */
    handler: (...event: unknown[]) => void;
    /** What it does, for the list of shortcuts. */
    actionName: string;
    /** Name of the gadget, for the list of shortcuts. */
    componentName: string;
    /** The keys, as the list of shortcuts shows them. */
    accessKey?: string;
    /** Whether it belongs to the whole page. */
    isPageLevel?: boolean;
    /** Whether it is of a component of the desktop or of a gadget. */
    type?: string;
  }

  /** A shortcut as `ShortcutKeyService.getShorcutKeys` has it. */
  interface RegisteredShortcutKey extends ShortcutKey {
    accessKey: string;
    /** Whether another one has the same keys. */
    conflict: boolean;
  }
}
