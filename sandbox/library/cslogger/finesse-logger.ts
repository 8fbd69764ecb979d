import { ClientServices } from '../clientservices/client-services.js';

/** Lines kept in the page; the sandbox's server has no log of its own to send them to. */
const lines: string[] = [];

export const FinesseLogger = {
  init: (): void => undefined,
  initSubscription: (_topics: unknown, _options: unknown): void => undefined,
  initLocalLog: (): void => undefined,
  localLog: (line: string): void => void lines.push(line),
  clear: (): void => void lines.splice(0),
  publish(_user: unknown, _options: unknown, callback: ((...result: unknown[]) => void) | undefined): void {
    lines.splice(0).forEach((line) => ClientServices.log(line));
    callback?.();
  },
  addLogDataToSessionStorage: (): void => undefined,
  setLogPostedFalse: (): void => undefined,
  logPostedOnOverloadSuccess: (): void => undefined,
  logPostedOnOverloadFailure: (_rsp: unknown): void => undefined,
  publishLocalStorageCompressedFile: (_user: unknown, _options: unknown, _callback: unknown): void => undefined,
  publishCompressedClientLog: (_user: unknown, _log: unknown, _options: unknown, _callback: unknown): void => undefined,
  formatXml: (xml: string): string => xml
};
