import { bench, type Bench, CHAT, MAIL, stateBody, textOf } from './model-bench.js';

describe('model: interrupt', () => {
  /** Returns a bench with a Mail task in work, and with a chat that was offered before the agent started anything. */
  function interruptible(interrupt: string, ...mailActions: string[]): { b: Bench; mail: string; chat: string } {
    const b = bench();
    b.signIn(MAIL, { interrupt });
    b.putMedia(MAIL, stateBody('READY'));
    b.outcome();
    b.ready(CHAT);
    const mail = b.task(MAIL, ...mailActions);
    return { b, mail, chat: b.task(CHAT, 'ACCEPT') };
  }

  it('begins when a task of a noninterruptible MRD is started: Media only, no dialog notification', () => {
    const { b, chat } = interruptible('ACCEPT', 'ACCEPT', 'START');
    expect(b.media(MAIL).state).toBe('ACTIVE');
    b.act(chat, 'START');
    const seen = b.outcome().filter((each) => each.source !== `/finesse/api/Dialog/${chat}`);
    expect(seen.map((each) => [each.source, each.text('state')])).toEqual([[`${b.user}/Media/${MAIL}`, 'INTERRUPTED']]);
  });

  it('shows in a GET of the dialogs: INTERRUPTED, with no actions', () => {
    const { b, mail, chat } = interruptible('ACCEPT', 'ACCEPT', 'START', 'PAUSE');
    b.act(chat, 'START');
    b.outcome();
    for (const path of [`/finesse/api/Dialog/${mail}`, `${b.user}/Media/${MAIL}/Dialogs`]) {
      const got = b.get(path);
      expect(textOf(got, 'Dialog > state')).toBe('INTERRUPTED');
      expect(got.querySelector('action')).toBeNull();
    }
    expect(b.dialog(mail)).toEqual(jasmine.objectContaining({ state: 'INTERRUPTED', actions: [] }));
  });

  it('ends with that task: Media only, everything as before', () => {
    const { b, mail, chat } = interruptible('ACCEPT', 'ACCEPT', 'START', 'PAUSE');
    b.act(chat, 'START');
    b.outcome();
    b.act(chat, 'CLOSE');
    const seen = b.outcome().filter(({ source }) => !source.includes(CHAT));
    expect(seen.map((each) => [each.source, each.text('state')])).toEqual([[`${b.user}/Media/${MAIL}`, 'PAUSED']]);
    expect(b.dialog(mail)).toEqual(jasmine.objectContaining({ state: 'PAUSED', actions: ['RESUME', 'WRAP_UP', 'TRANSFER', 'CLOSE'] }));
  });

  it('lasts while the noninterruptible task is paused or in wrap-up', () => {
    const { b, chat } = interruptible('ACCEPT', 'ACCEPT', 'START');
    for (const action of ['START', 'PAUSE', 'WRAP_UP']) {
      b.act(chat, action);
      b.outcome();
      expect(b.media(MAIL).state).withContext(action).toBe('INTERRUPTED');
    }
  });

  it('masks an offered task too, which keeps its state but has no actions', () => {
    const { b, mail, chat } = interruptible('ACCEPT');
    expect(b.media(MAIL).state).toBe('RESERVED');
    b.act(chat, 'START');
    b.outcome();
    expect(b.media(MAIL).state).toBe('INTERRUPTED');
    expect(b.dialog(mail)).toEqual(jasmine.objectContaining({ state: 'OFFERED', actions: [] }));
  });

  it('answers an action on an interrupted dialog with error 30', () => {
    const { b, mail, chat } = interruptible('ACCEPT', 'ACCEPT', 'START');
    b.act(chat, 'START');
    b.outcome();
    expect(b.act(mail, 'CLOSE', 'no').status).toBe(202);
    expect(b.outcome().map((each) => [each.requestId, each.text('errorData'), each.text('errorMedia')])).toEqual([['no', '30', MAIL]]);
    expect(b.dialog(mail)?.state).toBe('INTERRUPTED');
  });

  it('does not happen with IGNORE', () => {
    const { b, mail, chat } = interruptible('IGNORE', 'ACCEPT', 'START');
    b.act(chat, 'START');
    b.outcome();
    expect(b.media(MAIL).state).toBe('ACTIVE');
    expect(b.act(mail, 'PAUSE').status).toBe(202);
    b.outcome();
    expect(b.dialog(mail)?.state).toBe('PAUSED');
  });

  it('never comes from an interruptible MRD', () => {
    const b = bench();
    b.ready(MAIL, CHAT);
    const chat = b.task(CHAT);
    b.task(MAIL, 'ACCEPT', 'START');
    expect(b.media(CHAT).state).toBe('RESERVED');
    expect(b.dialog(chat)?.actions).toEqual(['ACCEPT']);
  });

  it('never hits another noninterruptible MRD', () => {
    const mrd = { interruptible: false };
    const b = bench({
      mrds: [
        { id: '1', name: 'Chat', ...mrd },
        { id: '2', name: 'Video', ...mrd }
      ]
    });
    b.ready('1', '2');
    const chat = b.task('1', 'ACCEPT');
    const video = b.task('2', 'ACCEPT');
    b.act(chat, 'START');
    b.act(video, 'START');
    b.outcome();
    expect([b.media('1').state, b.media('2').state]).toEqual(['ACTIVE', 'ACTIVE']);
  });

  it('leaves a READY media without tasks READY, and NOT_READY above it', () => {
    const { b, mail, chat } = interruptible('ACCEPT', 'ACCEPT', 'START');
    b.act(chat, 'START');
    b.outcome();
    b.putMedia(MAIL, stateBody('NOT_READY'));
    b.outcome();
    expect(b.media(MAIL).state).toBe('NOT_READY');
    b.putMedia(MAIL, stateBody('READY'));
    b.outcome();
    expect(b.media(MAIL).state).toBe('INTERRUPTED');
    b.finesse.control({ type: 'end-task', id: mail });
    expect(b.media(MAIL).state).toBe('READY');
  });
});
