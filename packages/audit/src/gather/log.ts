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
import { createValues, type Values } from "./values.ts";

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

type Trace = Pick<DeviceTrace, "kind" | "name" | "host" | "by">;
type Violation = Pick<CspViolation, "directive" | "blocked" | "enforced">;

/** Everything a scenario wrote down. */
export interface LogResult {
  readonly observations: Observation[];
  readonly requests: RequestSeen[];
  readonly actions: ActionTaken[];
  readonly visits: PageVisit[];
  readonly troubles: Trouble[];
  readonly traces: DeviceTrace[];
  readonly violations: CspViolation[];
  readonly links: DecoratedLink[];
  readonly screenshots: Screenshot[];
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
  /**
   * From now on what happens counts for the scenario: `all` of it, or, while an answer is being
   * given, only the `acts` of the site, and not yet what still lies on the device or goes along.
   */
  count(what?: Counting): void;
  readonly counted: () => boolean;
  /** Milliseconds since the scenario began. */
  now(): number;
  observe(seen: Seen, value?: string): void;
  /** Writes down a request; the answer is how to say later what became of it. */
  request(asked: Asked): Entry;
  trace(trace: Trace): void;
  violation(violation: Violation): void;
  link(host: string, parameter: string): void;
  screenshot(picture: Pick<Screenshot, "shows" | "type" | "width" | "height" | "data">): void;
  /** How many pictures were taken. */
  pictures(): number;
  action(action: Pick<ActionTaken, "action" | "text">): void;
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
/** What is there because of what was before: a request takes along what was set earlier. */
const LYING: ReadonlySet<Observation["how"]> = new Set(["stored", "sent", "read"]);

/** Begins the log of a scenario on a site. */
export function createLog(scenario: ScenarioName, siteHost: string): ScenarioLog {
  const began = Date.now();
  const observations = new Map<string, Observation>();
  const requests = new Map<string, RequestSeen>();
  const traces = new Map<string, DeviceTrace>();
  const violations = new Map<string, CspViolation>();
  const links = new Map<string, DecoratedLink>();
  const actions: ActionTaken[] = [];
  const visits: PageVisit[] = [];
  const troubles: Trouble[] = [];
  const screenshots: Screenshot[] = [];
  const values = createValues(siteHost);
  let page = "";
  let counting: Counting = "nothing";
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
  const add = <Thing>(all: Map<string, Thing>, key: unknown, made: Thing, both: Both<Thing>) => {
    const at = JSON.stringify(key);
    const before = all.get(at);
    if (before === undefined && all.size >= MAX_ENTRIES) return;
    all.set(at, before === undefined ? made : both(before, made));
  };

  return {
    scenario,
    site: siteHost,
    values,
    page: (url) => void (page = reportedUrl(url)),
    count: (what = "all") => void (counting = what),
    counted: () => counting === "all",
    now,
    observe(seen, value) {
      const { kind, name, host, how, by } = seen;
      if (value !== undefined) values.learn({ kind, name, host }, value);
      const made: Observation = {
        ...seen,
        ...context(host, how),
        ...(how === "set" ? timed(seen, now()) : {}),
      };
      add(observations, [kind, name, host, how, whoever(by), made.counted], made, merged);
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
      const left = [made.url, type, by.by, made.counted];
      const at = JSON.stringify(left);
      const told = values.sent({ key: at, host, url, body: body ?? "" });
      add(requests, left, made, foldedRequest);
      return {
        blocked(why) {
          const before = requests.get(at);
          if (!before) return;
          if (before.count > 1) requests.set(at, { ...before, count: before.count - 1 });
          else requests.delete(at);
          told.blocked();
          add(requests, [...left, why], { ...made, blocked: why }, foldedRequest);
        },
        answered(answer) {
          const before = requests.get(at);
          if (before) requests.set(at, { ...before, ...answer });
        },
      };
    },
    trace({ kind, name, host, by }) {
      const made: DeviceTrace = { ...context(host), kind, name, by };
      const { count: _once, ...trace } = made as DeviceTrace & { count: number };
      add(traces, [kind, name, host, made.counted], trace, pagesOfBoth);
    },
    violation({ directive, blocked, enforced }) {
      const what = reportedUrl(blocked);
      const made = { scenario, directive, blocked: what, enforced, page, at: now(), count: 1 };
      add(violations, [directive, what, enforced], made, (before) => ({
        ...before,
        count: before.count + 1,
      }));
    },
    link(host, parameter) {
      const made = { scenario, host, parameter, page, at: now(), counted: counts() };
      add(links, [host, parameter, page, made.counted], made, (before) => before);
    },
    screenshot: (picture) => void screenshots.push({ scenario, page, at: now(), ...picture }),
    pictures: () => screenshots.length,
    action: (action) => void actions.push({ ...action, page, at: now() }),
    visit: (visit) =>
      void visits.push({ ...visit, durationMs: now() - visit.at, counted: counting === "all" }),
    choicesControl(found) {
      const last = visits.pop();
      if (last) visits.push({ ...last, choicesControl: found });
    },
    trouble: (code, message) => void troubles.push({ code, page, message }),
    result: () => ({
      observations: withoutEchoes([...observations.values()]),
      requests: [...requests].map(([key, request]) => {
        const carries = request.party === "third" ? values.carried(key) : [];
        return carries.length > 0 ? Object.assign({}, request, { carries }) : request;
      }),
      actions,
      visits,
      troubles,
      traces: [...traces.values()],
      violations: [...violations.values()],
      links: [...links.values()],
      screenshots,
    }),
  };
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
