// The hovers in types/: the first line says what the member does, MRD is spelt out, and no sentence is long.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { markdownSentences, tooLong } from '../node/sentences.js';

interface Comment {
  place: string;
  isMethod: boolean;
  /** The text without tags. */
  text: string;
  /** The text with tags. */
  whole: string;
}

/** Returns the comments as editors show them: paragraphs, then tags. Each overload has its own comment. */
function commentsIn(file: string, source: string): Comment[] {
  const page = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const comments: Comment[] = [];
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (doc.parent !== node) continue;
      const text = ts.getTextOfJSDocComment(doc.comment) ?? '';
      const tags = (doc.tags ?? []).map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '');
      const { line } = page.getLineAndCharacterOfPosition(doc.getStart());
      comments.push({
        place: `${file}:${line + 1}`,
        isMethod: ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isFunctionDeclaration(node),
        text,
        whole: [text, ...tags].join('\n\n')
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(page);
  return comments;
}

/** A first line says what the member does. It may also say that only the name was seen, or when a handler is called. */
const DOES = /^(?:Always )?[A-Z][A-Za-z-]*s\b|^Seen in \d|^Called when /;

const saysNot = ({ isMethod, text }: Comment): boolean => isMethod && text !== '' && !DOES.test(text);
const hidesMrd = ({ whole }: Comment): boolean => {
  const words = whole.replace(/`[^`]*`|https?:\S+/g, '');
  return /\bMRDs?\b/.test(words) && !/media routing domains? \(MRDs?\)/.test(words);
};

describe('A hover', () => {
  const comments = readdirSync('types', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join('types', file))
    .flatMap((file) => commentsIn(file, readFileSync(file, 'utf8')));
  const places = (wrong: Comment[]): string[] => wrong.map(({ place, text }) => `${place}: ${text.split('\n')[0]}`);

  it('says first what a method does', () => {
    expect(comments.filter(({ isMethod }) => isMethod).length).toBeGreaterThan(600);
    expect(places(comments.filter(saysNot))).toEqual([]);
  });

  it('spells MRD out', () => {
    expect(places(comments.filter(hidesMrd))).toEqual([]);
  });

  it('has sentences of at most 30 words', () => {
    expect(comments.flatMap(({ place, whole }) => tooLong(markdownSentences(whole)).map((long) => `${place}: ${long}`))).toEqual([]);
  });

  it('is checked: mistakes are found', () => {
    const [method, property] = commentsIn(
      'some.d.ts',
      'interface A {\n /** Id of the MRD. */\n a(): string;\n /** Id of the MRD. */\n b: string }'
    );
    expect([saysNot(method!), saysNot(property!), hidesMrd(method!), method!.place]).toEqual([true, false, true, 'some.d.ts:2']);
    const [right] = commentsIn(
      'some.d.ts',
      'interface A {\n /** Returns the id of the media routing domain (MRD). @throws Error */\n a(): string }'
    );
    expect([saysNot(right!), hidesMrd(right!)]).toEqual([false, false]);
  });
});
