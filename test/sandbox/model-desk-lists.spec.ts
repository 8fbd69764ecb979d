import { createFinesse } from '../../sandbox/model/index.js';

describe('model: lists of a desk', () => {
  const finesse = createFinesse({
    agents: [{ id: 'ada', firstName: 'Ada', teamId: '7', teamName: 'Mail' }, { id: 'bob', teamId: '7' }, { id: 'eve' }]
  });
  const get = (path: string) => finesse.request({ method: 'GET', path: `/finesse/api/${path}` });

  for (const list of ['PhoneBooks', 'Queues', 'WrapUpReasons', 'Workflows', 'ReasonCodes']) {
    it(`has ${list} without anything in it`, () => {
      expect(get(`User/ada/${list}`)).toEqual(jasmine.objectContaining({ status: 200, body: `<${list}></${list}>` }));
      expect(get(`User/ada/${list}/1`).status).toBe(404);
    });
  }

  it('has the layout Finesse comes with', () => {
    const { status, body } = get('User/ada/MediaPropertiesLayout');

    expect(status).toBe(200);
    expect(body).toContain('<entry><displayName>Call Variable 10</displayName><mediaProperty>callVariable10</mediaProperty>');
    expect(get('User/ada/MediaPropertiesLayouts').body).toBe(`<MediaPropertiesLayouts>${body}</MediaPropertiesLayouts>`);
    expect(get('MediaPropertiesLayout/1').body).toBe(body);
    expect(get('MediaPropertiesLayout/2').status).toBe(404);
  });

  it('has a team with its agents', () => {
    const { status, body } = get('Team/7');

    expect(status).toBe(200);
    expect(body).toContain('<Team><id>7</id><name>Mail</name>');
    expect(body.match(/<loginId>\w+/g)).toEqual(['<loginId>ada', '<loginId>bob']);
    expect(get('Team/7/WrapUpReasons').body).toBe('<WrapUpReasons></WrapUpReasons>');
    expect(get('Team/7/ReasonCodes?category=NOT_READY').body).toBe('<ReasonCodes></ReasonCodes>');
  });

  it('has what is configured for a team below TeamResource as well, where 15.0 asks for it', () => {
    const code = (id: string, category: 'NOT_READY' | 'LOGOUT') => ({ id, category, code: Number(id), label: `L${id}` });
    const desk = createFinesse({ agents: [{ id: 'ada', teamId: '7' }], reasonCodes: [code('1', 'NOT_READY'), code('2', 'LOGOUT')] });
    const labels = (path: string) => {
      const { body } = desk.request({ method: 'GET', path: `/finesse/api/TeamResource/7/${path}` });
      return body.match(/L\d/g);
    };

    expect(labels('ReasonCodes?category=ALL')).toEqual(['L1', 'L2']);
    expect(labels('ReasonCodes?category=LOGOUT')).toEqual(['L2']);
    expect(get('TeamResource/7/PhoneBooks').body).toBe('<PhoneBooks></PhoneBooks>');
    expect(['TeamResource/8/PhoneBooks', 'TeamResource/7', 'TeamResource/7/Nothing'].map((path) => get(path).status)).toEqual([
      404, 404, 404
    ]);
  });

  describe('as configured', () => {
    const desk = createFinesse({
      agents: [
        { id: 'ada', teamId: '7', teamName: 'Mail', wrapUpOnIncoming: 'REQUIRED' },
        { id: 'sue', teamId: '8', supervises: ['7'] }
      ],
      reasonCodes: [{ id: '16', category: 'NOT_READY', code: 10, label: 'Lunch' }],
      wrapUpReasons: ['Sold'],
      phoneBooks: [{ name: 'All', contacts: [{ firstName: 'Bo', lastName: 'Li', phoneNumber: '55' }] }],
      layouts: [
        { name: 'First', header: { displayName: 'H', mediaProperty: 'callVariable1' }, columns: [] },
        {
          name: 'Second',
          header: { displayName: 'H', mediaProperty: 'callVariable1' },
          columns: [[{ displayName: 'Topic', mediaProperty: 'user.topic', uiEditable: true }]]
        }
      ],
      systemInfo: { peripheralId: '77' }
    });
    const ask = (path: string) => desk.request({ method: 'GET', path: `/finesse/api/${path}` });

    it('are the lists of users, and of teams at both addresses', () => {
      for (const list of ['PhoneBooks', 'WrapUpReasons', 'MediaPropertiesLayouts', 'ReasonCodes?category=NOT_READY']) {
        const { body } = ask(`User/ada/${list}`);
        expect(body).not.toMatch(/^<\w+><\/\w+>$/);
        expect([ask(`Team/7/${list}`).body, ask(`TeamResource/7/${list}`).body])
          .withContext(list)
          .toEqual([body, body]);
      }
      expect(ask('User/ada/WrapUpReasons').body).toContain('<label>Sold</label>');
      expect(ask('User/ada/MediaPropertiesLayouts').body).toContain('<type>CUSTOM</type>');
      expect(ask('User/ada/MediaPropertiesLayouts').body).toContain('<mediaProperty>user.topic</mediaProperty>');
      expect(ask('User/ada/MediaPropertiesLayouts').body.match(/<uiEditable>\w+/g)).toEqual([
        '<uiEditable>false',
        '<uiEditable>false',
        '<uiEditable>true'
      ]);
    });

    it('has the contacts of a phone book with it, and at its own address', () => {
      expect(ask('User/ada/PhoneBooks').body).toContain('<contacts><Contact>');
      expect(ask('PhoneBook/1/Contacts').body).toContain('<phoneNumber>55</phoneNumber>');
      expect(['PhoneBook/2/Contacts', 'PhoneBook/1/Others', 'PhoneBook'].map((path) => ask(path).status)).toEqual([404, 404, 404]);
    });

    it('has a reason code by its id, of the user too, and by category and code', () => {
      const one = '<ReasonCode><uri>/finesse/api/ReasonCode/16</uri><category>NOT_READY</category><code>10</code><label>Lunch</label>';
      for (const path of ['ReasonCode/16', 'User/ada/ReasonCode/16', 'ReasonCode?category=NOT_READY&code=10']) {
        expect(ask(path).body.startsWith(one)).withContext(path).toBeTrue();
      }
      const none = ['ReasonCode/17', 'User/ada/ReasonCode/17', 'ReasonCode?category=LOGOUT&code=10', 'ReasonCode', 'User/ada/ReasonCode'];
      expect(none.map((path) => ask(path).status)).toEqual([404, 404, 404, 404, 404]);
    });

    it("has the user's settings, roles and teams", () => {
      expect(ask('User/ada').body).toContain(
        '<settings><wrapUpOnIncoming>REQUIRED</wrapUpOnIncoming><wrapUpOnOutgoing>OPTIONAL</wrapUpOnOutgoing>'
      );
      expect(ask('User/ada').body).toContain('<roles><role>Agent</role></roles>');
      expect(ask('User/sue').body).toContain('<roles><role>Agent</role><role>Supervisor</role></roles>');
      expect(ask('User/sue').body).toContain('<teams><Team><id>7</id><name>Mail</name><uri>/finesse/api/Team/7</uri></Team></teams>');
    });

    it('has the reason of the state, and since when', () => {
      const body = '<User><state>NOT_READY</state><reasonCodeId>16</reasonCodeId></User>';
      expect(desk.request({ method: 'PUT', path: '/finesse/api/User/ada', body }).status).toBe(202);
      desk.advance(1000);
      expect(ask('User/ada').body).toMatch(/<reasonCode><uri>.*<label>Lunch<\/label>.*<stateChangeTime>2025-01-01T00:00:0\d\.030Z/);
    });

    it("tells a team's supervisor, and nobody else, of each agent on the team's node", () => {
      desk.take();
      const body = '<User><state>READY</state></User>';
      desk.request({ method: 'PUT', path: '/finesse/api/User/ada', body });
      desk.advance(1000);
      expect(desk.take().map((each) => 'node' in each && [each.agentId, each.node, /<source>([^<]*)/.exec(each.xml)?.[1]])).toEqual([
        ['ada', '/finesse/api/User/ada', '/finesse/api/User/ada'],
        ['sue', '/finesse/api/Team/7/Users', '/finesse/api/User/ada']
      ]);
    });

    it('has of SystemInfo what is configured, and the state of the moment', () => {
      expect(ask('SystemInfo').body).toContain('<peripheralId>77</peripheralId>');
      expect(ask('SystemInfo').body).toMatch(/<systemAuthMode>NON_SSO<.*<xmppDomain>.*<status>IN_SERVICE</);
    });
  });

  it('knows no other team, and nothing else below one', () => {
    expect(['Team/8', 'Team/7/Nothing', 'Team/7/PhoneBooks/1', 'Team'].map((path) => get(path).status)).toEqual([404, 404, 404, 404]);
    expect(finesse.request({ method: 'PUT', path: '/finesse/api/Team/7', body: '<Team/>' }).status).toBe(404);
  });
});
