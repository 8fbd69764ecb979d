import { describeFacade } from '../support/facade.js';
import type { MediaManagerError } from '../../src/index.js';

const GOOD = { maxDialogLimit: 5, interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' };

function refused(act: () => unknown): MediaManagerError {
  try {
    act();
  } catch (error) {
    return error as MediaManagerError;
  }
  throw new Error('it was accepted');
}

describeFacade('Media options', ({ MediaManager, mediaOptionsFromGadgetUrl, enforceMediaOptions }) => {
  const bad: [string, object | null | undefined, RegExp][] = [
    ['none at all', undefined, /maxDialogLimit is missing/],
    ['null', null, /maxDialogLimit/],
    ['no maxDialogLimit', { ...GOOD, maxDialogLimit: undefined }, /maxDialogLimit is missing.*1 to 10/],
    ['a limit of 0', { ...GOOD, maxDialogLimit: 0 }, /maxDialogLimit is 0.*1 to 10/],
    ['a limit of 11', { ...GOOD, maxDialogLimit: '11' }, /maxDialogLimit is "11"/],
    ['a limit of 2.5', { ...GOOD, maxDialogLimit: 2.5 }, /maxDialogLimit is 2\.5/],
    ['a limit of NaN', { ...GOOD, maxDialogLimit: NaN }, /maxDialogLimit is NaN/],
    ['an unknown interruptAction', { ...GOOD, interruptAction: 'REFUSE' }, /interruptAction is "REFUSE".*"ACCEPT" or "IGNORE"/],
    ['no interruptAction', { ...GOOD, interruptAction: undefined }, /interruptAction is missing/],
    ['an unknown dialogLogoutAction', { ...GOOD, dialogLogoutAction: 'KEEP' }, /dialogLogoutAction is "KEEP".*"CLOSE" or "TRANSFER"/],
    ['a function for an action', { ...GOOD, dialogLogoutAction: () => 'CLOSE' }, /dialogLogoutAction/]
  ];

  for (const [what, mediaOptions, message] of bad) {
    it(`refuses ${what}, naming the value, the MRD and what is allowed`, () => {
      const error = refused(() => new MediaManager({ mediaId: '5001', mediaOptions: mediaOptions as typeof GOOD }));
      expect(error.name).toBe('MediaManagerError');
      expect(error.code).toBe('INVALID_OPTIONS');
      expect(error.message).toMatch(message);
      expect(error.message).toContain('5001');
      expect(error.mediaId).toBe('5001');
      expect(error instanceof Error).toBeTrue();
    });
  }

  it('refuses a manager without a mediaId', () => {
    for (const mediaId of [undefined, '', '  ', null]) {
      const error = refused(() => new MediaManager({ mediaId: mediaId as unknown as string, mediaOptions: GOOD }));
      expect(error.code).toBe('INVALID_OPTIONS');
      expect(error.message).toContain('mediaId');
    }
  });

  it('refuses bad options of the drop-in before it touches anything, naming the MRD', () => {
    const error = refused(() => enforceMediaOptions({ '5002': { ...GOOD, maxDialogLimit: 99 } }));
    expect(error.code).toBe('INVALID_OPTIONS');
    expect(error.message).toMatch(/5002.*maxDialogLimit is 99/);
  });

  it('reads the options a layout writes into the gadget URL, inside the url= parameter of the frame', () => {
    const gadget =
      '/3rdpartygadget/files/Task.xml?mrdid=5002&maxdialogs=3&interruptAction=ignore&dialogLogoutAction=transfer&mrdname=Chat%20%26%20more';
    expect(mediaOptionsFromGadgetUrl('?mid=1&url=' + encodeURIComponent(gadget) + '&up_x=1')).toEqual({
      mediaId: '5002',
      mediaOptions: { maxDialogLimit: '3', interruptAction: 'IGNORE', dialogLogoutAction: 'TRANSFER' }
    });
  });

  it("takes the values of Cisco's own gadget where the layout says nothing", () => {
    expect(mediaOptionsFromGadgetUrl('')).toEqual({
      mediaId: '',
      mediaOptions: { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'CLOSE' }
    });
  });

  it('refuses a layout that asks for what Finesse does not have', () => {
    expect(refused(() => mediaOptionsFromGadgetUrl('?mrdid=1&maxdialogs=twelve')).message).toMatch(
      /gadget URL.*maxDialogLimit is "twelve"/
    );
  });
});
