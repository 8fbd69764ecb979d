// Reads and writes the script tag with its hash in the documentation.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Returns the value of a script tag's `integrity` attribute. */
export function integrityOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** The page with the tag. */
export const PAGE = 'docs/reference.md';

const BEGIN = '<!-- Written by "npm run facts" -->';
const END = '<!-- end -->';

function block(file, version, integrity) {
  return `${BEGIN}

\`\`\`html
<script
  src="https://unpkg.com/finesse-media-manager@${version}/${file}"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>
\`\`\`

${END}`;
}

/** Returns the page's text with the tag of this version. */
export function withTag(page, file, version, integrity) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${PAGE} has no place for the script tag: "${BEGIN}" … "${END}".`);
  return page.slice(0, begin) + block(file, version, integrity) + page.slice(end + END.length);
}

/**
 * Says what is wrong with the tag of the page, if anything. Until its version is released, the hash must be that of the built script. After that, the
 * built script belongs to the next version, so the hash stays.
 */
export function staleTag(page, changelog, file, version, integrity) {
  const released = changelog.includes(`\n## [${version}]`);
  const wanted =
    released && changedSince(changelog) ? `finesse-media-manager@${version}/${file}"` : withTag(page, file, version, integrity);
  if (page.includes(wanted)) return undefined;
  return `The script tag in ${PAGE} is not that of the built ${file} ${version} (${integrity}). Run "npm run facts" and commit what that wrote.`;
}

function changedSince(changelog) {
  const [, unreleased = ''] = changelog.split('\n## [Unreleased]\n');
  return unreleased.split(/^## \[/m)[0].trim() !== '';
}
