// The script tag for a CDN in docs/reference.md has the hash of the script.
import { readFileSync } from 'node:fs';
import { integrityOf, PAGE, staleTag, withTag } from '../../scripts/lib/integrity.mjs';

const SCRIPT = 'dist/finesse-media-manager.min.js';
const UNRELEASED = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Something.\n';
const RELEASED = '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-05\n\n- Something.\n';

describe('The script tag in the reference', () => {
  const read = (file: string): string => readFileSync(file, 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };

  it('is that of the built script', () => {
    expect(staleTag(read(PAGE), read('CHANGELOG.md'), SCRIPT, version, integrityOf(SCRIPT))).toBeUndefined();
  });

  it('is stale when the script is another, until its version is released and work on the next one has begun', () => {
    const page = withTag(read(PAGE), SCRIPT, '0.1.0', 'sha384-old');
    expect(staleTag(page, UNRELEASED, SCRIPT, '0.1.0', 'sha384-new')).toContain('npm run facts');
    expect(staleTag(page, RELEASED, SCRIPT, '0.1.0', 'sha384-new')).toContain('npm run facts');
    expect(staleTag(page, RELEASED.replace('\n## [0', '\n- More.\n\n## [0'), SCRIPT, '0.1.0', 'sha384-new')).toBeUndefined();
    expect(staleTag(page, RELEASED, SCRIPT, '0.2.0', 'sha384-new'))
      .withContext('of another version')
      .toContain('npm run facts');
    expect(staleTag(page, RELEASED, SCRIPT, '0.1.0', 'sha384-old')).toBeUndefined();
  });
});
