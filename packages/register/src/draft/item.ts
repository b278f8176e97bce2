import { lifetimeOf, lifetimeSeconds } from "../lifetime.ts";
import type { Item } from "../schema.ts";
import type { DraftItem } from "./group.ts";
import { purposeOf } from "./purpose.ts";
import type { SeenItem } from "./seen.ts";

/** Writes an item of a drafted register: what was seen, with the catalogue's words for its purpose. */
export function itemOf({ name, match, seen }: DraftItem, languages: readonly string[]): Item {
  const [first] = seen;
  if (!first) throw new RangeError(`${name} was drafted without being seen`);
  return {
    [first.kind]: name,
    ...lifetimeIn(seen, match?.entry.lifetime),
    ...(first.party === "third" && { party: "third" }),
    ...domainIn(first),
    ...pathIn(first),
    ...flags(seen),
    purpose: match
      ? purposeOf(match.entry, languages)
      : `TODO: say what ${name} is for`.slice(0, 300),
  };
}

/** The domain: of a third party also its host, so that a reader learns whose it is. */
function domainIn({ party, domain, host }: SeenItem): { domain?: string } {
  const said = domain ?? (party === "third" ? host : "");
  return said === "" ? {} : { domain: said.slice(0, 255) };
}

/** A path, unless it is the root, which goes without saying, or longer than browsers take. */
function pathIn({ path = "/" }: SeenItem): { path?: string } {
  return path.startsWith("/") && path !== "/" && path.length <= 1024 ? { path } : {};
}

/** The longest lifetime seen; the usual one where that is what was seen but for the time since. */
function lifetimeIn(seen: readonly SeenItem[], usual: string | undefined): { lifetime?: string } {
  const kind = seen[0]?.kind;
  if (kind === "sessionStorage") return { lifetime: "session" };
  if (kind === "fingerprint") return {};
  if (kind !== "cookie") return { lifetime: "persistent" };
  const seconds = Math.max(0, ...seen.map((item) => item.lifetimeSeconds ?? 0));
  const most = usual === undefined ? undefined : lifetimeSeconds(usual);
  const isUsual = most !== undefined && seconds <= most && seconds >= most * 0.9;
  return { lifetime: isUsual && usual !== undefined ? usual : lifetimeOf(seconds) };
}

function flags(seen: readonly SeenItem[]): Partial<Item> {
  const every = (flag: "httpOnly" | "secure" | "partitioned"): boolean =>
    seen.every((item) => item[flag] === true);
  const sameSite = (["Strict", "Lax", "None"] as const).find((value) =>
    seen.every((item) => item.sameSite?.toLowerCase() === value.toLowerCase()),
  );
  return {
    ...(every("httpOnly") && { httpOnly: true }),
    ...(every("secure") && { secure: true }),
    ...(sameSite && { sameSite }),
    ...(every("partitioned") && { partitioned: true }),
  };
}
