import type { Page } from "playwright-core";
import { parseUrl } from "@glassjar/register";
import { bounded } from "./bounded.ts";
import type { Scope } from "./scope.ts";

/** Words in an address or a link's text that promise a change no visitor asked for. */
const HARMFUL =
  /(log|sign)[-_ ]?(out|off)|se[- ]?d[ée]connect|d[ée]connexion|abmelden|cerrar[-_ ]?sesi[oó]n|delete|remove|destroy|supprimer|löschen|loeschen|eliminar|unsubscribe|d[ée]sabonn|cancel|تسجيل[-_ ]?الخروج|حذف|إلغاء/iu;

const NOT_A_PAGE =
  /\.(pdf|zip|gz|tar|7z|dmg|exe|msi|iso|csv|xlsx?|docx?|pptx?|odt|ods|epub|png|jpe?g|gif|webp|svg|ico|mp[34]|webm|ogg|wav|css|js|json|xml|rss|atom|ics|txt|woff2?)$/i;

const PATIENCE_MS = 3000;

interface Link {
  readonly href: string;
  readonly text: string;
  readonly marked: boolean;
}

/** The addresses of a page's links that an auditing visitor may follow, in the order of the page. */
export async function linksOn(page: Page, scope: Scope): Promise<string[]> {
  const links = (await bounded(page.evaluate(readLinks), PATIENCE_MS)) ?? [];
  return [
    ...new Set(links.filter((link) => isHarmless(link, scope)).map(({ href }) => pageOf(href))),
  ];
}

/** Whether following a link changes nothing and stays on the site. */
export function isHarmless({ href, text, marked }: Link, scope: Scope): boolean {
  const target = parseUrl(href);
  if (marked || !target) return false;
  const { pathname, search } = target;
  return (
    scope.allows(href) &&
    !NOT_A_PAGE.test(pathname) &&
    !HARMFUL.test(text) &&
    !HARMFUL.test(decoded(pathname + search))
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An address without its fragment: the same page. */
export function pageOf(href: string): string {
  const url = new URL(href);
  url.hash = "";
  return url.href;
}

/** The part of a page's world that {@link readLinks} uses. */
interface LinkElement {
  readonly href: string;
  readonly textContent: string;
  hasAttribute(name: string): boolean;
}

/** Runs inside the page: it can use nothing of this file. */
function readLinks(): Link[] {
  const { document } = globalThis as unknown as {
    document: { querySelectorAll(selector: string): Iterable<LinkElement> };
  };
  const marks = ["download", "data-method", "data-confirm", "hx-post", "hx-delete"];
  return [...document.querySelectorAll("a[href]")].map((link) => ({
    href: link.href,
    text: link.textContent.trim().slice(0, 200),
    marked: marks.some((mark) => link.hasAttribute(mark)),
  }));
}
