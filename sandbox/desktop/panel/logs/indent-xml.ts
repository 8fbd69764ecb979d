/** Indents XML, one element per line. Returns other text unchanged. */
export function indentXml(text: string): string {
  if (!text.startsWith('<')) return text;
  let depth = 0;
  return text
    .replace(/>\s*(?=<(?!\/))/g, '>\n')
    .replace(/(<\/[^>]*>|\/>)\s*(?=<\/)/g, '$1\n')
    .split('\n')
    .map((line) => {
      if (line.startsWith('</')) depth--;
      const indented = '  '.repeat(Math.max(depth, 0)) + line.trim();
      if (/^<[^/!?]/.test(line) && !line.includes('</') && !line.endsWith('/>')) depth++;
      return indented;
    })
    .join('\n');
}
