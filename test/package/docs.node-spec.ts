// The documentation: every link works, without network access; every error code has its section; the site builds.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { tool } from '../node/packed.js';

const SITE = '.tmp/site';
const MINUTES = 3 * 60 * 1000;

interface Page {
  ids: Set<string>;
  links: string[];
}

const read = (file: string): string => readFileSync(file, 'utf8');
const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !/node_modules|[\\/]dist[\\/]/.test(file))
    .map((file) => join(folder, file));

function markdownPage(file: string): Page {
  const slugger = new GithubSlugger();
  const page: Page = { ids: new Set(), links: [] };
  const tokens = new MarkdownIt({ html: true }).parse(read(file), {});
  tokens.forEach((token, i) => {
    if (token.type === 'heading_open') {
      const parts = tokens[i + 1]!.children ?? [];
      page.ids.add(slugger.slug(parts.map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : '')).join('')));
    }
    for (const child of token.children ?? [])
      page.links.push(...[child.attrGet('href'), child.attrGet('src')].filter((link) => link !== null));
  });
  return page;
}

function htmlPage(file: string): Page {
  const html = read(file).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, (element) => element.slice(0, element.indexOf('>') + 1));
  const attributes = (name: string): string[] =>
    [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value!.replace(/&amp;/g, '&'));
  return { ids: new Set(attributes('id')), links: [...attributes('href'), ...attributes('src')] };
}

/** Returns the broken links of `files`, each with its file. */
function broken(files: string[], readPage: (file: string) => Page): string[] {
  const pages = new Map<string, Page>();
  const pageOf = (file: string): Page => {
    const known = pages.get(file) ?? readPage(file);
    pages.set(file, known);
    return known;
  };
  return files.flatMap((file) =>
    pageOf(file)
      .links.filter((link) => !/^(https?|mailto|data):/.test(link))
      .filter((link) => {
        const [path = '', fragment = ''] = link.split('#');
        const target = path === '' ? file : resolve(dirname(file), decodeURIComponent(path.split('?')[0]!));
        if (!existsSync(target)) return true;
        const has = fragment === '' || !/\.(md|html)$/.test(target) || statSync(target).isDirectory();
        return !has && !pageOf(target).ids.has(decodeURIComponent(fragment));
      })
      .map((link) => `${relative('.', file)}: ${link}`)
  );
}

describe('The documentation', () => {
  const texts = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesBelow('docs', '.md'), ...filesBelow('examples', '.md')].map(
    (file) => resolve(file)
  );

  it('has no broken link to a file or a heading', () => {
    expect(texts.length).toBeGreaterThan(12);
    expect(broken(texts, markdownPage)).toEqual([]);
  });

  it('has a section for each error code, with its cause and what to do', () => {
    const codes = [...read('src/contract/errors.ts').matchAll(/^\s+\| '([A-Z_]+)'/gm)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(10);
    const sections = read('docs/guides/troubleshooting.md').split(/^## /m).slice(1);
    const byCode = new Map(sections.map((section) => [section.split('\n')[0]!, section]));
    expect([...byCode.keys()].filter((name) => /^[A-Z_]+$/.test(name)).sort()).toEqual([...codes].sort());
    for (const code of codes)
      expect(byCode.get(code))
        .withContext(code)
        .toMatch(/\*\*Cause\.\*\* \S[\s\S]*\*\*What to do\.\*\* \S/);
  });

  describe('as a site', () => {
    let pages: string[];

    beforeAll(async () => {
      // The build has compiled the same files.
      await tool('node_modules/typedoc/bin/typedoc', ['--out', SITE, '--logLevel', 'Warn', '--skipErrorChecking']);
      pages = filesBelow(resolve(SITE), '.html');
    }, MINUTES);

    it('has no broken link', () => {
      expect(pages.length).toBeGreaterThan(100);
      expect(broken(pages, htmlPage)).toEqual([]);
    });

    it('has the manager and the vendor’s classes, and a page for each guide', () => {
      const names = pages.map((page) => relative(SITE, page));
      const has = (part: string): boolean => names.some((name) => name.includes(part));
      for (const part of ['MediaManager.html', 'finesse.restservices.Media.html', 'finesse.restservices.User.html', 'gadgets.io'])
        expect(has(part)).withContext(part).toBeTrue();
      expect(names.filter((name) => name.startsWith('documents')).length).toBeGreaterThanOrEqual(filesBelow('docs', '.md').length - 1);
    });

    it('draws the diagrams, and loads nothing from elsewhere', () => {
      const recovery = read(pages.find((page) => /documents.*Recovery_explained/.test(page))!);
      expect(recovery.match(/<figure class="sequence"><svg /g)!.length).toBe(read('docs/guides/recovery.md').match(/```mermaid/g)!.length);
      for (const page of pages) expect(read(page)).not.toMatch(/(src="|@import url\(['"]?|<link[^>]* href=")https?:/);
    });
  });
});
