function withValidation<T extends object>(actions: T): T & { isValidAction(action: string): boolean } {
  return { ...actions, isValidAction: (action: string) => (action ? Object.hasOwn(actions, action.toUpperCase()) : false) };
}

export const InterruptActions = withValidation({ ACCEPT: 'ACCEPT', IGNORE: 'IGNORE' });
export const DialogLogoutActions = withValidation({ CLOSE: 'CLOSE', TRANSFER: 'TRANSFER' });
