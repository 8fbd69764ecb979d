import { SandboxError } from '../../sandbox/model/index.js';
import { bench, CHAT, MAIL, parse, routableBody, textOf, UNSKILLED } from './model-bench.js';

describe('model: life of a dialog', () => {
  it('offers a task: POST on the documented node, then the media is RESERVED', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.offer(MAIL);
    expect(id).toMatch(/^\d+_\d+_\d+$/);
    const [added, media] = b.seen();
    expect([added!.event, added!.node, added!.source, added!.payload]).toEqual([
      'POST',
      `${b.user}/Dialogs/Media`,
      `${b.user}/Media/${MAIL}/Dialogs`,
      'dialogs'
    ]);
    expect([added!.text('Dialog > id'), added!.text('Dialog > state'), added!.text('mediaProperties > mediaId')]).toEqual([
      id,
      'OFFERED',
      MAIL
    ]);
    expect([media!.payload, media!.text('state')]).toEqual(['Media', 'RESERVED']);
  });

  it('always sends ten call variables, and the ECC ones that were given', () => {
    const b = bench();
    b.ready(MAIL);
    const given = { callVariable2: 'two', 'user.media.id': 'x' };
    const id = b.offer(MAIL, given);
    const variables = [...b.get(`/finesse/api/Dialog/${id}`).querySelectorAll('callvariables > CallVariable')];
    const read = Object.fromEntries(variables.map((variable) => [textOf(variable, 'name'), textOf(variable, 'value')]));
    const all = Array.from({ length: 10 }, (_, index) => [`callVariable${index + 1}`, '']);
    expect(read).toEqual({ ...Object.fromEntries(all), ...given });
  });

  it('escapes what stands in call variables', () => {
    const b = bench();
    b.ready(MAIL);
    const value = `<a href="x">R&D's</a> ]]> $& $1`;
    b.offer(MAIL, { callVariable1: value });
    expect(b.seen()[0]?.text('CallVariable > value')).toBe(value);
  });

  it('lists the dialogs of the one MRD, under Dialogs, also when there is none', () => {
    const b = bench();
    b.ready(MAIL, CHAT);
    const id = b.offer(MAIL);
    const ids = (mediaId: string): (string | undefined)[] => {
      const list = b.get(`${b.user}/Media/${mediaId}/Dialogs`);
      expect(list.documentElement.tagName).toBe('Dialogs');
      return [...list.querySelectorAll('Dialogs > Dialog')].map((dialog) => textOf(dialog, 'id'));
    };
    expect(ids(MAIL)).toEqual([id]);
    expect(ids(CHAT)).toEqual([]);
    expect(ids(UNSKILLED)).toEqual([]);
  });

  const lifes: { path: string[]; state: string; actions: string[] }[] = [
    { path: [], state: 'OFFERED', actions: ['ACCEPT'] },
    { path: ['ACCEPT'], state: 'ACCEPTED', actions: ['START', 'TRANSFER'] },
    { path: ['ACCEPT', 'START'], state: 'ACTIVE', actions: ['PAUSE', 'WRAP_UP', 'TRANSFER', 'CLOSE'] },
    { path: ['ACCEPT', 'START', 'PAUSE'], state: 'PAUSED', actions: ['RESUME', 'WRAP_UP', 'TRANSFER', 'CLOSE'] },
    { path: ['ACCEPT', 'START', 'WRAP_UP'], state: 'WRAPPING_UP', actions: ['CLOSE'] }
  ];
  for (const { path, state, actions } of lifes) {
    it(`allows ${actions.join(', ')} in ${state}, and nothing else`, () => {
      const b = bench();
      b.ready(MAIL);
      const id = b.task(MAIL, ...path);
      const dialog = b.get(`/finesse/api/Dialog/${id}`);
      expect([textOf(dialog, 'Dialog > state'), textOf(dialog, 'Participant > state')]).toEqual([state, state]);
      expect([...dialog.querySelectorAll('actions > action')].map(({ textContent }) => textContent)).toEqual(actions);
      for (const action of ['ACCEPT', 'START', 'PAUSE', 'RESUME', 'WRAP_UP', 'TRANSFER', 'CLOSE']) {
        const { status, body } = b.act(id, action);
        expect(status)
          .withContext(action)
          .toBe(actions.includes(action) ? 202 : 400);
        if (status === 400) {
          expect(textOf(parse(body), 'ErrorMessage')).toBe("Invalid 'requestedAction' specified for task");
        }
      }
    });
  }

  it('tells of an action by a PUT from the dialog, with the request id', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.task(MAIL);
    b.act(id, 'ACCEPT', 'acc');
    const [dialog, media] = b.outcome();
    expect([dialog!.event, dialog!.node, dialog!.source, dialog!.payload, dialog!.requestId]).toEqual([
      'PUT',
      `${b.user}/Dialogs/Media`,
      `/finesse/api/Dialog/${id}`,
      'dialog',
      'acc'
    ]);
    expect([dialog!.text('state'), media!.text('state')]).toEqual(['ACCEPTED', 'ACTIVE']);
  });

  for (const { action, code } of [
    { action: 'CLOSE', code: 'CD_NORMAL_END_TASK' },
    { action: 'TRANSFER', code: 'CD_TASK_TRANSFERRED' }
  ]) {
    it(`ends by ${action}: DELETE with the closed dialog and ${code}`, () => {
      const b = bench();
      b.ready(MAIL);
      const id = b.task(MAIL, 'ACCEPT', 'START');
      b.act(id, action);
      const [removed, media] = b.outcome();
      expect([removed!.event, removed!.source, removed!.text('Dialog > id')]).toEqual(['DELETE', `${b.user}/Media/${MAIL}/Dialogs`, id]);
      expect([removed!.text('Dialog > state'), removed!.text('dispositionCode')]).toEqual(['CLOSED', code]);
      expect(media!.text('state')).toBe('READY');
      expect(b.request('GET', `/finesse/api/Dialog/${id}`).status).toBe(404);
    });
  }

  it('changes call variables and state from elsewhere, in one notification', () => {
    const b = bench();
    b.ready(MAIL);
    const id = b.offer(MAIL, { callVariable1: 'a', callVariable2: 'b' });
    b.seen();
    b.finesse.control({ type: 'update-task', id, action: 'ACCEPT', callVariables: { callVariable2: 'c' } });
    expect(b.seen().map((each) => [each.payload, each.text('state')])).toEqual([
      ['dialog', 'ACCEPTED'],
      ['Media', 'ACTIVE']
    ]);
    expect(b.dialog(id)).toEqual(
      jasmine.objectContaining({ state: 'ACCEPTED', callVariables: { callVariable1: 'a', callVariable2: 'c' } })
    );
  });

  it('ends a task from elsewhere: abandoned while it is offered, or as told', () => {
    const b = bench();
    b.ready(MAIL);
    b.finesse.control({ type: 'end-task', id: b.offer(MAIL) });
    b.finesse.control({ type: 'end-task', id: b.task(MAIL, 'ACCEPT'), dispositionCode: 'CD_MAX_DIALOG_LIFETIME_EXCEEDED' });
    const codes = b.finesse
      .log()
      .filter(({ text }) => text.startsWith('DELETE'))
      .map(({ body = '' }) => textOf(parse(body), 'dispositionCode'));
    expect(codes).toEqual(['CD_TASK_ABANDONED_WHILE_OFFERED', 'CD_MAX_DIALOG_LIFETIME_EXCEEDED']);
  });

  it('gives the same ids to the same scenario', () => {
    const ids = [1, 2].map(() => {
      const b = bench();
      b.ready(MAIL);
      return [b.offer(MAIL), b.offer(MAIL)];
    });
    expect(ids[0]).toEqual(ids[1]);
    expect(new Set(ids[0]).size).toBe(2);
  });

  describe('is not offered', () => {
    const refusal = (prepare: (b: ReturnType<typeof bench>) => void, mediaId = MAIL): string => {
      const b = bench();
      prepare(b);
      const before = b.finesse.truth();
      b.finesse.take();
      let message = 'offered';
      try {
        b.finesse.control({ type: 'offer-task', mediaId });
      } catch (error) {
        expect(error).toBeInstanceOf(SandboxError);
        message = (error as Error).message;
      }
      expect(b.finesse.truth()).toEqual(before);
      expect(b.finesse.take()).toEqual([]);
      return message;
    };

    it('to an agent who is not logged in', () => expect(refusal(() => undefined)).toContain('not logged in'));
    it('to an agent who is NOT_READY', () => expect(refusal((b) => b.signIn(MAIL))).toContain('NOT_READY'));
    it('in an unknown MRD', () => expect(refusal(() => undefined, '77')).toMatch(/"77".*5001, 5002/));
    it('without skill', () => expect(refusal(() => undefined, UNSKILLED)).toContain('no skill'));
    it('to an agent who is not routable', () => {
      const prepare = (b: ReturnType<typeof bench>): void => {
        b.ready(MAIL);
        b.putMedia(MAIL, routableBody(false));
        b.outcome();
      };
      expect(refusal(prepare)).toContain('not routable');
    });
    it('beyond maxDialogLimit', () => {
      const prepare = (b: ReturnType<typeof bench>): void => {
        b.ready(MAIL);
        [1, 2, 3].forEach(() => b.offer(MAIL));
      };
      expect(refusal(prepare)).toContain('maxDialogLimit (3)');
    });
    it('while the agent works on a task of another, noninterruptible MRD', () => {
      const prepare = (b: ReturnType<typeof bench>): void => {
        b.ready(MAIL, CHAT);
        b.task(CHAT, 'ACCEPT', 'START');
      };
      expect(refusal(prepare)).toContain('noninterruptible');
    });
  });
});
