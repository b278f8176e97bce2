import type { KnownMatch } from "../../catalogue/index.ts";
import type { ItemKind } from "../../kinds.ts";
import type { Item } from "../../schema.ts";
import { workerName } from "../../worker-name.ts";
import { purposesSaid, type Statement } from "../statement.ts";
import type { Group } from "./groups.ts";
import { isHome, type Site } from "./site.ts";
import { MOST_TEXT, purposesOfItem, purposeTexts, say, type PurposeTexts } from "./texts.ts";

/** An item to be, while its languages are gathered. */
export interface Entry {
  readonly kind: ItemKind;
  readonly name: string;
  readonly group: Group;
  readonly statement: Statement;
  /** What the register says of it beside its purposes and its lifetime. */
  readonly details: Omit<Item, "purpose" | "purposes" | "lifetime">;
  readonly purposes: PurposeTexts[];
  readonly unsure: string[];
  lifetime: string | undefined;
}

/** An item as the first statement about it has it. */
export function entryOf(
  { kind, name }: NonNullable<Statement["item"]>,
  statement: Statement,
  group: Group,
  match: KnownMatch | undefined,
  site: Site,
): Entry {
  const long = purposesSaid(statement).some(({ text }) => text.text.length > MOST_TEXT);
  const unsure = [
    ...(statement.unsure ?? []),
    ...(long ? [`its purpose is longer than the ${MOST_TEXT} characters a text may have`] : []),
  ];
  return {
    kind,
    name,
    group,
    statement,
    details: detailsOf(statement, site),
    purposes: purposeTexts(purposesSaid(statement)),
    unsure,
    lifetime: statement.lifetime ?? usualLifetime(kind, match, unsure),
  };
}

function detailsOf(statement: Statement, site: Site): Entry["details"] {
  const { domain, path, sameSite } = statement;
  return {
    ...(statement.renewed && { renewed: true }),
    ...(statement.party === "third" && isHome(domain, site) && { party: "third" as const }),
    ...(domain !== undefined && domain !== site.host && { domain }),
    ...(path !== undefined && path !== "/" && { path }),
    ...(statement.httpOnly && { httpOnly: true }),
    ...(statement.secure && { secure: true }),
    ...(sameSite && { sameSite }),
    ...(statement.partitioned && { partitioned: true }),
    ...(statement.conditional && { conditional: true }),
  };
}

function usualLifetime(
  kind: ItemKind,
  match: KnownMatch | undefined,
  unsure: string[],
): string | undefined {
  if (kind === "sessionStorage") return "session";
  if (kind === "fingerprint") return undefined;
  if (kind !== "cookie") return "persistent";
  unsure.push(
    match
      ? `lifetime not said; ${match.entry.lifetime} is usual`
      : "lifetime not said; session until you know better",
  );
  return match?.entry.lifetime ?? "session";
}

/**
 * The same name again: in another language more texts, in the same one a second description. What
 * the second one says otherwise is given back.
 */
export function sayAgain(entry: Entry, statement: Statement): string[] {
  const { service } = statement;
  const { names } = entry.group;
  if (service && !names.has(service.language)) names.set(service.language, service.text);
  const others = otherPurposes(entry, statement);
  entry.lifetime ??= statement.lifetime;
  entry.unsure.push(...(statement.unsure ?? []).filter((words) => !entry.unsure.includes(words)));
  return [
    ...(others ?? []),
    statement.lifetime !== entry.lifetime && statement.lifetime,
    service && names.get(service.language) !== service.text && service.text,
    others !== undefined && statement.provider !== entry.statement.provider && statement.provider,
  ].filter((words) => typeof words === "string");
}

/** Adds purposes in a new language; in one that was there, gives back those that are said otherwise. */
function otherPurposes(entry: Entry, statement: Statement): string[] | undefined {
  const said = purposesSaid(statement);
  if (said.length === 0) return [];
  const { language } = said[0]?.text ?? {};
  const there = entry.purposes.flatMap(({ texts }) => texts.get(language ?? "") ?? []);
  if (there.length > 0)
    return said.flatMap(({ text }) => (there.includes(text.text) ? [] : [text.text]));
  said.forEach(({ text, exempt }, at) => {
    const purpose = entry.purposes[at];
    if (purpose) say(purpose.texts, text);
    else entry.purposes.push(...purposeTexts([{ text, ...(exempt && { exempt }) }]));
  });
  return undefined;
}

/** An item as a register has it. */
export function itemEntry(entry: Entry, language: string): Item {
  const { kind, name, details, purposes, lifetime } = entry;
  return {
    [kind]: kind === "serviceWorker" ? workerName(name) : name,
    ...purposesOfItem(purposes, { [language]: `TODO: what ${kind} ${name} is for` }),
    ...(lifetime !== undefined && { lifetime }),
    ...details,
  };
}
