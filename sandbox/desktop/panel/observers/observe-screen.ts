export interface ScreenChange {
  added: string[];
  removed: string[];
  /** Whether the agent clicked or typed just before. */
  byAgent: boolean;
}

const SETTLED_MS = 60;
const LONGEST_MS = 300;
const AGENT_MS = 400;
const MOST_TEXT = 50_000;

/** Observes changes of the text on a gadget's page, and reports them after a short time. It ignores clocks. */
export function observeScreen(page: Window, onChange: (change: ScreenChange) => void): () => void {
  const { document } = page;
  let shown: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let agentAt = -Infinity;

  const check = (): void => {
    timer = undefined;
    since = 0;
    const now = linesOf(document);
    const added = without(now, shown);
    const removed = without(shown, now);
    shown = now;
    if (added.length + removed.length > 0) onChange({ added, removed, byAgent: performance.now() - agentAt < AGENT_MS });
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    since ||= now;
    if (timer !== undefined && now - since > LONGEST_MS) return;
    clearTimeout(timer);
    timer = setTimeout(check, SETTLED_MS);
  });
  const agent = (event: Event): void => {
    if (event.isTrusted) agentAt = performance.now();
  };
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const type of ['pointerdown', 'keydown']) page.addEventListener(type, agent, true);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

function linesOf(document: Document): string[] {
  // A page that is loading has no body yet.
  const text = (document.body as HTMLElement | null)?.innerText ?? '';
  return text
    .slice(0, MOST_TEXT)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

const timeless = (line: string): string => line.replace(/\d{1,2}:\d{2}(:\d{2})?/g, '#');

/** The lines of `lines` that are missing in `others`, or are there less often. */
function without(lines: string[], others: string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(timeless(line), (left.get(timeless(line)) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(timeless(line)) ?? 0;
    left.set(timeless(line), count - 1);
    return count <= 0;
  });
}
