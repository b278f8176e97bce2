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

/** What a section needs beside a role on the site; the others are everybody's. */
const PERMISSIONS: Partial<Record<SectionName, string>> = {
  banner: "register.check",
  choices: "choices.read",
  activity: "activity.read",
  people: "people.manage",
  keys: "keys.manage",
  settings: "register.check",
};

const NAMES = [
  "register",
  "banner",
  "choices",
  "audience",
  "audits",
  "activity",
  "people",
  "keys",
  "settings",
] as const;

type SectionName = (typeof NAMES)[number];

/**
 * The sections of a site, as links, with the current one marked.
 *
 * @param permissions what the person may do on the site: a section they may not use is left out
 */
export function sectionsOf(
  site: string,
  path: string,
  words: Texts["shell"],
  permissions: readonly string[],
): Section[] {
  const base = `/sites/${encodeURIComponent(site)}`;
  const below = (name: SectionName): Section => {
    const href = `${base}/${name}`;
    return { href, label: words[name], current: path === href || path.startsWith(`${href}/`) };
  };
  const allowed = NAMES.filter((name) => {
    const needed = PERMISSIONS[name];
    return needed === undefined || permissions.includes(needed);
  });
  const overview = { href: base, label: words.overview, current: path === base };
  return [overview, ...allowed.map(below)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
