import { byId } from '../dom.js';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const LABELS: Record<Theme, string> = { system: '◐ Auto theme', light: '○ Light theme', dark: '● Dark theme' };
const KEY = 'finesse-sandbox-theme';

/** The theme of the system, or the one that was chosen on this computer. */
export function provideTheme(): () => void {
  let theme: Theme = THEMES.find((name) => name === localStorage.getItem(KEY)) ?? 'system';
  const button = byId('theme');
  const show = (): void => {
    document.documentElement.dataset['theme'] = theme;
    button.textContent = LABELS[theme];
  };
  const next = (): void => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    localStorage.setItem(KEY, theme);
    show();
  };
  button.addEventListener('click', next);
  show();
  return next;
}
