// Splits text into sentences, to find those that are too long.
import MarkdownIt from 'markdown-it';

const MOST_WORDS = 30;

/** Splits plain text into sentences. A colon or a semicolon does not end one. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["')]*)\s+(?=\S*[A-Z0-9`])/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** Splits each paragraph, list item, heading, table cell and picture separately. Leaves out code blocks, and counts inline code as one word. */
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

/** Splits the help of a command. Each option is separate. Leaves out the usage line. */
export function helpSentences(help: string): string[] {
  const paragraphs = help.replace(/^Usage: .*\n/, '').split(/\n\s*\n|\n {2}(?=--)/);
  return paragraphs.flatMap((paragraph) => sentencesOf(paragraph.replace(/^\s*--\S+(?: [A-Z]+\b)?/, '')));
}

function wordsIn(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Returns the sentences that are too long, each with its number of words. */
export function tooLong(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => wordsIn(sentence) > MOST_WORDS).map((sentence) => `${wordsIn(sentence)} words: ${sentence}`);
}
