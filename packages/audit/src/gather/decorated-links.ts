import type { Page } from "playwright-core";
import { hostOf, partyOf } from "../site.ts";
import { bounded } from "./bounded.ts";
import { isIdentifying, partsOf } from "./identifier.ts";
import type { ScenarioLog } from "./log.ts";

const PATIENCE_MS = 2000;

/** Writes down links to other sites that carry an identifier: one that is stored, or one by its name. */
export async function observeLinks(page: Page, log: ScenarioLog): Promise<void> {
  const hrefs = (await bounded(page.evaluate(readHrefs), PATIENCE_MS)) ?? [];
  for (const href of hrefs) {
    const host = hostOf(href);
    if (host === "" || partyOf(host, log.site) === "first") continue;
    for (const [parameter, value] of new URL(href).searchParams) {
      const isStored = partsOf(value).some((part) => log.values.placeOf(part));
      if (isStored || isIdentifying(parameter, value)) log.link(host, parameter);
    }
  }
}

/** Runs inside the page: it can use nothing of this file. */
function readHrefs(): string[] {
  interface Tree {
    querySelectorAll(
      selector: string,
    ): Iterable<{ readonly href: string; shadowRoot: Tree | null }>;
  }
  const { document } = globalThis as unknown as { document: Tree };
  const linksIn = (tree: Tree): string[] => [
    ...[...tree.querySelectorAll('a[href*="?"]')].map(({ href }) => href),
    ...[...tree.querySelectorAll(":not(a)")].flatMap(({ shadowRoot }) =>
      shadowRoot ? linksIn(shadowRoot) : [],
    ),
  ];
  return linksIn(document).slice(0, 2000);
}
