import { createFinesse } from '../../sandbox/model/index.js';

describe('model: lists of a desk', () => {
  const finesse = createFinesse({
    agents: [{ id: 'ada', firstName: 'Ada', teamId: '7', teamName: 'Mail' }, { id: 'bob', teamId: '7' }, { id: 'eve' }]
  });
  const get = (path: string) => finesse.request({ method: 'GET', path: `/finesse/api/${path}` });

  for (const list of ['PhoneBooks', 'Queues', 'WrapUpReasons', 'Workflows', 'MediaPropertiesLayouts']) {
    it(`has ${list} without anything in it`, () => {
      expect(get(`User/ada/${list}`)).toEqual(jasmine.objectContaining({ status: 200, body: `<${list}></${list}>` }));
      expect(get(`User/ada/${list}/1`).status).toBe(404);
    });
  }

  it('has the layout Finesse comes with', () => {
    const { status, body } = get('User/ada/MediaPropertiesLayout');

    expect(status).toBe(200);
    expect(body).toContain('<entry><displayName>Call Variable 10</displayName><mediaProperty>callVariable10</mediaProperty></entry>');
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

  it('knows no other team, and nothing else below one', () => {
    expect(['Team/8', 'Team/7/Nothing', 'Team/7/PhoneBooks/1', 'Team'].map((path) => get(path).status)).toEqual([404, 404, 404, 404]);
    expect(finesse.request({ method: 'PUT', path: '/finesse/api/Team/7', body: '<Team/>' }).status).toBe(404);
  });
});
