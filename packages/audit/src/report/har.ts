import { parseUrl } from "@glassjar/register";
import { describeSetter, type RequestSeen, type Run } from "../run.ts";
import type { Report } from "./report.ts";

const LACKS =
  "Made from what an audit keeps: equal requests are one entry (_count), addresses have the names of " +
  "their parameters and not the values, times are those of the first request counted from the begin " +
  "of its scenario. Headers, cookies, bodies, sizes, protocol versions and the phases of a request " +
  "are not kept; what is not known is -1, 0 or empty.";

/** What an audit knows of no message. */
const UNKNOWN = {
  httpVersion: "",
  cookies: [],
  headers: [],
  headersSize: -1,
  bodySize: -1,
} as const;

/** The requests as an HTTP archive (HAR 1.2), which says itself what it lacks. */
export function toHar({ run }: Report): object {
  return {
    log: {
      version: "1.2",
      creator: { name: "glassjar", version: "1" },
      browser: { name: "Chromium", version: run.browser },
      comment: LACKS,
      pages: run.scenarios.map(({ scenario }) => ({
        startedDateTime: run.startedAt,
        id: scenario,
        title: `${run.url} ${scenario}`,
        pageTimings: {},
      })),
      entries: run.requests.map((request) => entry(run, request)),
    },
  };
}

/** {@link toHar} as text. */
export function renderHar(report: Report): string {
  return `${JSON.stringify(toHar(report), undefined, 2)}\n`;
}

function entry(run: Run, request: RequestSeen): object {
  const { scenario, url, method = "GET", status = 0, mediaType = "", durationMs = 0 } = request;
  return {
    pageref: scenario,
    startedDateTime: new Date(Date.parse(run.startedAt) + request.at).toISOString(),
    time: durationMs,
    request: {
      method,
      url,
      ...UNKNOWN,
      queryString: namesIn(url).map((name) => ({ name, value: "" })),
    },
    response: {
      status,
      statusText: "",
      ...UNKNOWN,
      content: { size: -1, mimeType: mediaType },
      redirectURL: "",
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    _resourceType: request.type,
    _initiator: describeSetter(request.by),
    _count: request.count,
    _pages: request.pages,
    ...(request.blocked === undefined ? {} : { _blocked: request.blocked }),
  };
}

function namesIn(url: string): string[] {
  return [...(parseUrl(url)?.searchParams.keys() ?? [])];
}
