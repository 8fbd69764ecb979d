/** `gadgets.window`. */
export interface GadgetWindow {
  adjustHeight(height?: number): void;
  getViewportDimensions(): { width: number; height: number };
  setTitle(title: string): void;
}

export function createGadgetWindow(page: Window, onHeight: (height: number) => void, onTitle: (title: string) => void): GadgetWindow {
  return {
    adjustHeight(height) {
      const wanted = height === undefined ? contentHeight(page) : Math.round(Number(height));
      if (Number.isFinite(wanted)) onHeight(Math.max(wanted, 0));
    },
    getViewportDimensions: () => ({ width: page.innerWidth, height: page.innerHeight }),
    setTitle: (title) => onTitle(String(title))
  };
}

/**
 * The bottom of the content. It measures the elements, because the document is at least as high as its frame: a gadget that has grown
 * could not shrink again.
 */
function contentHeight(page: Window): number {
  const { body } = page.document;
  const bottoms = Array.from(body.children, (element) => {
    const { bottom, height } = element.getBoundingClientRect();
    return height === 0 ? 0 : bottom + page.scrollY + pixels(page.getComputedStyle(element).marginBottom);
  });
  const { paddingBottom, marginBottom, borderBottomWidth } = page.getComputedStyle(body);
  const end = Math.max(0, ...bottoms, textEnd(page));
  return Math.ceil(end + pixels(paddingBottom) + pixels(marginBottom) + pixels(borderBottomWidth));
}

/** The bottom of text that is directly in the body. */
function textEnd(page: Window): number {
  const range = page.document.createRange();
  range.selectNodeContents(page.document.body);
  return range.getBoundingClientRect().bottom + page.scrollY;
}

function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}
