import { dirname, basename } from 'node:path';
import type { Language } from './gadget/locale.js';
import { framePage, problemPage } from './gadget/page.js';
import { gadgetBody, readGadget, uploadedFile, type GadgetSource } from './gadget/source.js';
import { GadgetError } from './gadget/spec.js';
import { sendFile, sendFileBelow } from './files.js';
import type { GadgetSetup } from './gadget-setup.js';
import { HttpError, send } from './http.js';
import type { Release } from './release.js';
import type { Exchange, Route } from './routes.js';

/** Reads the gadget anew each time, so that a reload of the page shows what has been edited. */
export async function gadgetSetup(source: GadgetSource, number: number, language: Language): Promise<GadgetSetup> {
  const folder = `/gadget/${number}/`;
  const file = encodeURIComponent(basename(source.file));
  const common = {
    id: String(number),
    url: `${folder}${file}${source.query && `?${source.query}`}`,
    page: `${folder}ifr`,
    tab: source.tab
  };
  try {
    const { spec, title, messages, views, warnings } = await readGadget(source, language);
    const { height, scrolling, prefs } = spec;
    const features = Object.fromEntries(spec.features.map(({ name, params }) => [name, params]));
    return { ...common, title, height, scrolling, views, features, prefs, messages, problem: undefined, warnings };
  } catch (error) {
    if (!(error instanceof GadgetError)) throw error;
    const nothing = { height: undefined, scrolling: true, views: [], features: {}, prefs: {}, messages: {}, warnings: [] };
    return { ...common, ...nothing, title: basename(source.file), problem: error.message };
  }
}

/** Serves the page and the folder of each gadget, and the folder in which a Finesse server keeps uploaded gadgets. */
export function gadgetRoutes(sources: readonly GadgetSource[], language: Language, release: Release): Route[] {
  return [
    ...sources.flatMap((source, index) => routesOf(source, index + 1, language, release)),
    { path: /^\/3rdpartygadget\/files\/(.*)$/, GET: ({ response, captured }) => sendUploaded(response, sources, captured) }
  ];
}

function routesOf(source: GadgetSource, number: number, language: Language, release: Release): Route[] {
  return [
    {
      path: new RegExp(`^/gadget/${number}/ifr$`),
      GET: async ({ response, query }) => {
        const { status, html } = await pageOf(source, number, query, language, release);
        send(response, status, 'text/html; charset=utf-8', html);
      }
    },
    {
      path: new RegExp(`^/gadget/${number}/(.*)$`),
      GET: ({ response, captured }) => sendFileBelow(response, dirname(source.file), captured)
    }
  ];
}

async function pageOf(source: GadgetSource, number: number, query: URLSearchParams, language: Language, release: Release) {
  try {
    const gadget = await readGadget(source, language);
    const prefs = Object.fromEntries([...query].filter(([name]) => name.startsWith('up_')).map(([name, value]) => [name.slice(3), value]));
    // Not the "mid" of the query: it would go into the page unescaped.
    const body = await gadgetBody(source, gadget, { view: query.get('view') ?? 'default', moduleId: String(number), prefs });
    return { status: 200, html: framePage(body, { direction: gadget.direction, lang: language.lang, release }) };
  } catch (error) {
    if (error instanceof GadgetError) return { status: 422, html: problemPage(error.message) };
    throw error;
  }
}

async function sendUploaded(response: Exchange['response'], sources: readonly GadgetSource[], path: string): Promise<void> {
  for (const { file } of sources) {
    const found = await uploadedFile(file, path);
    if (found !== undefined) return sendFile(response, found);
  }
  throw new HttpError(404, `No file "${path}" in a gadget's folder.`);
}
