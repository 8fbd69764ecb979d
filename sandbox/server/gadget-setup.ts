/** What the desktop page needs to show a gadget. */
export interface GadgetSetup {
  id: string;
  /** Path of the XML with the query of the layout: the gadget's own address. */
  url: string;
  /** Path of the page for the frame. */
  page: string;
  tab: string | undefined;
  title: string;
  height: number | undefined;
  scrolling: boolean;
  views: string[];
  features: Record<string, Record<string, string>>;
  prefs: Record<string, string>;
  messages: Record<string, string>;
  /** Why the gadget cannot be shown. */
  problem: string | undefined;
  warnings: string[];
}
