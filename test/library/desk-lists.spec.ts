// The lists that an administrator configures, as a gadget reads them.
import { USER, type StubDesktop } from '../support/stub-desktop.js';
import { loadUser } from './steps.js';
import { describeOn, everywhere, openStub } from './worlds.js';

type Found = Record<string, unknown>;

describeOn(everywhere(), 'lists of a desk', ({ release }) => {
  let desk: StubDesktop;
  let told: unknown[];
  const handlers = {
    success: (found: unknown) => void told.push(found),
    error: (rsp: { status: number }) => void told.push(`error ${rsp.status}`)
  };
  const by15 = release === '15.0';

  beforeEach(() => {
    desk = openStub();
    told = [];
  });
  afterEach(() => desk.dispose());

  describe('a layout of media properties', () => {
    const entry = (name: string) => `<entry><displayName>${name}</displayName><mediaProperty>${name}</mediaProperty></entry>`;
    const shown = (name: string) => ({ displayName: name, mediaProperty: name });

    function load(content: string) {
      desk.answers['/finesse/api/MediaPropertiesLayout/1'] = { body: `<MediaPropertiesLayout>${content}</MediaPropertiesLayout>` };
      const layout = new desk.library.restservices.MediaPropertiesLayout({ id: '1' });
      desk.settle();
      return layout;
    }

    it('has two columns: one alone makes the second one, of three none is left', () => {
      const columns = (content: string) => (load(`<header>${entry('h')}</header>${content}`).getData() as unknown as Found)['columns'];
      expect(columns(`<column>${entry('a')}</column>`)).toEqual([[], [shown('a')]]);
      expect(columns(`<column>${entry('a')}</column>`.repeat(3))).toEqual([[], []]);
      expect(columns('<column></column><column></column>')).toEqual([[], []]);
      expect(columns('')).toEqual([[], []]);
    });

    it('without a header, or not loaded yet, throws a text', () => {
      for (const content of ['<name>N</name>', '<header></header>']) {
        let thrown: unknown;
        try {
          load(content).getData();
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toMatch(/MediaPropertiesLayout\.getData\(\)/);
      }
    });
  });

  describe('reason codes', () => {
    const code = (id: string) =>
      `<ReasonCode><uri>/finesse/api/ReasonCode/${id}</uri><category>NOT_READY</category><code>1${id}</code><label>L${id}</label></ReasonCode>`;
    const team = '/finesse/api/TeamResource/7/ReasonCodes?category=ALL';
    const found = { uri: '/finesse/api/ReasonCode/1', label: 'L1', id: '1' };

    function userOfTeam() {
      const user = loadUser(desk);
      (user._data as { teamId?: string }).teamId = '7';
      (desk.library.gadget.Config as { teamId?: string }).teamId = '7';
      desk.take();
      return user;
    }

    it('one is asked for by its id; a user of 15.0 in sessionStorage hides it', () => {
      const user = userOfTeam();
      sessionStorage.clear();
      desk.answers[`${USER}/ReasonCode/1`] = { body: code('1') };
      user.getReasonCodeById(handlers, '1');
      desk.settle();
      expect(desk.take()).toEqual([`GET ${USER}/ReasonCode/1`]);
      expect(told).toEqual([found]);
    });

    it('one is looked for by its number: 15.0 does so among those of the team', () => {
      userOfTeam();
      desk.answers['/finesse/api/ReasonCode?category=NOT_READY&code=11'] = { body: code('1') };
      desk.answers[team] = { body: `<ReasonCodes>${code('1')}${code('2')}</ReasonCodes>` };
      const lookup = new desk.library.restservices.ReasonCodeLookup();
      desk.take();
      lookup.lookupReasonCode(handlers as never, '11', 'NOT_READY');
      desk.settle();
      expect(desk.take()).toEqual([by15 ? `GET ${team}` : 'GET /finesse/api/ReasonCode?category=NOT_READY&code=11']);
      expect(told).toEqual([by15 ? { ...found, code: '11' } : found]);
      if (!by15) return;
      lookup.lookupReasonCode(handlers as never, '99', 'NOT_READY');
      desk.settle();
      expect(told[1]).toBeUndefined();
    });

    it('none at all is a TypeError in the answer: no handler hears of it', () => {
      const user = userOfTeam();
      desk.answers[by15 ? team : `${USER}/ReasonCodes?category=NOT_READY`] = { body: '<ReasonCodes></ReasonCodes>' };
      user.getNotReadyReasonCodes(handlers);
      desk.settle();
      expect(told).toEqual([]);
      expect(desk.thrown).toEqual([jasmine.stringMatching(/^TypeError.*ReasonCode/)]);
    });
  });

  describe('the agents of a team', () => {
    const item = (id: string, state = 'READY') => ({ uri: `/finesse/api/User/${id}`, loginId: id, state });

    function load() {
      const members = ['1001', '1002'].map((id) => item(id, 'NOT_READY'));
      const data = { Team: { uri: '/finesse/api/Team/7', id: '7', users: { User: members } } };
      const team = new desk.library.restservices.Team({ id: '7', data } as { id: string });
      const users = team.getUsers({ onCollectionAdd: (user) => void told.push(`add ${user.getId()}`) });
      const { invokeID } = requests.at(-1) ?? {};
      desk.publish(`finesse.info.responses.${invokeID}`, undefined);
      desk.settle();
      return users;
    }

    let requests: { type?: string; data?: { node?: string }; invokeID?: string }[];
    beforeEach(() => {
      requests = [];
      const { Hub } = (
        window as unknown as { gadgets: { Hub: { subscribe(topic: string, heard: (topic: string, data: never) => void): void } } }
      ).gadgets;
      Hub.subscribe('finesse.info.requests', (_topic, data) => requests.push(data));
    });

    it("are told by the team's node alone, the own agent included", () => {
      loadUser(desk);
      const users = load();
      expect(requests.at(-1)).toEqual(jasmine.objectContaining({ type: 'SubscribeNodeReq', data: { node: '/finesse/api/Team/7/Users' } }));
      expect(desk.topics()).not.toContain('finesse.api.User.1002');
      const [own, other] = ['1001', '1002'].map((id) => users.getCollection()[id]!);
      expect([own!.getState(), other!.getState()]).toEqual(['NOT_READY', 'NOT_READY']);
      for (const user of [own, other]) user!.addHandler('change', () => void told.push(`change ${user!.getId()}`));
      desk.notify('/finesse/api/Team/7/Users', { event: 'PUT', source: '/finesse/api/User/1002', data: { user: item('1002') } });
      desk.notify('/finesse/api/User/1002', { event: 'PUT', source: '/finesse/api/User/1002', data: { user: item('1002', 'TALKING') } });
      expect([told, other!.getState()]).toEqual([['change 1002'], 'READY']);
      const joined = { users: { User: item('1003') } };
      desk.notify('/finesse/api/Team/7/Users', { event: 'POST', source: '/finesse/api/Team/7/Users', data: joined });
      expect(told).toEqual(['change 1002', 'add 1003']);
      expect(desk.topics()).not.toContain('finesse.api.User.1003');
    });
  });
});
