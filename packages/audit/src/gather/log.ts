import type {
  ActionTaken,
  Observation,
  PageVisit,
  RequestSeen,
  ScenarioName,
  Setter,
  Trouble,
} from "../run.ts";
import { hostOf, partyOf, reportedUrl } from "../site.ts";

type Context = "scenario" | "party" | "at" | "pages" | "count" | "counted";

/** An observation as a collector hands it in; the log adds when, where and in which scenario. */
export type Seen = Omit<Observation, Context>;

/** A request as a collector hands it in, with its address in full. */
export interface Asked {
  readonly url: string;
  readonly type: string;
  readonly by: Setter;
}

/** What one scenario writes down. */
export interface ScenarioLog {
  /** Begins a page: what follows happened there. */
  page(url: string): void;
  /** From now on what happens counts for the scenario. */
  count(): void;
  readonly counted: () => boolean;
  /** Milliseconds since the scenario began. */
  now(): number;
  observe(seen: Seen): void;
  /** Writes down a request; the answer is how to say later that it never left the browser. */
  request(asked: Asked): { blocked(why: string): void };
  action(action: Pick<ActionTaken, "action" | "text">): void;
  visit(visit: Pick<PageVisit, "url" | "status" | "title" | "at">): void;
  trouble(code: Trouble["code"], message: string): void;
  /** Everything written down so far, equal things folded into one. */
  result(): {
    observations: Observation[];
    requests: RequestSeen[];
    actions: ActionTaken[];
    visits: PageVisit[];
    troubles: Trouble[];
  };
}

// More than any honest site needs; a page that stores in a loop must not fill the memory.
const MAX_ENTRIES = 20_000;

/** Begins the log of a scenario on a site. */
export function createLog(scenario: ScenarioName, siteHost: string): ScenarioLog {
  const began = Date.now();
  const observations = new Map<string, Observation>();
  const requests = new Map<string, RequestSeen[]>();
  const actions: ActionTaken[] = [];
  const visits: PageVisit[] = [];
  const troubles: Trouble[] = [];
  let page = "";
  let counted = false;
  const now = () => Date.now() - began;
  const context = (host: string) => ({
    scenario,
    host,
    party: partyOf(host, siteHost),
    at: now(),
    pages: [page],
    count: 1,
    counted,
  });

  return {
    page: (url) => void (page = reportedUrl(url)),
    count: () => void (counted = true),
    counted: () => counted,
    now,
    observe(seen) {
      const key = JSON.stringify([
        seen.kind,
        seen.name,
        seen.host,
        seen.how,
        whoever(seen.by),
        counted,
      ]);
      const before = observations.get(key);
      if (before === undefined && observations.size >= MAX_ENTRIES) return;
      const made: Observation = { ...seen, ...context(seen.host) };
      observations.set(key, before ? merged(before, made) : made);
    },
    request({ url, type, by }) {
      const made = { ...context(hostOf(url)), url: reportedUrl(url), type, by };
      const key = JSON.stringify([made.url, type, by.by, counted]);
      const same = requests.get(key) ?? [];
      if (same.length < MAX_ENTRIES) same.push(made);
      requests.set(key, same);
      const at = same.length - 1;
      return { blocked: (why) => void (same[at] = { ...made, blocked: why }) };
    },
    action: (action) => void actions.push({ ...action, page, at: now() }),
    visit: (visit) => void visits.push({ ...visit, durationMs: now() - visit.at, counted }),
    trouble: (code, message) => void troubles.push({ code, page, message }),
    result: () => ({
      observations: [...observations.values()],
      requests: [...requests.values()].flatMap(folded),
      actions,
      visits,
      troubles,
    }),
  };
}

/** The same script in another frame is the same setter. */
function whoever(by: Setter): Setter {
  return "frame" in by ? { ...by, frame: "" } : by;
}

function merged(before: Observation, now: Observation): Observation {
  const longest = lifetime(now) > lifetime(before) ? now : before;
  return {
    ...before,
    ...(longest.attributes ? { attributes: longest.attributes } : {}),
    pages: [...new Set([...before.pages, ...now.pages])],
    count: before.count + 1,
  };
}

function lifetime({ attributes }: Observation): number {
  return attributes?.lifetimeSeconds ?? 0;
}

/** Equal requests as one; those that never left the browser stay apart from those that did. */
function folded(requests: readonly RequestSeen[]): RequestSeen[] {
  return [true, false].flatMap((left) => {
    const same = requests.filter(({ blocked }) => (blocked === undefined) === left);
    const [first] = same;
    if (!first) return [];
    const pages = [...new Set(same.flatMap((request) => request.pages))];
    return [{ ...first, pages, count: same.length }];
  });
}
