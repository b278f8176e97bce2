import { bounded } from "../gather/bounded.ts";
import { partsOf } from "../gather/identifier.ts";
import type { Profile } from "../gather/launch.ts";
import type { Place } from "../gather/values.ts";
import type { Visitor } from "../gather/visitor.ts";
import { reportedUrl } from "../site.ts";

const ANSWER_MS = 3000;

/**
 * Erases the cookies, and then the other stores, loads the page anew each time, and writes down what
 * came back with the same value, and from where. Nothing else of it becomes part of the scenario.
 */
export async function watchRespawning(
  visitor: Visitor,
  profile: Profile,
  url: string,
): Promise<void> {
  const { log } = visitor;
  const { context } = profile;
  await log.aside(async () => {
    const before = await uniqueCookies(profile);
    if (before.size > 0) {
      await bounded(context.clearCookies(), ANSWER_MS);
      await visitor.visit(url, { scroll: false });
      const after = await uniqueCookies(profile);
      noteWhatIsBack(visitor, before, after);
    }
    const stored = await uniqueItems(visitor);
    if (stored.size === 0) return;
    await eraseItems(visitor, profile);
    await visitor.visit(url, { scroll: false });
    noteWhatIsBack(visitor, stored, await uniqueItems(visitor));
  });
}

/** What every visitor is given alike comes back as well: only what was seen elsewhere counts. */
function noteWhatIsBack(
  visitor: Visitor,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [key, value] of after) {
    const source = before.get(key) === value ? sourceOf(visitor, key, value) : undefined;
    if (source !== undefined) visitor.log.respawned(placeOf(key), source);
  }
}

/** A place, written so that it can be a key. */
const keyOf = ({ kind, name, host }: Place) => JSON.stringify([kind, name, host]);

function placeOf(key: string): Place {
  const [kind, name, host] = JSON.parse(key) as [Place["kind"], string, string];
  return { kind, name, host };
}

/** What could tell one visitor from another; a language that is chosen anew is no respawning. */
function isUnique(value: string): boolean {
  return partsOf(value).length > 0;
}

async function uniqueCookies({ context }: Profile): Promise<Map<string, string>> {
  const cookies = (await bounded(context.cookies(), ANSWER_MS)) ?? [];
  const unique = cookies.filter(({ value }) => isUnique(value));
  return new Map(
    unique.map(({ name, domain, value }) => [
      keyOf({ kind: "cookie", name, host: domain.replace(/^\./, "") }),
      value,
    ]),
  );
}

async function uniqueItems(visitor: Visitor): Promise<Map<string, string>> {
  const page = await visitor.page();
  const found = await bounded(
    page.evaluate(() => {
      const { localStorage: store, location } = globalThis as unknown as {
        localStorage: Record<string, string>;
        location: { hostname: string };
      };
      return { host: location.hostname, entries: Object.entries(store) };
    }),
    ANSWER_MS,
  );
  const unique = (found?.entries ?? []).filter(([, value]) => isUnique(value));
  return new Map(
    unique.map(([name, value]) => [
      keyOf({ kind: "localStorage", name, host: found?.host ?? "" }),
      value,
    ]),
  );
}

async function eraseItems(visitor: Visitor, profile: Profile): Promise<void> {
  const { origin } = new URL((await visitor.page()).url());
  for (const { target, send } of profile.sessions())
    if (target.type === "page")
      await bounded(
        send("Storage.clearDataForOrigin", {
          origin,
          storageTypes: "local_storage,indexeddb,cache_storage,service_workers",
        }),
        ANSWER_MS,
      );
}

/** Where the value lay meanwhile, as far as it was seen. */
function sourceOf({ log }: Visitor, key: string, value: string): string | undefined {
  const own = placeOf(key);
  const parts = [value, ...partsOf(value)];
  for (const place of log.values.places()) {
    if (place.kind === own.kind) continue;
    const holds = log.values.of(place).some((text) => parts.some((part) => text.includes(part)));
    if (holds) return place.kind === "windowName" ? "window.name" : `${place.kind} ${place.name}`;
  }
  const tagged = parts.map((part) => log.values.taggedBy(part)).find(Boolean);
  return tagged && `the entity tag of ${reportedUrl(tagged)}`;
}
