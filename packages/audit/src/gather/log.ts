import type {
  ActionTaken,
  Observation,
  PageVisit,
  RequestSeen,
  ScenarioName,
  Setter,
  TimeSet,
  Trouble,
} from "../run.ts";
import { hostOf, partyOf, reportedUrl } from "../site.ts";
import type { CspViolation, DecoratedLink, DeviceTrace, Screenshot } from "../site-seen.ts";
import type { Guessed, GuessedRequest } from "./guesses.ts";
import { createValues, type Place, type Values } from "./values.ts";

type Context = "scenario" | "party" | "at" | "pages" | "count" | "counted" | "sets";

/** An observation as a collector hands it in; the log adds when, where and in which scenario. */
export type Seen = Omit<Observation, Context>;

/** A request as a collector hands it in, with its address and body in full. */
export interface Asked {
  readonly url: string;
  readonly type: string;
  readonly by: Setter;
  readonly method?: string;
  readonly body?: string;
}

/** What is known of a request later. */
export type Answered = Pick<RequestSeen, "status" | "mediaType" | "durationMs" | "pixel">;

/** A request that was written down. */
export interface Entry {
  /** It never left the browser. */
  blocked(why: string): void;
  answered(answer: Answered): void;
}

/** An observation that was written down. */
export interface Observed {
  refused(why: string): void;
}

type Trace = Pick<DeviceTrace, "kind" | "name" | "host" | "by">;
type Violation = Pick<CspViolation, "directive" | "blocked" | "enforced">;

/** Everything a scenario wrote down. */
export interface LogResult {
  readonly observations: Observation[];
  readonly requests: GuessedRequest[];
  readonly actions: ActionTaken[];
  readonly visits: PageVisit[];
  readonly troubles: Trouble[];
  readonly traces: DeviceTrace[];
  readonly violations: CspViolation[];
  readonly links: DecoratedLink[];
  readonly screenshots: Screenshot[];
  /** Hashes of the entity tags that were given back and taken, by address. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What of all that happens counts for the scenario. */
export type Counting = "all" | "acts" | "nothing";

/** What one scenario writes down. */
export interface ScenarioLog {
  readonly scenario: ScenarioName;
  /** Host of the audited site. */
  readonly site: string;
  /** What was stored under which name: in memory only. */
  readonly values: Values;
  /** Begins a page: what follows happened there. */
  page(url: string): void;
  /** Where and when something happens now. */
  place(): { readonly page: string; readonly at: number };
  /**
   * From now on what happens counts for the scenario: `all` of it, or, while an answer is being
   * given, only the `acts` of the site, and not yet what still lies on the device or goes along.
   */
  count(what?: Counting): void;
  readonly counted: () => boolean;
  /** Looks at something aside: until it is over nothing is written down but values. */
  aside<Value>(work: () => Promise<Value>): Promise<Value>;
  /** An item came back after it had been erased. */
  respawned(place: Place, from: string): void;
  /** Milliseconds since the scenario began. */
  now(): number;
  /** Writes down an observation; the answer is how to say later that the browser refused it. */
  observe(seen: Seen, value?: string): Observed;
  /** Whether something happened to an item so far. */
  knows(how: Observation["how"], place: Place): boolean;
  /** How many different things were set so far. */
  setsSoFar(): number;
  /** What was sent to an address, where the request did not tell. */
  body(url: string, text: string): void;
  /** Writes down a request; the answer is how to say later what became of it. */
  request(asked: Asked): Entry;
  trace(trace: Trace): void;
  violation(violation: Violation): void;
  link(host: string, parameter: string): void;
  screenshot(picture: Pick<Screenshot, "shows" | "type" | "width" | "height" | "data">): void;
  /** How many pictures were taken. */
  pictures(): number;
  action(action: Pick<ActionTaken, "action" | "text" | "by">): void;
  visit(visit: Pick<PageVisit, "url" | "status" | "title" | "at">): void;
  /** Whether the page visited last has a control that opens the choices. */
  choicesControl(found: boolean): void;
  trouble(code: Trouble["code"], message: string): void;
  /** Everything written down so far, equal things folded into one. */
  result(): LogResult;
}

// More than any honest site needs; a page that stores in a loop must not fill the memory.
const MAX_ENTRIES = 20_000;
const MAX_TIMES = 20;
const NOTHING_TO_REFUSE: Observed = { refused: () => undefined };
const NOTHING_TO_SAY: Entry = { blocked: () => undefined, answered: () => undefined };
/** What is there because of what was before: a request takes along what was set earlier. */
const LYING: ReadonlySet<Observation["how"]> = new Set(["stored", "sent", "read"]);

/** Begins the log of a scenario on a site, or goes on with what was written down `before`. */
export function createLog(
  scenario: ScenarioName,
  siteHost: string,
  before?: LogResult,
): ScenarioLog {
  const began = Date.now() - (before?.visits.at(-1)?.at ?? 0);
  const observations = byKey(before?.observations, keyOf.observation);
  const carriedBefore = new Map<string, readonly Guessed[]>();
  const requests = new Map<string, RequestSeen>();
  for (const { carries = [], ...request } of before?.requests ?? []) {
    requests.set(keyOf.request(request), request);
    carriedBefore.set(keyOf.request(request), carries);
  }
  const traces = byKey(before?.traces, keyOf.trace);
  const violations = byKey(before?.violations, keyOf.violation);
  const links = byKey(before?.links, keyOf.link);
  const actions: ActionTaken[] = [...(before?.actions ?? [])];
  const visits: PageVisit[] = [...(before?.visits ?? [])];
  const troubles: Trouble[] = [...(before?.troubles ?? [])];
  const screenshots: Screenshot[] = [...(before?.screenshots ?? [])];
  const values = createValues(siteHost);
  const happened = new Set<string>();
  let sets = 0;
  const keyByUrl = new Map<string, string>();
  let page = "";
  let counting: Counting = "nothing";
  let isAside = false;
  const now = () => Date.now() - began;
  const counts = (how?: Observation["how"]) =>
    counting === "all" || (counting === "acts" && (how === undefined || !LYING.has(how)));
  const context = (host: string, how?: Observation["how"]) => ({
    scenario,
    host,
    party: partyOf(host, siteHost),
    at: now(),
    pages: [page],
    count: 1,
    counted: counts(how),
  });
  const add = <Thing>(all: Map<string, Thing>, at: string, made: Thing, both: Both<Thing>) => {
    const known = all.get(at);
    if (isAside || (known === undefined && all.size >= MAX_ENTRIES)) return;
    all.set(at, known === undefined ? made : both(known, made));
  };

  return {
    scenario,
    site: siteHost,
    values,
    page: (url) => void (page = reportedUrl(url)),
    place: () => ({ page, at: now() }),
    count: (what = "all") => void (counting = what),
    counted: () => counting === "all",
    async aside(work) {
      isAside = true;
      try {
        return await work();
      } finally {
        isAside = false;
      }
    },
    respawned({ kind, name, host }, from) {
      for (const [key, seen] of observations)
        if (seen.kind === kind && seen.name === name && seen.host === host)
          observations.set(key, { ...seen, respawnedFrom: from });
    },
    now,
    observe(seen, value) {
      const { kind, name, host, how } = seen;
      if (value !== undefined) values.learn({ kind, name, host }, value);
      const made: Observation = {
        ...seen,
        ...context(host, how),
        ...(how === "set" ? timed(seen, now()) : {}),
      };
      const at = keyOf.observation(made);
      const earlier = observations.get(at);
      if (how === "set" && earlier === undefined) sets++;
      add(observations, at, made, merged);
      if (happened.size < MAX_ENTRIES) happened.add(placeKey(how, seen));
      if (isAside || observations.get(at) === earlier) return NOTHING_TO_REFUSE;
      return {
        refused(why) {
          const left = observations.get(at);
          if (left && left.count > 1) observations.set(at, withoutOne(left, made));
          else observations.delete(at);
          const { sets: _none, ...rest } = made;
          const refused: Observation = { ...rest, how: "refused", refusedBecause: [why] };
          add(observations, keyOf.observation(refused), refused, merged);
        },
      };
    },
    knows: (how, place) => happened.has(placeKey(how, place)),
    setsSoFar: () => sets,
    body(url, text) {
      const key = keyByUrl.get(url);
      if (key !== undefined) values.sent({ key, host: hostOf(url), url, body: text });
    },
    request(asked) {
      const { url, type, by, method, body } = asked;
      const host = hostOf(url);
      const made: RequestSeen = {
        ...context(host),
        url: reportedUrl(url),
        type,
        by,
        ...(method === undefined ? {} : { method }),
      };
      const at = keyOf.request(made);
      if (isAside) return NOTHING_TO_SAY;
      const told = values.sent({ key: at, host, url, body: body ?? "" });
      if (method === "POST" && keyByUrl.size < MAX_ENTRIES) keyByUrl.set(url, at);
      add(requests, at, made, foldedRequest);
      return {
        blocked(why) {
          const left = requests.get(at);
          if (!left) return;
          if (left.count > 1) requests.set(at, { ...left, count: left.count - 1 });
          else requests.delete(at);
          told.blocked();
          const held = { ...made, blocked: why };
          add(requests, keyOf.request(held), held, foldedRequest);
        },
        answered(answer) {
          const left = requests.get(at);
          if (left) requests.set(at, { ...left, ...answer });
        },
      };
    },
    trace({ kind, name, host, by }) {
      const made: DeviceTrace = { ...context(host), kind, name, by };
      const { count: _once, ...trace } = made as DeviceTrace & { count: number };
      add(traces, keyOf.trace(trace), trace, pagesOfBoth);
    },
    violation({ directive, blocked, enforced }) {
      const what = reportedUrl(blocked);
      const made = { scenario, directive, blocked: what, enforced, page, at: now(), count: 1 };
      add(violations, keyOf.violation(made), made, (known) => ({
        ...known,
        count: known.count + 1,
      }));
    },
    link(host, parameter) {
      const made = { scenario, host, parameter, page, at: now(), counted: counts() };
      add(links, keyOf.link(made), made, (known) => known);
    },
    screenshot(picture) {
      if (!isAside) screenshots.push({ scenario, page, at: now(), ...picture });
    },
    pictures: () => screenshots.length,
    action(action) {
      if (!isAside) actions.push({ ...action, page, at: now() });
    },
    visit(visit) {
      const seen = { ...visit, durationMs: now() - visit.at, counted: counting === "all" };
      if (!isAside) visits.push(seen);
    },
    choicesControl(found) {
      const last = visits.pop();
      if (last) visits.push({ ...last, choicesControl: found });
    },
    trouble(code, message) {
      if (!isAside) troubles.push({ code, page, message });
    },
    result: () => ({
      observations: withoutEchoes([...observations.values()]),
      requests: [...requests].map(([key, request]) => {
        const carried = request.party === "third" ? values.carried(key) : [];
        const carries = [...(carriedBefore.get(key) ?? []), ...carried];
        return carries.length > 0 ? Object.assign({}, request, { carries }) : request;
      }),
      actions,
      visits,
      troubles,
      traces: [...traces.values()],
      violations: [...violations.values()],
      links: [...links.values()],
      screenshots,
      tags: { ...before?.tags, ...values.tags() },
    }),
  };
}

function placeKey(how: Observation["how"], { kind, name, host }: Place): string {
  return JSON.stringify([how, kind, name, host]);
}

/** Takes back one of several times. */
function withoutOne(before: Observation, { sets = [] }: Observation): Observation {
  const [time] = sets;
  const left = before.sets?.filter(({ at }) => at !== time?.at);
  return { ...before, count: before.count - 1, ...(left?.length ? { sets: left } : {}) };
}

/** What makes two entries one. */
const keyOf = {
  observation: ({ kind, name, host, how, by, counted }: Observation) =>
    JSON.stringify([kind, name, host, how, whoever(by), counted]),
  request: ({ url, type, by, counted, blocked }: RequestSeen) =>
    JSON.stringify([url, type, by.by, counted, blocked]),
  trace: ({ kind, name, host, counted }: DeviceTrace) =>
    JSON.stringify([kind, name, host, counted]),
  violation: ({ directive, blocked, enforced }: CspViolation) =>
    JSON.stringify([directive, blocked, enforced]),
  link: ({ host, parameter, page, counted }: DecoratedLink) =>
    JSON.stringify([host, parameter, page, counted]),
};

function byKey<Thing>(
  things: readonly Thing[] = [],
  key: (thing: Thing) => string,
): Map<string, Thing> {
  return new Map(things.map((thing) => [key(thing), thing]));
}

type Both<Thing> = (before: Thing, now: Thing) => Thing;

/** The same script in another frame is the same setter. */
function whoever(by: Setter): Setter {
  return "frame" in by ? { ...by, frame: "" } : by;
}

function timed({ attributes }: Seen, at: number): { sets: TimeSet[] } {
  const { lifetimeSeconds } = attributes ?? {};
  return { sets: [{ at, ...(lifetimeSeconds === undefined ? {} : { lifetimeSeconds }) }] };
}

function merged(before: Observation, now: Observation): Observation {
  const longest = lifetime(now) > lifetime(before) ? now : before;
  const sets = [...(before.sets ?? []), ...(now.sets ?? [])].slice(0, MAX_TIMES);
  return {
    ...pagesOfBoth(before, now),
    ...(longest.attributes ? { attributes: longest.attributes } : {}),
    ...(sets.length > 0 ? { sets } : {}),
    count: before.count + 1,
  };
}

function pagesOfBoth<Thing extends { readonly pages: readonly string[] }>(
  before: Thing,
  now: Thing,
): Thing {
  const [page = ""] = now.pages;
  return before.pages.includes(page) ? before : { ...before, pages: [...before.pages, page] };
}

function foldedRequest(before: RequestSeen, now: RequestSeen): RequestSeen {
  return { ...pagesOfBoth(before, now), count: before.count + 1 };
}

function lifetime({ attributes }: Observation): number {
  return attributes?.lifetimeSeconds ?? 0;
}

/** The browser also tells what a hook has told already, without the script that did it. */
function withoutEchoes(all: readonly Observation[]): Observation[] {
  const key = ({ kind, name, host, how, counted }: Observation) =>
    JSON.stringify([kind, name, host, how, counted]);
  const known = new Set(all.filter(({ by }) => by.by !== "unknown").map(key));
  return all.filter(
    (seen) => seen.by.by !== "unknown" || seen.how === "stored" || !known.has(key(seen)),
  );
}
