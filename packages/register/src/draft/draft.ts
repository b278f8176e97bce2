import type { Provider } from "../schema.ts";
import { areasOf } from "./areas.ts";
import { groupSeen } from "./group.ts";
import type { DraftOptions, SeenItem } from "./seen.ts";
import { OPERATOR, serviceOf, type DraftService } from "./service.ts";
import { writeDraft } from "./write.ts";

/** A language tag as a register takes it. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Drafts a register from what was seen on a site: one service for each known product, with texts
 * in every language of the site, and one for each party nobody knows, with to-dos. The text reads
 * without errors but for its to-dos; what is unknown is held until somebody says what it is.
 *
 * @param seen items an audit saw
 * @returns YAML with comments
 */
export function draftRegister(seen: readonly SeenItem[], options: DraftOptions): string {
  const languages = [...new Set(options.languages)].filter((tag) => LANGUAGE.test(tag));
  const settled = {
    ...options,
    name: options.name.trim().slice(0, 200) || new URL(options.origin).host,
    languages: languages.length === 0 ? ["en"] : languages,
    areas: options.areas ?? areasOf(seen, options.origin),
    listed: options.listed ?? [],
  };
  const groups = groupSeen(seen, options.hosts, options.listed);
  const services = withDistinctIds(groups.map((group) => serviceOf(group, settled)));
  return writeDraft(settled, providersOf(services), services);
}

function providersOf(services: readonly DraftService[]): Record<string, Provider> {
  const known = services.flatMap(({ provider }) =>
    provider ? [[provider.id, provider.facts]] : [],
  );
  return {
    [OPERATOR]: { name: "TODO: name the organisation that runs this site" },
    ...(Object.fromEntries(known) as Record<string, Provider>),
  };
}

/** Two domains can shorten to one identifier, or to one that is taken. */
function withDistinctIds(services: readonly DraftService[]): DraftService[] {
  const vendors = services.flatMap(({ provider, stranger }) =>
    provider && !stranger ? [provider.id] : [],
  );
  const taken = new Set(services.flatMap(({ id, stranger }) => (stranger ? [] : [id])));
  for (const id of [OPERATOR, ...vendors]) taken.add(id);
  return services.map((draft) => {
    if (!draft.stranger || !draft.provider) return draft;
    const id = freeId(draft.id, taken);
    taken.add(id);
    const provider = { ...draft.provider, id };
    return { ...draft, id, provider, service: { ...draft.service, provider: id } };
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = id; ; number++) {
    if (!taken.has(free)) return free;
    free = `${id.slice(0, 28)}-${number}`;
  }
}
