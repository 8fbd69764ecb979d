// A TypeScript gadget that imports the package, which brings the vendor's globals.
import { MediaManager } from 'finesse-media-manager';
import type { DialogAdded, MediaManagerConfig, MediaManagerErrorCode } from 'finesse-media-manager';

declare global {
  namespace finesse {
    interface Modules {
      ImportingGadget: { start(): void };
    }
  }
}

const options: MediaManagerConfig = {
  mediaId: '5001',
  mediaOptions: { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' }
};
const manager = new MediaManager(options).start();
manager.on('dialogAdded', ({ dialog, cause }: DialogAdded) => {
  const task: finesse.restservices.MediaDialog = dialog;
  const why: 'load' | 'live' | 'recovery' = cause;
  void task.setTaskState('ACCEPT');
  const code: MediaManagerErrorCode = 'FINESSE_MISSING';
  void [why, code];
});
finesse.modules.ImportingGadget = { start: () => void manager.start() };
// @ts-expect-error there is no such event
manager.on('dialogVanished', () => undefined);
// @ts-expect-error all three options are needed
new MediaManager({ mediaId: '5001', mediaOptions: { maxDialogLimit: 5 } });
