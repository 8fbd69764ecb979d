import { bench, CHAT, loginBody, MAIL, parse, routableBody, stateBody, textOf, UNSKILLED } from './model-bench.js';

describe('model: sign-in', () => {
  it('lists every MRD, signed out, and one without skill as a stub', () => {
    const b = bench();
    const list = b.get(`${b.user}/Media`);
    expect(list.documentElement.tagName).toBe('MediaList');
    const [mail, chat, stub] = [...list.querySelectorAll('Media')];
    expect([textOf(mail!, 'id'), textOf(mail!, 'name'), textOf(mail!, 'state')]).toEqual([MAIL, 'Mail', 'LOGOUT']);
    expect([textOf(chat!, 'id'), textOf(chat!, 'interruptible')]).toEqual([CHAT, 'false']);
    expect([...stub!.children].map((child) => child.tagName).sort()).toEqual(['description', 'id', 'interruptible', 'name', 'uri']);
    expect(textOf(stub!, 'id')).toBe(UNSKILLED);
  });

  it('accepts a LOGIN at once and signs in later: NOT_READY, routable, with the media options', () => {
    const b = bench();
    const response = b.putMedia(MAIL, loginBody({ limit: '7', interrupt: 'IGNORE', logout: 'TRANSFER' }), 'r-1');
    expect(response).toEqual(jasmine.objectContaining({ status: 202, body: '' }));
    expect(b.media(MAIL).state).toBe('LOGOUT');
    const [media, ...more] = b.outcome();
    expect(more).toEqual([]);
    expect([media!.event, media!.node, media!.source, media!.payload]).toEqual([
      'PUT',
      `${b.user}/Media`,
      `${b.user}/Media/${MAIL}`,
      'Media'
    ]);
    expect(media!.requestId).toBe('r-1');
    const fields = ['id', 'state', 'routable', 'maxDialogLimit', 'interruptAction', 'dialogLogoutAction'];
    expect(fields.map((name) => media!.text(name))).toEqual([MAIL, 'NOT_READY', 'true', '7', 'IGNORE', 'TRANSFER']);
    const got = b.get(`${b.user}/Media/${MAIL}`);
    expect(fields.map((name) => textOf(got, `Media > ${name}`))).toEqual(fields.map((name) => media!.text(name)));
  });

  it('answers a LOGIN while logged in with error 1, and applies the media options all the same', () => {
    const b = bench();
    b.ready(MAIL);
    b.putMedia(MAIL, loginBody({ limit: '9', interrupt: 'IGNORE', logout: 'TRANSFER' }), 'again');
    const seen = b.outcome();
    expect(seen.map(({ payload }) => payload)).toEqual(['apiErrors']);
    expect([seen[0]!.source, seen[0]!.requestId]).toEqual([`${b.user}/Media/${MAIL}`, 'again']);
    expect(['errorData', 'errorMedia', 'errorMessage'].map((name) => seen[0]!.text(`apiError > ${name}`))).toEqual([
      '1',
      MAIL,
      'E_ARM_STAT_AGENT_ALREADY_LOGGED_IN'
    ]);
    expect(b.media(MAIL).state).toBe('READY');
    expect(b.media(MAIL).settings.A).toEqual({ maxDialogLimit: '9', interruptAction: 'IGNORE', dialogLogoutAction: 'TRANSFER' });
  });

  it('takes CLOSE for a missing dialogLogoutAction', () => {
    const b = bench();
    b.putMedia(MAIL, '<Media><state>LOGIN</state><maxDialogLimit>2</maxDialogLimit><interruptAction>IGNORE</interruptAction></Media>');
    b.outcome();
    expect(b.media(MAIL).settings.A.dialogLogoutAction).toBe('CLOSE');
  });

  it('lets only the first of two quick LOGINs of a signed-out agent through', () => {
    const b = bench();
    b.putMedia(MAIL, loginBody({ limit: '2' }), 'first');
    b.putMedia(MAIL, loginBody({ limit: '8' }), 'second');
    const seen = b.outcome();
    expect(seen.map(({ payload, requestId }) => [payload, requestId])).toEqual([
      ['Media', 'first'],
      ['apiErrors', 'second']
    ]);
    expect(seen[1]!.text('errorData')).toBe('41');
    expect(b.media(MAIL).settings.A.maxDialogLimit).toBe('2');
  });

  it('refuses everything but LOGIN while logged out, with error 6', () => {
    const b = bench();
    for (const body of [stateBody('READY'), stateBody('NOT_READY'), stateBody('LOGOUT'), routableBody(true)]) {
      expect(b.putMedia(MAIL, body).status).toBe(202);
      const [error] = b.outcome();
      expect(error?.text('errorData')).withContext(body).toBe('6');
    }
  });

  it('does not sign in where the agent has no skill', () => {
    const b = bench();
    b.putMedia(UNSKILLED, loginBody());
    expect(b.outcome().map((each) => each.text('errorMessage'))).toEqual(['E_ARM_STAT_PQ_LOGIN_FAILED']);
    expect(b.media(UNSKILLED).state).toBeUndefined();
  });

  it('signs out with a reason, closing the tasks', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT', 'START');
    b.putMedia(MAIL, stateBody('LOGOUT', '12'), 'out');
    const [removed, media] = b.outcome();
    expect([removed!.event, removed!.text('state'), removed!.text('dispositionCode')]).toEqual([
      'DELETE',
      'CLOSED',
      'CD_AGENT_LOGGED_OUT_DURING_DIALOG'
    ]);
    expect(removed!.text('Dialog > id')).toBe(id);
    expect([media!.text('state'), media!.text('reasonCodeId'), media!.text('routable')]).toEqual(['LOGOUT', '12', 'false']);
    expect(b.finesse.truth().tasks).toEqual([]);
  });

  it('signs out transferring the tasks where the media options say so', () => {
    const b = bench();
    b.signIn(CHAT, { logout: 'TRANSFER' });
    b.putMedia(CHAT, stateBody('READY'));
    b.outcome();
    b.task(CHAT, 'ACCEPT', 'START');
    b.putMedia(CHAT, stateBody('LOGOUT'));
    expect(b.outcome()[0]?.text('dispositionCode')).toBe('CD_TASK_TRANSFERRED_ON_AGENT_LOGOUT');
  });

  it('shows no media options of a sign-in that is over', () => {
    const b = bench();
    b.signIn(MAIL, { limit: '9' });
    b.putMedia(MAIL, stateBody('LOGOUT'));
    b.outcome();
    expect(textOf(b.get(`${b.user}/Media/${MAIL}`), 'maxDialogLimit')).toBe('1');
  });

  it('answers GET of the user and of its voice dialogs', () => {
    const b = bench();
    const user = b.get(b.user);
    expect([user.documentElement.tagName, textOf(user, 'loginId'), textOf(user, 'uri')]).toEqual(['User', '1001001', b.user]);
    expect(b.get(`${b.user}/Dialogs`).documentElement.childElementCount).toBe(0);
    expect(textOf(b.get('/finesse/api/SystemInfo'), 'status')).toBe('IN_SERVICE');
  });

  it('ignores a query and gives the request id back', () => {
    const b = bench();
    const response = b.request('GET', `${b.user}/Media/${MAIL}?nocache=123`, undefined, { requestid: 'r-9' });
    expect(response.status).toBe(200);
    expect(response.headers['requestid']).toBe('r-9');
    expect(textOf(parse(response.body), 'id')).toBe(MAIL);
  });
});
