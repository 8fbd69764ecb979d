// A gadget's objects on a complete desk, with a record of what went to and came from the desktop's cache.
import { CHAT, MAIL, openDesk, type Desk } from '../support/desk.js';
import type { DesktopCache } from '../support/caches.js';

export interface LoadedDesk {
  desk: Desk;
  user: finesse.restservices.User;
  list: finesse.restservices.MediaList;
  media: finesse.restservices.Media;
  chat: finesse.restservices.Media;
  /** "look M", "keep M" and the requests since `forget()`, in their order. */
  seen: string[];
  forget(): void;
}

interface WithCache {
  idb?: { RestCacheDataContainer: DesktopCache };
}

/** Loads a page with the agent's User, list of media and two Media. Both MRDs are ready. */
export function loadDesk({ init = (): void => undefined } = {}): LoadedDesk {
  const desk = openDesk();
  init();
  desk.ready(MAIL, CHAT);
  const seen: string[] = [];
  watchCache(desk, seen);
  watchServer(desk, seen);
  const user = new desk.library.restservices.User({ id: desk.server.config.agent.id });
  desk.tick();
  const list = user.getMediaList({});
  desk.tick();
  const media = list.getMedia({ id: MAIL });
  const chat = list.getMedia({ id: CHAT });
  return { desk, user, list, media, chat, seen, forget: () => void seen.splice(0) };
}

export function cacheOf(desk: Desk): DesktopCache {
  return (desk.library as WithCache).idb!.RestCacheDataContainer;
}

const short = (desk: Desk, key: string): string =>
  key.replace(`finesse.api.User.${desk.server.config.agent.id}.`, '').replace('Media.', '');

function watchCache(desk: Desk, seen: string[]): void {
  const cache = (desk.library as WithCache).idb?.RestCacheDataContainer;
  if (!cache) return;
  const { fetchData, saveOrUpdateData } = cache;
  cache.fetchData = (options) => {
    seen.push(`look ${short(desk, options.key)}`);
    fetchData(options);
  };
  cache.saveOrUpdateData = (entries) => {
    for (const { key, data } of entries)
      seen.push(`keep ${short(desk, key)} ${/^<(\w+)/.exec((data as { text: string }).text)?.[1] ?? 'nothing'}`);
    saveOrUpdateData(entries);
  };
}

function watchServer(desk: Desk, seen: string[]): void {
  const user = `/finesse/api/User/${desk.server.config.agent.id}`;
  const { spoil } = desk;
  desk.spoil = (request, response) => {
    const path = request.path.replace(/\?.*$/, '').replace(user, '').replace(/^\//, '');
    seen.push(`${request.method} ${path.replace('Media/', '') || 'User'}`);
    return spoil(request, response);
  };
}
