import { type Command, SandboxError } from '../../sandbox/model/index.js';
import { bench, CHAT, loginBody, MAIL, parse, stateBody, textOf } from './model-bench.js';

describe('model: errors', () => {
  const settings = '<maxDialogLimit>3</maxDialogLimit><interruptAction>ACCEPT</interruptAction>';
  const refused: { name: string; body: string; type: string; data?: string }[] = [
    { name: 'an empty body', body: '', type: 'Bad Request' },
    { name: 'text that is no XML', body: 'READY', type: 'Bad Request' },
    { name: 'an unclosed element', body: '<Media><state>READY</Media>', type: 'Bad Request' },
    { name: 'an unescaped ampersand', body: '<Media><state>R&D</state></Media>', type: 'Bad Request' },
    { name: 'an unescaped less-than sign', body: '<Media><state>a < b</state></Media>', type: 'Bad Request' },
    { name: 'another root element', body: '<Dialog><state>READY</state></Dialog>', type: 'Bad Request' },
    { name: 'two root elements', body: '<Media><state>READY</state></Media><Media/>', type: 'Bad Request' },
    { name: 'a second root element of another name', body: '<Media><state>READY</state></Media><Dialog/>', type: 'Bad Request' },
    { name: 'a document type', body: '<!DOCTYPE Media [<!ENTITY e "READY">]><Media><state>&e;</state></Media>', type: 'Bad Request' },
    { name: 'no state and no routable', body: '<Media><state></state></Media>', type: 'Parameter Missing', data: 'state' },
    { name: 'an unknown state', body: stateBody('BUSY'), type: 'Invalid Input', data: 'BUSY' },
    { name: 'a state nobody can set', body: stateBody('WORK'), type: 'Invalid Input', data: 'WORK' },
    { name: 'two states', body: '<Media><state>READY</state><state>READY</state></Media>', type: 'Invalid Input' },
    { name: 'an element within state', body: '<Media><state><b>READY</b></state></Media>', type: 'Invalid Input' },
    { name: 'routable that is neither', body: '<Media><routable>yes</routable></Media>', type: 'Invalid Input', data: 'yes' },
    { name: 'a reason with READY', body: stateBody('READY', '3'), type: 'Invalid Input', data: '3' },
    { name: 'a reason that is no number', body: stateBody('NOT_READY', 'lunch'), type: 'Invalid Input', data: 'lunch' },
    {
      name: 'LOGIN without maxDialogLimit',
      body: '<Media><state>LOGIN</state></Media>',
      type: 'Parameter Missing',
      data: 'maxDialogLimit'
    },
    { name: 'LOGIN with limit 0', body: loginBody({ limit: '0' }), type: 'Invalid Input', data: '0' },
    { name: 'LOGIN with limit 11', body: loginBody({ limit: '11' }), type: 'Invalid Input', data: '11' },
    { name: 'LOGIN with limit 2.5', body: loginBody({ limit: '2.5' }), type: 'Invalid Input', data: '2.5' },
    { name: 'LOGIN without interruptAction', body: loginBody({ interrupt: '' }), type: 'Parameter Missing', data: 'interruptAction' },
    { name: 'LOGIN with another interruptAction', body: loginBody({ interrupt: 'MAYBE' }), type: 'Invalid Input', data: 'MAYBE' },
    {
      name: 'LOGIN with another dialogLogoutAction',
      body: `<Media><state>LOGIN</state>${settings}<dialogLogoutAction>KEEP</dialogLogoutAction></Media>`,
      type: 'Invalid Input',
      data: 'KEEP'
    }
  ];
  for (const { name, body, type, data } of refused) {
    it(`refuses ${name} on a Media with ${type}`, () => {
      const b = bench();
      b.ready(MAIL);
      const response = b.putMedia(MAIL, body, 'r-5');
      expect([response.status, response.headers['requestid']]).toEqual([400, 'r-5']);
      const error = parse(response.body);
      expect(textOf(error, 'ApiErrors > ApiError > ErrorType')).toBe(type);
      expect(textOf(error, 'ApiError > ErrorMedia')).toBe(MAIL);
      if (data !== undefined) {
        expect(textOf(error, 'ApiError > ErrorData')).toBe(data);
      }
      expect(b.outcome()).toEqual([]);
      expect(b.media(MAIL).state).toBe('READY');
    });
  }

  it('refuses malformed or unknown actions on a dialog', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL);
    const typeOf = (body: string): (string | undefined)[] => {
      const response = b.put(`/finesse/api/Dialog/${id}`, body);
      expect(response.status).toBe(400);
      return ['ErrorType', 'ErrorMessage'].map((name) => textOf(parse(response.body), name));
    };
    expect(typeOf('<Dialog><requestedAction>ACCEPT')[0]).toBe('Bad Request');
    expect(typeOf('<Dialog><target/></Dialog>')[0]).toBe('Parameter Missing');
    expect(typeOf('<Dialog><requestedAction>HOLD</requestedAction></Dialog>')[1]).toBe("Invalid 'requestedAction' specified for task");
  });

  it('refuses TRANSFER without a target', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT');
    const response = b.put(`/finesse/api/Dialog/${id}`, '<Dialog><requestedAction>TRANSFER</requestedAction><target/></Dialog>');
    expect([response.status, textOf(parse(response.body), 'ErrorData')]).toEqual([400, 'target']);
  });

  it('answers 404 with ApiErrors to everything else', () => {
    const b = bench();
    const unknown: [string, string][] = [
      ['GET', '/finesse/api/User/4711'],
      ['GET', `${b.user}/Media/77`],
      ['PUT', `${b.user}/Media/77`],
      ['GET', `${b.user}/Media/${MAIL}/Dialogs/1`],
      ['GET', `${b.user}/Nothing`],
      ['GET', '/finesse/api/Dialog/1_2_3'],
      ['PUT', '/finesse/api/Dialog/nonsense'],
      ['POST', `${b.user}/Media/${MAIL}`],
      ['DELETE', b.user],
      ['GET', '/finesse/api'],
      ['GET', '/'],
      ['GET', ''],
      ['GET', `/api/${b.user}`]
    ];
    for (const [method, path] of unknown) {
      const response = b.request(method, path, '<Media/>');
      expect(response.status).withContext(`${method} ${path}`).toBe(404);
      expect(textOf(parse(response.body), 'ApiError > ErrorType')).toBe('Not Found');
    }
  });

  it('checks the credentials if there are any', () => {
    const b = bench();
    const status = (authorization: string, path = b.user): number => b.request('GET', path, undefined, { authorization }).status;
    const right = `Basic ${btoa('1001001:sandbox')}`;
    expect(status(right)).toBe(200);
    expect(status(`Basic ${btoa('1001001:wrong')}`)).toBe(401);
    expect(status(`Basic ${btoa('4711:sandbox')}`)).toBe(401);
    expect(status('Basic %%%')).toBe(401);
    expect(status('Bearer token')).toBe(401);
    const other = b.request('GET', '/finesse/api/User/4711', undefined, { authorization: right });
    expect([other.status, textOf(parse(other.body), 'ErrorType')]).toEqual([401, 'Invalid Authorization User Specified']);
  });

  it('answers an action on a dialog that never was with error 18', () => {
    const b = bench();
    expect(b.act('1_2_3', 'CLOSE', 'gone').status).toBe(202);
    const [error] = b.outcome();
    expect([error!.node, error!.source, error!.requestId]).toEqual([`${b.user}/Dialogs/Media`, '/finesse/api/Dialog/1_2_3', 'gone']);
    expect([error!.text('errorData'), error!.text('errorMessage')]).toEqual(['18', 'E_ARM_STAT_TASK_OBJECT_NOT_FOUND']);
  });

  it('answers an action on a dialog that vanished after the 202 with error 6030', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL, 'ACCEPT');
    b.act(id, 'START', 'late');
    b.finesse.control({ type: 'end-task', id });
    b.seen();
    const seen = b.outcome();
    expect(seen.map((each) => ['errorData', 'errorMedia', 'errorMessage'].map((name) => each.text(name)))).toEqual([
      ['6030', MAIL, `INVALID_DIALOG_ID: ${id}`]
    ]);
  });

  it('lets only the first of two equal actions through', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL);
    b.act(id, 'ACCEPT', '1');
    b.act(id, 'ACCEPT', '2');
    const seen = b.outcome().filter(({ node }) => node.endsWith('/Dialogs/Media'));
    expect(seen.map((each) => [each.requestId, each.payload, each.text('errorData')])).toEqual([
      ['1', 'dialog', undefined],
      ['2', 'apiErrors', '19']
    ]);
    expect(b.dialog(id)?.state).toBe('ACCEPTED');
  });

  const commands: { name: string; command: (id: string) => unknown; says: RegExp }[] = [
    { name: 'no object', command: () => null, says: /null.*offer-task, submit-task/ },
    { name: 'an unknown type', command: () => ({ type: 'explode' }), says: /"explode".*offer-task, submit-task/ },
    { name: 'an unknown task', command: () => ({ type: 'end-task', id: '1_1_1' }), says: /"1_1_1".*151635_312_1/ },
    { name: 'an action not allowed', command: (id) => ({ type: 'update-task', id, action: 'CLOSE' }), says: /"CLOSE".*ACCEPT/ },
    { name: 'an update of nothing', command: (id) => ({ type: 'update-task', id }), says: /action, callVariables/ },
    {
      name: 'a good action with bad call variables',
      command: (id) => ({ type: 'update-task', id, action: 'ACCEPT', callVariables: { callVariable11: 'x' } }),
      says: /"callVariable11".*callVariable10/
    },
    {
      name: 'a call variable that is no text',
      command: () => ({ type: 'offer-task', mediaId: MAIL, callVariables: { callVariable1: 7 } }),
      says: /callVariable1 7/
    },
    {
      name: 'a character XML cannot hold',
      command: () => ({ type: 'offer-task', mediaId: MAIL, callVariables: { callVariable1: 'a\u0001' } }),
      says: /control characters/
    },
    {
      name: 'an odd disposition code',
      command: (id) => ({ type: 'end-task', id, dispositionCode: '<x>' }),
      says: /"<x>".*CD_NORMAL_END_TASK/
    },
    { name: 'a fault without a type', command: () => ({ type: 'fault' }), says: /undefined.*notifications-down/ },
    { name: 'an unknown fault', command: () => ({ type: 'fault', fault: { type: 'meteor' } }), says: /"meteor".*double-pg-failure/ },
    {
      name: 'get-fails without times',
      command: () => ({ type: 'fault', fault: { type: 'get-fails', path: '/Dialogs' } }),
      says: /times.*from 1/
    },
    {
      name: 'get-fails with a status of success',
      command: () => ({ type: 'fault', fault: { type: 'get-fails', path: '/Dialogs', times: 1, status: 200 } }),
      says: /200.*400 to 599/
    },
    { name: 'a negative slow', command: () => ({ type: 'fault', fault: { type: 'slow', ms: -1 } }), says: /-1/ },
    {
      name: 'a drift of one good and one bad media option',
      command: () => ({ type: 'fault', fault: { type: 'options-drift', settings: { interruptAction: 'IGNORE', maxDialogLimit: '11' } } }),
      says: /"11".*1, 2/
    },
    {
      name: 'a drift of an unknown media option',
      command: () => ({ type: 'fault', fault: { type: 'options-drift', settings: { limit: '1' } } }),
      says: /"limit".*maxDialogLimit/
    }
  ];
  for (const { name, command, says } of commands) {
    it(`throws a SandboxError for a command with ${name}, and changes nothing`, () => {
      const b = bench();
      b.ready(MAIL, CHAT);
      const id = b.offer(MAIL);
      b.finesse.take();
      const before = b.finesse.truth();
      expect(() => b.finesse.control(command(id) as Command)).toThrowMatching(
        (error) => error instanceof SandboxError && says.test(error.message)
      );
      expect(b.finesse.truth()).toEqual(before);
      expect(b.finesse.take()).toEqual([]);
    });
  }

  it('throws a SandboxError for a configuration that makes no sense', () => {
    const mrd = { id: '1', name: 'x', interruptible: true };
    expect(() => bench({ mrds: [mrd, mrd] })).toThrowError(SandboxError, /"1"/);
    expect(() => bench({ mrds: [{ ...mrd, id: 'mail' }] })).toThrowError(SandboxError, /"mail"/);
    expect(() => bench({ outcomeDelayMs: -1 })).toThrowError(SandboxError, /outcomeDelayMs -1/);
    expect(() => bench().finesse.advance(NaN)).toThrowError(SandboxError, /NaN/);
  });
});
