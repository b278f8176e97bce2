import type { Response } from "playwright-core";
import type { Setter } from "../run.ts";
import { hostOf, reportedUrl } from "../site.ts";
import { bounded } from "./bounded.ts";
import type { CreateCollector } from "./collector.ts";
import { seenCookie } from "./cookie.ts";
import type { ScenarioLog } from "./log.ts";
import type { TargetSession } from "./targets.ts";

const HEADERS_MS = 2000;

/** The parts of the DevTools protocol's Network events that are looked at. */
interface RequestWillBeSent {
  readonly requestId: string;
  readonly request: { readonly url: string };
  readonly type?: string;
  readonly initiator: Initiator;
  readonly redirectResponse?: object;
  readonly redirectHasExtraInfo?: boolean;
}
interface Initiator {
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
  readonly stack?: { readonly callFrames: readonly CallFrame[]; readonly parent?: object };
}
interface CallFrame {
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}
interface SentExtra {
  readonly requestId: string;
  readonly associatedCookies: readonly {
    readonly cookie: { readonly name: string; readonly domain: string };
    readonly blockedReasons: readonly string[];
  }[];
}
interface ReceivedExtra {
  readonly requestId: string;
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly blockedCookies: readonly {
    readonly cookieLine: string;
    readonly blockedReasons: readonly string[];
  }[];
}

/**
 * One exchange, redirects included. The events with cookies carry no address and may come before
 * or after those that do, from another session even; their order per hop is what joins them.
 */
interface Exchange {
  readonly hops: { readonly url: string; readonly type: string }[];
  readonly sent: (SentExtra | undefined)[];
  readonly received: (ReceivedExtra | undefined)[];
  request?: { blocked(why: string): void };
  /** The first session that told each kind of event; a worker shared by pages tells them all. */
  readonly told: Map<string, TargetSession>;
  sentRead: number;
  receivedRead: number;
}

/** Watches every request and response: who asked, which cookies went out, and which came back. */
export const network: CreateCollector = (log) => {
  const exchanges = new Map<string, Exchange>();
  const heard = new Set<string>();
  const answers: Response[] = [];

  const exchangeFor = (id: string, event: string, session: TargetSession) => {
    const exchange = exchanges.get(id) ?? newExchange();
    exchanges.set(id, exchange);
    const first = exchange.told.get(event) ?? session;
    exchange.told.set(event, first);
    return first === session ? exchange : undefined;
  };

  const asked = (session: TargetSession, event: RequestWillBeSent) => {
    const exchange = exchangeFor(event.requestId, "asked", session);
    const { url } = event.request;
    if (!exchange || !/^(https?|wss?):/.test(url)) return;
    const type = event.type ?? "Other";
    // A redirect inside the browser, such as to https by HSTS, has no headers of its own.
    if (event.redirectResponse && event.redirectHasExtraInfo === false)
      for (const extras of [exchange.sent, exchange.received])
        extras.splice(exchange.hops.length - 1, 0, undefined);
    exchange.hops.push({ url, type });
    heard.add(url);
    exchange.request = log.request({ url, type, by: setterOf(event.initiator) });
    join(log, exchange);
  };

  const extra = <Kind extends "sent" | "received">(
    kind: Kind,
    session: TargetSession,
    payload: Kind extends "sent" ? SentExtra : ReceivedExtra,
  ) => {
    const exchange = exchangeFor(payload.requestId, kind, session);
    if (!exchange) return;
    (exchange[kind] as (typeof payload)[]).push(payload);
    join(log, exchange);
  };

  return {
    async context(context) {
      context.on("response", (response) => void answers.push(response));
    },
    /**
     * Playwright lets a worker run as soon as it has prepared it itself, so what a worker asks for
     * first can come before our session listens; Playwright's own has heard it.
     */
    async settled() {
      const missed = answers.splice(0).filter((response) => !heard.has(response.url()));
      await Promise.all(missed.map((response) => readMissed(log, response)));
    },
    async target(session) {
      session.on("Network.requestWillBeSent", (event: RequestWillBeSent) => asked(session, event));
      session.on("Network.requestWillBeSentExtraInfo", (event: SentExtra) =>
        extra("sent", session, event),
      );
      session.on("Network.responseReceivedExtraInfo", (event: ReceivedExtra) =>
        extra("received", session, event),
      );
      session.on(
        "Network.webSocketCreated",
        ({ requestId, url, initiator = {} }: WebSocketCreated) =>
          asked(session, { requestId, request: { url }, type: "WebSocket", initiator }),
      );
      session.on(
        "Network.loadingFailed",
        ({ requestId, blockedReason }: { requestId: string; blockedReason?: string }) => {
          if (blockedReason) exchanges.get(requestId)?.request?.blocked(blockedReason);
        },
      );
      await session.send("Network.enable");
    },
  };
};

interface WebSocketCreated {
  readonly requestId: string;
  readonly url: string;
  readonly initiator?: Initiator;
}

function newExchange(): Exchange {
  return { hops: [], sent: [], received: [], told: new Map(), sentRead: 0, receivedRead: 0 };
}

/** Reads every pair of hop and headers that is complete by now. */
function join(log: ScenarioLog, exchange: Exchange): void {
  const { hops, sent, received } = exchange;
  for (; exchange.sentRead < Math.min(hops.length, sent.length); exchange.sentRead++)
    readSent(log, hops[exchange.sentRead], sent[exchange.sentRead]);
  for (; exchange.receivedRead < Math.min(hops.length, received.length); exchange.receivedRead++)
    readReceived(log, hops[exchange.receivedRead], received[exchange.receivedRead]);
}

type Hop = Exchange["hops"][number] | undefined;

function readSent(log: ScenarioLog, hop: Hop, extra: SentExtra | undefined): void {
  if (!hop || !extra) return;
  const by = { by: "request", url: reportedUrl(hop.url), type: hop.type } as const;
  for (const { cookie, blockedReasons } of extra.associatedCookies)
    if (blockedReasons.length === 0)
      log.observe({
        kind: "cookie",
        name: cookie.name,
        host: cookie.domain.replace(/^\./, "") || hostOf(hop.url),
        how: "sent",
        by,
      });
}

function readReceived(log: ScenarioLog, hop: Hop, extra: ReceivedExtra | undefined): void {
  if (!hop || !extra) return;
  const { url, type } = hop;
  const by = { by: "response", url: reportedUrl(url), status: extra.statusCode, type } as const;
  for (const line of setCookieLines(extra.headers)) {
    const refused = extra.blockedCookies.find(
      ({ cookieLine }) => cookieLine.trim() === line.trim(),
    );
    const seen = seenCookie(line, url, by, refused?.blockedReasons);
    if (seen) log.observe(seen);
  }
}

async function readMissed(log: ScenarioLog, response: Response): Promise<void> {
  const url = response.url();
  if (!/^https?:/.test(url)) return;
  const type = response.request().resourceType();
  log.request({ url, type, by: { by: "unknown", frame: "" } });
  const headers = (await bounded(response.headersArray(), HEADERS_MS)) ?? [];
  const by = { by: "response", url: reportedUrl(url), status: response.status(), type } as const;
  for (const { name, value } of headers) {
    const seen = name.toLowerCase() === "set-cookie" ? seenCookie(value, url, by) : undefined;
    if (seen) log.observe(seen);
  }
}

/** DevTools joins several headers of one name by line breaks. */
function setCookieLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers)
    .filter(([name]) => name.toLowerCase() === "set-cookie")
    .flatMap(([, value]) => value.split("\n"));
}

/** DevTools counts lines and columns from 0, people from 1. */
function setterOf({ stack, url, lineNumber = 0, columnNumber = 0 }: Initiator): Setter {
  const frame = stack?.callFrames.find((candidate) => candidate.url !== "");
  if (frame)
    return {
      by: "script",
      url: reportedUrl(frame.url),
      line: frame.lineNumber + 1,
      column: frame.columnNumber + 1,
      frame: "",
    };
  if (!url) return { by: "unknown", frame: "" };
  return { by: "markup", url: reportedUrl(url), line: lineNumber + 1, column: columnNumber + 1 };
}
