// finesse.utilities.MessageDisplay: on a Finesse server a script of its own, which shows a message in the gadget's #banner.

type Kind = 'error' | 'success' | 'warning' | 'info';

interface Page {
  finesse?: { utilities?: Record<string, unknown> };
}

function show(kind: Kind, message: unknown): void {
  const banner = document.getElementById('banner');
  const text = document.getElementById('banner-msg') ?? banner;
  if (!banner || !text) {
    console.warn(`MessageDisplay: the gadget has no element "banner" to show: ${String(message)}`);
    return;
  }
  text.textContent = String(message ?? '');
  text.className = `banner-${kind}`;
  banner.setAttribute('role', kind === 'error' ? 'alert' : 'status');
  banner.style.display = '';
}

const MessageDisplay = {
  showBannerError: (message: unknown): void => show('error', message),
  showBannerSuccess: (message: unknown): void => show('success', message),
  showBannerWarning: (message: unknown): void => show('warning', message),
  showBannerInfo: (message: unknown): void => show('info', message),
  hideBanner(): void {
    const banner = document.getElementById('banner');
    if (banner) banner.style.display = 'none';
  }
};

const page = window as Page;
const finesse = (page.finesse ??= {});
(finesse.utilities ??= {})['MessageDisplay'] = MessageDisplay;

export {};
