// A desk with managers, for specs about what a gadget does beside them.
import type { MediaManager as Manager } from '../../src/index.js';
import { CHAT, MAIL, OPTIONS, openDesk, type Desk } from './desk.js';
import type { Facade } from './facade.js';
import { record, type Recorder } from './recorder.js';

type MediaTruth = ReturnType<Desk['server']['truth']>['media'][number];

/** Opens a desk before each spec, and disposes of it and of every manager after it. The agent is ready for both MRDs. */
export function createFixture({ MediaManager }: Facade) {
  const managers: Manager[] = [];
  const fixture = {
    desk: undefined as unknown as Desk,
    /** Creates a manager without starting it, and a recorder of its events. */
    make(mediaId: string = MAIL, config: object = {}): { manager: Manager; seen: Recorder } {
      const manager = new MediaManager({ mediaId, mediaOptions: OPTIONS, ...config });
      managers.push(manager);
      return { manager, seen: record(manager) };
    },
    agent: (): string => fixture.desk.server.config.agent.id,
    node: (): string => `finesse.api.User.${fixture.agent()}`,
    listPath: (): string => `/finesse/api/User/${fixture.agent()}/Media`,
    truth: (id: string = MAIL): MediaTruth => fixture.desk.server.truth().media.find((media) => media.id === id)!,
    puts: (): string[] => fixture.desk.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body),
    shown: (seen: Recorder): string[] => Object.keys(seen.dialogs).sort(),
    newUser: () => new fixture.desk.library.restservices.User({ id: fixture.agent() }),
    /** Loads the gadget's own objects. */
    gadgetList() {
      const user = fixture.newUser();
      fixture.desk.tick();
      const list = user.getMediaList({});
      fixture.desk.tick();
      return { user, list };
    },
    /** Returns the User that the managers of this page share. */
    sharedUser: (): finesse.restservices.User =>
      Object.values(
        (fixture.desk.library as unknown as { __finesseMedia: { users: Record<string, finesse.restservices.User> } }).__finesseMedia.users
      )[0]!,
    event: (id: string, data: object, event = 'PUT'): void =>
      fixture.desk.publish(`${fixture.node()}.Dialogs.Media`, {
        content: '',
        object: { Update: { event, source: `/finesse/api/Dialog/${id}`, data: { dialog: data } } }
      }),
    /** Lets time pass in which a handler throws. Sinon's clock throws what a browser would report. */
    tickThrowing(ms: number): void {
      try {
        fixture.desk.clock.tick(ms);
      } catch {
        // The specs expect that the rest goes on.
      }
    },
    /** Plays an outage with an action in it, and the recovery. */
    recovered(during: () => void = () => undefined, ms = 2000): void {
      fixture.desk.fault({ type: 'notifications-down' });
      fixture.desk.tick();
      during();
      fixture.desk.forget();
      fixture.desk.recover();
      fixture.desk.tick(ms);
    }
  };
  beforeEach(() => {
    fixture.desk = openDesk();
    fixture.desk.ready(MAIL, CHAT);
  });
  afterEach(() => {
    managers.splice(0).forEach((manager) => manager.dispose());
    fixture.desk.dispose();
  });
  return fixture;
}
