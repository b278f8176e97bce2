import type { PolicySeen } from "../site-seen.ts";
import { reportedUrl } from "../site.ts";
import { bounded } from "./bounded.ts";
import { tellsLifetimes } from "./lifetimes-told.ts";
import type { Running } from "./launch.ts";
import type { Scope } from "./scope.ts";

const PATIENCE_MS = 8000;
const MOST_NAMES = 2000;

/** A link, with where it leads. */
export interface LinkTold {
  readonly href: string;
  readonly text: string;
}

/**
 * Finds the cookies policy that the start page or one of `others`, the links of the banner, leads
 * to, and reads it, in a profile that leaves no trace in the run. Undefined when neither leads to
 * one: another page may.
 */
export async function readPolicy(
  running: Running,
  start: string,
  scope: Scope,
  others: readonly LinkTold[],
): Promise<PolicySeen | undefined> {
  const profile = await running.open(() => Promise.resolve(), { acceptDownloads: false });
  try {
    const page = await profile.context.newPage();
    const open = async (url: string) =>
      page.goto(url, { timeout: PATIENCE_MS, waitUntil: "load" }).catch(() => null);
    if (!(await open(start))) return undefined;
    const links = (await bounded(page.evaluate(readLinks), PATIENCE_MS)) ?? [];
    const best = bestOf([...links, ...others].filter(({ href }) => scope.allows(href)));
    if (!best) return undefined;
    const url = reportedUrl(best.href);
    const answer = await open(best.href);
    if (!answer) return { url, names: [] };
    const told = await bounded(page.evaluate(readPage), PATIENCE_MS);
    const version = told?.version;
    return {
      url,
      status: answer.status(),
      names: (told?.names ?? []).slice(0, MOST_NAMES),
      objection: told?.objection ?? false,
      ...(told ? { lifetimes: tellsLifetimes(told.text) } : {}),
      ...(version ? { version } : {}),
    };
  } finally {
    await profile.close();
  }
}

const COOKIE =
  /cookie|cwci|galet|fianán|küpsis|eväste|kakor|kolačić|piškot|slapuk|sīkdat|\bsüti|vafrak|informasjonskaps|çerez|бисквит|файли|куки|עוגיות|کوکی|ملفات تعريف|ciasteczk/i;
const PRIVACY =
  /privacy|privat|datenschutz|confidential|vie priv|gizlilik|prywat|soukrom|súkrom|personvern|integritet|tietosuoja|adatvéd|απόρρητ|конфіденц|поверител|פרטיות|خصوصية|حریم|رازداری|zasebnost|persónuvern/i;

/** A policy on cookies before one on privacy; the words before the address. */
function bestOf(links: readonly LinkTold[]): LinkTold | undefined {
  const worth = ({ href, text }: LinkTold) => {
    const path = decoded(new URL(href).pathname);
    const cookies = (COOKIE.test(text) ? 8 : 0) + (COOKIE.test(path) ? 4 : 0);
    return cookies + (PRIVACY.test(text) ? 2 : 0) + (PRIVACY.test(path) ? 1 : 0);
  };
  const [best] = links
    .filter((link) => worth(link) > 1)
    .toSorted((one, other) => worth(other) - worth(one));
  return best;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface PolicyElement {
  readonly href: string;
  readonly textContent: string;
  readonly value?: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PolicyElement>;
}

interface PolicyWorld {
  readonly document: PolicyElement & {
    readonly body: PolicyElement & { readonly innerText: string };
  };
}

/** Runs inside the page: it can use nothing of this file. */
function readLinks(): LinkTold[] {
  const { document } = globalThis as unknown as PolicyWorld;
  return [...document.querySelectorAll("a[href]")]
    .filter(({ href }) => /^https?:/.test(href) && !href.includes("#"))
    .map(({ href, textContent }) => ({ href, text: textContent.trim().slice(0, 200) }));
}

/** Runs inside the page: it can use nothing of this file. */
function readPage(): { names: string[]; text: string; version?: string; objection: boolean } {
  const { document } = globalThis as unknown as PolicyWorld;
  const cells = "table code, table td:first-child, table th[scope=row], dt code, li code, dt";
  const names = [...document.querySelectorAll(cells)]
    .flatMap(({ textContent }) => textContent.split(/[\s,;]+/))
    .map((name) => name.trim())
    .filter((name) => /^[\w.!#$%&'*+\-^`|~{}<>[\]]{2,100}$/.test(name));
  const text = document.body.innerText.slice(0, 100_000);
  const said =
    /(?:version|versión|versão|versione|versie|versioon|verze|verzia|verzió|wersja|версія|версия|έκδοση|sürüm|útgáfa|leagan|fersiwn|bertsioa|نسخه|إصدار|الإصدار|גרסה)\W{0,3}(\d[\w.-]*)/i.exec(
      text,
    );
  const controls = [...document.querySelectorAll("button, input, a[href]")];
  const objects = controls.some((control) =>
    /object(ion)?\b|opt[-_ ]?out|s['’]opposer|opposition|widerspr|oponer|oppor/i.test(
      `${control.getAttribute("name") ?? ""} ${control.value ?? ""} ${control.textContent}`,
    ),
  );
  return {
    names: [...new Set(names)],
    text,
    objection: objects,
    ...(said?.[1] ? { version: said[1] } : {}),
  };
}
