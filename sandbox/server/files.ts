import { readFile, realpath, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { HttpError, send } from './http.js';

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.eot': 'application/vnd.ms-fontobject',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8'
};

/**
 * Sends one file from below `folder`.
 * @param path The path of the URL: still encoded, without leading slash and query.
 * @throws HttpError 404 if the file does not exist, is hidden, or is outside of `folder`.
 */
export async function sendFileBelow(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = await fileBelow(folder, path);
  if (file === undefined) throw new HttpError(404, `No file "${path}" here.`);
  await sendFile(response, file);
}

/** @throws HttpError 404 */
export async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const content = await readFile(file).catch(() => {
    throw new HttpError(404, `The file ${file} cannot be read.`);
  });
  send(response, 200, TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', content);
}

export async function fileBelow(folder: string, path: string): Promise<string | undefined> {
  const segments = decode(path)?.split('/') ?? [];
  // Names that begin with a dot: "..", and private files (.env, .git). The others are separators and devices of Windows.
  if (segments.length === 0 || segments.some((segment) => segment === '' || segment.startsWith('.') || /[\\:\0]/.test(segment)))
    return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...segments));
    // realpath has followed the links, so this finds a link that leads out of the folder.
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
