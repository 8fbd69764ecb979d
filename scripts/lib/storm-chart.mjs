// Draws the chart of scripts/storm.mjs: one panel for each pattern, all on the same scales. It has its own background, so that it is readable on any
// page.
const WIDTH = 880;
const LEFT = 76;
const RIGHT = 16;
const TOP = 56;
const PANEL = 84;
const STEP = PANEL + 46;
const SECONDS = 120;

/** 12345 → "12 345", with spaces that do not break. */
export const spaced = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/** `panels`: { title, kind, outcome: { perSecond, peak, peakOfRetries, rightAt } }[] */
export function drawStorm(panels, { title, outageMs }) {
  const height = TOP + panels.length * STEP + 22;
  const highest = Math.max(...panels.map(({ outcome }) => outcome.peak));
  const unit = 10 ** Math.floor(Math.log10(highest));
  const top = Math.ceil(highest / unit) * unit;
  const x = (second) => round(LEFT + (second / SECONDS) * (WIDTH - LEFT - RIGHT));
  const outage = { from: x(0), width: round(x(outageMs / 1000) - x(0)) };
  const last = TOP + (panels.length - 1) * STEP + 26 + PANEL;
  const ticks = Array.from({ length: SECONDS / 10 + 1 }, (_none, i) => text(x(i * 10), last + 16, i * 10, 'middle'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${title}">
<title>${title}</title>
<style>
svg { --paper: #fff; --ink: #1f2328; --faint: #59636e; --grid: #d1d9e0; --outage: #f1f3f5; --library: #b3261e; --naive: #a15c00; --manager: #0969da; }
@media (prefers-color-scheme: dark) {
svg { --paper: #0d1117; --ink: #f0f6fc; --faint: #9198a1; --grid: #3d444d; --outage: #1c2128; --library: #ff8a80; --naive: #e3a13c; --manager: #4a9eff; }
}
text { font: 12px system-ui, sans-serif; fill: var(--faint); }
.title { font-size: 15px; font-weight: 600; fill: var(--ink); }
.name { font-size: 13px; font-weight: 600; fill: var(--ink); }
.outage { fill: var(--outage); }
.grid { stroke: var(--grid); fill: none; }
.right { stroke: var(--ink); stroke-dasharray: 3 3; }
.library { fill: var(--library); } .naive { fill: var(--naive); } .manager { fill: var(--manager); }
</style>
<rect width="${WIDTH}" height="${height}" rx="6" style="fill: var(--paper)"/>
${text(LEFT, 24, title, 'start', 'title')}
${text(LEFT, 42, 'Requests per second at the server. Shaded: it answers 503. Dashed: every desktop is right.')}
${panels.map((panel, i) => drawPanel(panel, TOP + i * STEP, top, x, outage)).join('\n')}
${ticks.join('\n')}
${text((LEFT + WIDTH - RIGHT) / 2, last + 36, 'seconds since the first desktop recovered', 'middle')}
</svg>
`;
}

function drawPanel({ title, kind, outcome }, offset, top, x, outage) {
  const base = offset + 26 + PANEL;
  const y = (requests) => round(base - (requests / top) * PANEL);
  const steps = outcome.perSecond.slice(0, SECONDS).map((requests, second) => `V${y(requests)}H${x(second + 1)}`);
  const facts = [`peak ${spaced(outcome.peak)}/s`];
  facts.push(`retries up to ${spaced(outcome.peakOfRetries)}/s`);
  facts.push(outcome.rightAt === undefined ? 'never all right' : `all right after ${Math.round(outcome.rightAt / 1000)} s`);
  const levels = [0, top / 2, top];
  const right = outcome.rightAt === undefined ? '' : line(`M${x(outcome.rightAt / 1000)} ${y(top)}V${base}`, 'right');
  return [
    `<rect x="${LEFT}" y="${offset + 8}" width="10" height="10" class="${kind}"/>`,
    text(LEFT + 16, offset + 18, title, 'start', 'name'),
    text(WIDTH - RIGHT, offset + 18, facts.join(' · '), 'end'),
    `<rect x="${outage.from}" y="${y(top)}" width="${outage.width}" height="${PANEL}" class="outage"/>`,
    line(levels.map((level) => `M${LEFT} ${y(level)}H${WIDTH - RIGHT}`).join(''), 'grid'),
    ...levels.map((level) => text(LEFT - 8, y(level) + 4, spaced(level), 'end')),
    `<path d="M${x(0)} ${base}${steps.join('')}V${base}Z" class="${kind}"/>`,
    right
  ].join('\n');
}

function text(left, top, content, anchor = 'start', kind = '') {
  return `<text x="${left}" y="${top}" text-anchor="${anchor}"${kind && ` class="${kind}"`}>${content}</text>`;
}

function line(path, kind) {
  return `<path d="${path}" class="${kind}"/>`;
}

function round(number) {
  return Math.round(number * 10) / 10;
}
