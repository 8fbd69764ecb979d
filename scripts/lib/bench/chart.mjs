// Draws the chart of docs/performance.md: how cost grows. Both scales are logarithmic, so the slope of a line is the exponent.
const WIDTH = 880;
const HEIGHT = 690;
const PANEL = { width: 350, height: 210, top: 92, left: 64 };
const STEP = { right: 440, down: 310 };

/** `panels`: { title, unit, axis, series: [{ name, kind, points: [size, cost][] }] }[] */
export function drawGrowth(title, panels) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${title}">
<title>${title}</title>
<style>
svg { --paper: #fff; --ink: #1f2328; --faint: #59636e; --grid: #d1d9e0; --manager: #0969da; --raw: #b3261e; --own: #1a7f37; }
@media (prefers-color-scheme: dark) {
svg { --paper: #0d1117; --ink: #f0f6fc; --faint: #9198a1; --grid: #3d444d; --manager: #4a9eff; --raw: #ff8a80; --own: #56d364; }
}
text { font: 12px system-ui, sans-serif; fill: var(--faint); }
.title { font-size: 15px; font-weight: 600; fill: var(--ink); }
.name { font-size: 13px; font-weight: 600; fill: var(--ink); }
.grid { stroke: var(--grid); fill: none; }
.line { fill: none; stroke-width: 2; }
${['manager', 'raw', 'own'].map((kind) => `.line.${kind} { stroke: var(--${kind}); } .dot.${kind} { fill: var(--${kind}); }`).join('\n')}
</style>
<rect width="${WIDTH}" height="${HEIGHT}" rx="6" style="fill: var(--paper)"/>
${text(20, 28, title, 'start', 'title')}
${text(20, 48, 'Medians. Both scales are logarithmic.')}
${panels.map((panel, i) => drawPanel(panel, PANEL.left + (i % 2) * STEP.right, PANEL.top + Math.floor(i / 2) * STEP.down)).join('\n')}
</svg>
`;
}

function drawPanel({ title, axis, unit, series }, left, top) {
  const bottom = top + PANEL.height;
  const points = series.flatMap(({ points: of }) => of);
  const x = scale(
    points.map(([size]) => size),
    left,
    left + PANEL.width
  );
  const y = scale(
    points.map(([, cost]) => cost),
    bottom,
    top
  );
  const rows = y.ticks.map((tick) => `M${left} ${y.at(tick)}H${left + PANEL.width}`);
  const columns = x.ticks.map((tick) => `M${x.at(tick)} ${top}V${bottom}`);
  return [
    text(left, top - 16, title, 'start', 'name'),
    `<path d="${rows.join('')}${columns.join('')}" class="grid"/>`,
    ...y.ticks.map((tick) => text(left - 6, y.at(tick) + 4, label(tick), 'end')),
    ...x.ticks.map((tick) => text(x.at(tick), bottom + 16, label(tick), 'middle')),
    text(left + PANEL.width / 2, bottom + 33, `${axis} → ${unit}`, 'middle'),
    ...series.map(({ kind, points: of }) => {
      const dots = of.map(([size, cost]) => `<circle cx="${x.at(size)}" cy="${y.at(cost)}" r="3" class="dot ${kind}"/>`);
      return `<path d="M${of.map(([size, cost]) => `${x.at(size)} ${y.at(cost)}`).join('L')}" class="line ${kind}"/>${dots.join('')}`;
    }),
    ...series.map(({ name, kind }, i) => {
      const place = left + i * 112;
      return `<rect x="${place}" y="${bottom + 44}" width="9" height="9" class="dot ${kind}"/>${text(place + 13, bottom + 53, name)}`;
    })
  ].join('\n');
}

function scale(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const ticks = Array.from({ length: high - low + 1 }, (_none, i) => 10 ** (low + i));
  return { ticks, at: (value) => Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10 };
}

function label(tick) {
  return tick >= 1 ? String(Math.round(tick)).replace(/\B(?=(\d{3})+$)/g, '\u00a0') : String(Number(tick.toPrecision(1)));
}

function text(left, top, content, anchor = 'start', kind = '') {
  return `<text x="${left}" y="${top}" text-anchor="${anchor}"${kind && ` class="${kind}"`}>${content}</text>`;
}
