/** A problem in a gadget, with a text for its author. */
export interface Trouble {
  severity: 'error' | 'warning';
  text: string;
}

/** Reports the errors of a page that its window knows: scripts that throw, unhandled rejections, missing files. */
export function watchForErrors(page: Window, report: (trouble: Trouble) => void): void {
  const error = (text: string): void => report({ severity: 'error', text });
  page.addEventListener(
    'error',
    (event) => {
      if (event.target && 'tagName' in event.target) error(missingFile(event.target as Element, page));
      else error(`${event.message}${place(event)}`);
    },
    // Errors of elements do not bubble.
    true
  );
  page.addEventListener('unhandledrejection', ({ reason }) => error(`Unhandled rejection: ${errorText(reason)}`));
}

/** The text of an error from a gadget's code. */
export function errorText(reason: unknown): string {
  if (typeof reason === 'object' && reason !== null && 'message' in reason) {
    const { name, message } = reason as Error;
    return `${name ?? 'Error'}: ${message}`;
  }
  return String(reason);
}

function place({ filename, lineno }: ErrorEvent): string {
  const { pathname } = new URL(filename || 'about:blank', location.href);
  const file = pathname.replace(/.*\//, '');
  // The page is made from the XML, which has other line numbers.
  return file === '' || file === 'ifr' || filename === '' ? '' : ` (${file}:${lineno})`;
}

function missingFile(element: Element, page: Window): string {
  const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
  const { pathname, origin } = new URL(address, page.location.href);
  const kind = { SCRIPT: 'script', LINK: 'style sheet', IMG: 'picture' }[element.tagName] ?? element.tagName.toLowerCase();
  const where = origin === page.location.origin ? pathname : address;
  return `The ${kind} ${where} could not be loaded.`;
}

/** Calls a function of a gadget. If it throws, the gadget's page reports the error, not the desktop's. */
export function callGadget(page: Window, call: () => void): void {
  if (page === window) return call();
  try {
    call();
  } catch (error) {
    (page as Window & { reportError(error: unknown): void }).reportError(error);
  }
}
