// Where the audit's data stands: what is held against the declarations.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedReview } from './review.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const testFolder = join(root, 'test', 'types');
export const typesFolder = join(root, 'types');

const readJson = (file) => JSON.parse(readFileSync(join(testFolder, file), 'utf8'));

/**
 * @returns the surfaces of the two genuine releases that were seen, oldest first; the members that are documented, by class; and the
 * differences that were reviewed
 */
export function inventory() {
  const files = readdirSync(join(testFolder, 'surfaces')).filter((file) => file.endsWith('.json'));
  return {
    surfaces: files.sort().map((file) => readJson(join('surfaces', file))),
    documented: readJson('documented.json'),
    reviewed: checkedReview(readJson('reviewed.json'))
  };
}

/** Makes a release a known one. @returns the file, one name a line */
export function saveSurface(release, names) {
  const [, version] = /^(\d+\.\d+)\(\d+\)$/.exec(release) ?? [];
  if (!version) throw new Error(`--save is "${release}". Give the release as Cisco writes it, such as '12.6(1)'.`);
  const lines = Object.entries(names).map(([name, entry]) => {
    const parts = Object.entries(entry).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `    ${JSON.stringify(name)}: { ${parts.join(', ')} }`;
  });
  const file = join(testFolder, 'surfaces', `${version}.json`);
  writeFileSync(file, `{\n  "release": ${JSON.stringify(release)},\n  "names": {\n${lines.join(',\n')}\n  }\n}\n`);
  return file;
}
