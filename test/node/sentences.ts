// The sentences of a text, to find those that are too long to read without effort.
import MarkdownIt from 'markdown-it';

export const MOST_WORDS = 30;

/** Splits plain text where a sentence ends; a colon or a semicolon ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["')]*)\s+(?=\S*[A-Z0-9`])/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** Each paragraph, list item, heading, table cell and picture by itself; code blocks are no sentences, code within one is a word. */
export function markdownSentences(markdown: string): string[] {
  return new MarkdownIt({ html: true })
    .parse(markdown, {})
    .filter(({ type }) => type === 'inline')
    .flatMap(({ children }) => {
      const pictures = (children ?? []).filter(({ type }) => type === 'image').map(({ content }) => content);
      const text = (children ?? []).map(({ type, content }) => {
        if (type === 'code_inline') return `\`${content.replace(/\s+/g, '_')}\``;
        return type === 'text' ? content : type === 'softbreak' || type === 'hardbreak' ? ' ' : '';
      });
      return [text.join(''), ...pictures].flatMap(sentencesOf);
    });
}

/** The help of a command: its options by themselves, without the line that says how to call it. */
export function helpSentences(help: string): string[] {
  const paragraphs = help.replace(/^Usage: .*\n/, '').split(/\n\s*\n|\n {2}(?=--)/);
  return paragraphs.flatMap((paragraph) => sentencesOf(paragraph.replace(/^\s*--\S+(?: [A-Z]+\b)?/, '')));
}

export function wordsIn(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The sentences that are too long, each with its number of words. */
export function tooLong(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => wordsIn(sentence) > MOST_WORDS).map((sentence) => `${wordsIn(sentence)} words: ${sentence}`);
}
