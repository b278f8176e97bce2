import type { Texts } from "../locales/texts.ts";

/** A section of the office, for the navigation. */
export interface Section {
  readonly href: string;
  readonly label: string;
  /** Whether the address is the section itself or a page below it. */
  readonly current: boolean;
}

const SITE = /^\/sites\/([^/]+)/;

/** The site an address is about, if any. */
export function siteIn(path: string): string | undefined {
  const encoded = SITE.exec(path)?.[1];
  return encoded === undefined ? undefined : decoded(encoded);
}

/** The sections of a site, as links, with the current one marked. */
export function sectionsOf(site: string, path: string, words: Texts["shell"]): Section[] {
  const base = `/sites/${encodeURIComponent(site)}`;
  const below = (name: "register" | "choices" | "audience" | "audits"): Section => {
    const href = `${base}/${name}`;
    return { href, label: words[name], current: path === href || path.startsWith(`${href}/`) };
  };
  const overview = { href: base, label: words.overview, current: path === base };
  return [overview, below("register"), below("choices"), below("audience"), below("audits")];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
