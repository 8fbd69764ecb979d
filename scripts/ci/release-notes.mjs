// Prints the section of CHANGELOG.md for the version in package.json, as the text of the release.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const section = readFileSync('CHANGELOG.md', 'utf8')
  .split(/^(?=## \[)/m)
  .find((part) => part.startsWith(`## [${version}]`));
if (!section) throw new Error(`CHANGELOG.md has no section "## [${version}]". \`npm run release\` makes it.`);
console.log(section.slice(section.indexOf('\n')).trim());
