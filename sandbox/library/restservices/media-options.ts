/** What a gadget wants the server to remember of an MRD. */
export interface MediaOptions {
  maxDialogLimit?: string | number;
  interruptAction?: string;
  dialogLogoutAction?: string;
}
