// The script tag in the README: its hash is that of the script.
import { readFileSync } from 'node:fs';
import { integrityOf, staleTag, withTag } from '../../scripts/integrity.mjs';

const SCRIPT = 'dist/finesse-media-manager.min.js';
const UNRELEASED = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Something.\n';
const RELEASED = '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-05\n\n- Something.\n';

describe('The script tag in the README', () => {
  const read = (file: string): string => readFileSync(file, 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };

  it('is that of the built script', () => {
    expect(staleTag(read('README.md'), read('CHANGELOG.md'), SCRIPT, version, integrityOf(SCRIPT))).toBeUndefined();
  });

  it('is stale when the script is another, until its version is released and work on the next one has begun', () => {
    const readme = withTag(read('README.md'), SCRIPT, '0.1.0', 'sha384-old');
    expect(staleTag(readme, UNRELEASED, SCRIPT, '0.1.0', 'sha384-new')).toContain('npm run facts');
    expect(staleTag(readme, RELEASED, SCRIPT, '0.1.0', 'sha384-new')).toContain('npm run facts');
    expect(staleTag(readme, RELEASED.replace('\n## [0', '\n- More.\n\n## [0'), SCRIPT, '0.1.0', 'sha384-new')).toBeUndefined();
    expect(staleTag(readme, RELEASED, SCRIPT, '0.2.0', 'sha384-new'))
      .withContext('of another version')
      .toContain('npm run facts');
    expect(staleTag(readme, RELEASED, SCRIPT, '0.1.0', 'sha384-old')).toBeUndefined();
  });
});
