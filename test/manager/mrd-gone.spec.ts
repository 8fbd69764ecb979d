import { MAIL } from '../support/desk.js';
import { describeFacade } from '../support/facade.js';
import { onStage } from '../support/stage.js';

describeFacade('An MRD that goes and comes', (facade) => {
  const stage = onStage(facade);
  const { agent, listPath, make, recovered, shown, truth } = stage;

  it('an MRD that is gone is told once, and not asked for without end', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    stage.desk.spoil = (request, response) => {
      const at = request.path.replace(/\?.*/, '');
      if (at === listPath()) return { ...response, body: response.body.replace(/<Media><uri>[^<]*\/5001<\/uri>([\s\S]*?)<\/Media>/, '') };
      if (at.startsWith(`${listPath()}/5001`)) return { ...response, status: 404, body: '' };
      return response;
    };
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.recover();
    stage.desk.tick(5000);
    expect(manager.state).toBe('failed');
    stage.desk.forget();
    stage.desk.tick(600000);
    expect(seen.errors.filter(({ code }) => code === 'MEDIA_NOT_FOUND').length).toBe(1);
    expect(stage.desk.sent()).toEqual([]);
  });

  it('a list answer without uri long ago does not make a later 404 final', () => {
    let mode = 'no uri';
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    stage.desk.spoil = (request, response) => {
      const at = request.path.replace(/\?.*/, '');
      if (mode === 'no uri' && at === listPath())
        return { ...response, body: response.body.replace(/<Media><uri>[^<]*\/5001<\/uri>([\s\S]*?)<\/Media>/, '<Media>$1</Media>') };
      if (mode === '404' && at.endsWith('/5001/Dialogs')) {
        mode = 'fine';
        return { ...response, status: 404, body: '' };
      }
      return response;
    };
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.recover();
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    mode = '404';
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.recover();
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(seen.errors.map(({ code }) => code)).toEqual(['RESYNC_FAILED']);
  });

  it('start() after the MRD was gone shows what it is now', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    let gone = true;
    stage.desk.spoil = (request, response) => {
      const at = request.path.replace(/\?.*/, '');
      if (gone && at === listPath())
        return { ...response, body: response.body.replace(/<Media><uri>[^<]*\/5001<\/uri>([\s\S]*?)<\/Media>/, '') };
      if (gone && at.startsWith(`${listPath()}/5001`)) return { ...response, status: 404, body: '' };
      return response;
    };
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.setMedia(MAIL, 'LOGOUT');
    stage.desk.recover();
    stage.desk.tick(60000);
    expect(manager.state).toBe('failed');
    gone = false;
    manager.start();
    stage.desk.tick(60000);
    expect(manager.state).toBe('ready');
    expect(manager.media!.getState()).toBe('LOGOUT');
    seen.take();
  });

  it('start() while the MRD is still gone says so again', () => {
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    stage.desk.spoil = (request, response) => {
      const at = request.path.replace(/\?.*/, '');
      if (at === listPath()) return { ...response, body: response.body.replace(/<Media><uri>[^<]*\/5001<\/uri>([\s\S]*?)<\/Media>/, '') };
      if (at.startsWith(`${listPath()}/5001`)) return { ...response, status: 404, body: '' };
      return response;
    };
    stage.desk.fault({ type: 'notifications-down' });
    stage.desk.tick();
    stage.desk.recover();
    stage.desk.tick(60000);
    expect(manager.state).toBe('failed');
    seen.errors.splice(0);
    manager.start();
    stage.desk.tick(60000);
    expect(manager.state).toBe('failed');
    expect(seen.errors.map(({ code }) => code)).toEqual(['MEDIA_NOT_FOUND']);
  });

  it('MRD missing from the list in the first answer after start, back in the next recovery, with options', () => {
    const path = `/finesse/api/User/${agent()}/Media`;
    let hidden = false;
    stage.desk.spoil = (request, response) =>
      hidden && request.path.replace(/\?.*/, '') === path
        ? { ...response, body: response.body.replace(/<Media><uri>[^<]*\/5001<\/uri>([\s\S]*?)<\/Media>/, '') }
        : response;
    const { manager, seen } = make();
    manager.start();
    stage.desk.tick();
    for (let i = 0; i < 6; i++) {
      hidden = i % 2 === 0;
      let id = '';
      recovered(() => void (id = stage.desk.offer(MAIL)), 3000);
      expect(manager.state).withContext(`round ${i}`).toBe('ready');
      expect(shown(seen)).withContext(`round ${i}`).toContain(id);
      stage.desk.endTask(id);
      stage.desk.tick();
      expect(manager.media!.getState()).toBe(truth().state!);
    }
    expect(seen.broken).toEqual([]);
    const list = Object.values(
      (stage.desk.library as unknown as { __finesseMedia: { users: Record<string, finesse.restservices.User> } }).__finesseMedia.users
    )[0]!.getMediaList({});
    expect((list as unknown as { length: number }).length).toBe(Object.keys(list.getCollection()).length);
  });
});
