// A desk with managers on it, for specs of what a gadget does beside them: what such specs need again and again.
import type { MediaManager as Manager } from '../../src/index.js';
import { CHAT, MAIL, OPTIONS, openDesk, type Desk } from './desk.js';
import type { Facade } from './facade.js';
import { record, type Recorder } from './recorder.js';

type MediaTruth = ReturnType<Desk['server']['truth']>['media'][number];

/** Opens a desk before each spec, and disposes of it and of every manager afterwards. The agent is ready for both MRDs. */
export function onStage({ MediaManager }: Facade) {
  const managers: Manager[] = [];
  const stage = {
    desk: undefined as unknown as Desk,
    /** A manager that has not started yet, and what it tells. */
    make(mediaId: string = MAIL, config: object = {}): { manager: Manager; seen: Recorder } {
      const manager = new MediaManager({ mediaId, mediaOptions: OPTIONS, ...config });
      managers.push(manager);
      return { manager, seen: record(manager) };
    },
    agent: (): string => stage.desk.server.config.agent.id,
    node: (): string => `finesse.api.User.${stage.agent()}`,
    listPath: (): string => `/finesse/api/User/${stage.agent()}/Media`,
    truth: (id: string = MAIL): MediaTruth => stage.desk.server.truth().media.find((media) => media.id === id)!,
    puts: (): string[] => stage.desk.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body),
    shown: (seen: Recorder): string[] => Object.keys(seen.dialogs).sort(),
    newUser: () => new stage.desk.library.restservices.User({ id: stage.agent() }),
    /** The gadget's own objects, loaded. */
    gadgetList() {
      const user = stage.newUser();
      stage.desk.tick();
      const list = user.getMediaList({});
      stage.desk.tick();
      return { user, list };
    },
    /** The User that the managers of this page share. */
    sharedUser: (): finesse.restservices.User =>
      Object.values(
        (stage.desk.library as unknown as { __finesseMedia: { users: Record<string, finesse.restservices.User> } }).__finesseMedia.users
      )[0]!,
    event: (id: string, data: object, event = 'PUT'): void =>
      stage.desk.publish(`${stage.node()}.Dialogs.Media`, {
        content: '',
        object: { Update: { event, source: `/finesse/api/Dialog/${id}`, data: { dialog: data } } }
      }),
    /** An outage with something `during` it, and the recovery. */
    recovered(during: () => void = () => undefined, ms = 2000): void {
      stage.desk.fault({ type: 'notifications-down' });
      stage.desk.tick();
      during();
      stage.desk.forget();
      stage.desk.recover();
      stage.desk.tick(ms);
    }
  };
  beforeEach(() => {
    stage.desk = openDesk();
    stage.desk.ready(MAIL, CHAT);
  });
  afterEach(() => {
    managers.splice(0).forEach((manager) => manager.dispose());
    stage.desk.dispose();
  });
  return stage;
}
