import { GadgetError, parseMessages, type Locale } from './spec.js';

/** The language of the desktop: { lang: 'en', country: 'US' }. */
export interface Language {
  lang: string;
  country: string;
}

export interface Messages {
  messages: Record<string, string>;
  direction: 'ltr' | 'rtl';
  warnings: string[];
}

const ANY = { lang: 'all', country: 'ALL' };

/** Merges the messages as Shindig does: those of the language replace those for all languages, and those of language and country replace both. */
export async function loadLocale(
  locales: Locale[],
  language: Language,
  read: (bundle: string) => Promise<string | undefined>
): Promise<Messages> {
  const chain = [ANY, { lang: language.lang, country: ANY.country }, language].flatMap(
    ({ lang, country }) => locales.find((locale) => locale.lang === lang.toLowerCase() && locale.country === country.toUpperCase()) ?? []
  );
  const warnings: string[] = [];
  const messages: Record<string, string> = {};
  for (const locale of chain) Object.assign(messages, await messagesOf(locale, read, warnings));
  return { messages, direction: chain.at(-1)?.direction ?? 'ltr', warnings };
}

async function messagesOf(
  { bundle, messages }: Locale,
  read: (bundle: string) => Promise<string | undefined>,
  warnings: string[]
): Promise<Record<string, string>> {
  if (bundle === '') return messages;
  const xml = await read(bundle);
  if (xml === undefined) {
    warnings.push(`The message bundle "${bundle}" is not in the gadget's folder, so its messages are missing.`);
    return {};
  }
  try {
    return parseMessages(xml, bundle);
  } catch (error) {
    if (!(error instanceof GadgetError)) throw error;
    warnings.push(error.message);
    return {};
  }
}
