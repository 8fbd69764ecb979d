// Extends typedoc for the documentation site: readable names, and sequence diagrams that are drawn at build time, so that the site works offline.
import { renderMermaidSVG } from 'beautiful-mermaid';
import { Converter, PageEvent, ReflectionKind } from 'typedoc';

const MODULES = { src: 'finesse-media-manager', 'types/finesse': 'finesse', 'types/gadgets': 'gadgets' };
const COLOURS = {
  bg: 'var(--color-background)',
  fg: 'var(--color-text)',
  line: 'var(--color-text-aside)',
  muted: 'var(--color-text)',
  font: 'system-ui',
  transparent: true,
  padding: 8
};

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const text = document.content.map((part) => part.text).join('');
    document.name = /^# (.+)$/m.exec(text)?.[1] ?? document.name;
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) module.name = MODULES[module.name] ?? module.name;
  });
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replace(/<pre><code class="mermaid">([\s\S]*?)<\/code>[\s\S]*?<\/pre>/g, (_whole, source) =>
      figure(decode(source))
    );
  });
}

function figure(source) {
  const svg = renderMermaidSVG(source, COLOURS)
    // The import would load a font from another server.
    .replace(/@import url\([^)]*\);/, '')
    .replace(/ width="[^"]*" height="[^"]*"/, ' role="img"');
  return `<figure class="sequence">${svg}</figure>`;
}

function decode(html) {
  const named = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_whole, hex, code) => String.fromCodePoint(parseInt(code, hex ? 16 : 10)))
    .replace(/&(lt|gt|quot|amp);/g, (_whole, name) => named[name]);
}
