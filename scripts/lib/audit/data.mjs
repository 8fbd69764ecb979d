// Reads and writes the data of the audit in test/types/.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedReview } from './review.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const testFolder = join(root, 'test', 'types');
export const typesFolder = join(root, 'types');

const readJson = (file) => JSON.parse(readFileSync(join(testFolder, file), 'utf8'));

/**
 * @returns the surfaces of the two known releases, oldest first; the documented members, by class; and the reviewed differences
 */
export function inventory() {
  const files = readdirSync(join(testFolder, 'surfaces')).filter((file) => file.endsWith('.json'));
  return {
    surfaces: files.sort().map((file) => readJson(join('surfaces', file))),
    documented: readJson('documented.json'),
    reviewed: checkedReview(readJson('reviewed.json'))
  };
}

/** Adds a release to the known ones. @returns its file, with one name in each line */
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
