import type { Setter } from "../run.ts";
import { hostOf, reportedUrl } from "../site.ts";
import type { CreateCollector } from "./collector.ts";
import { observeCookie } from "./cookie.ts";
import { attribute, holdClaims, type Claim, type Unheard } from "./headers-unheard.ts";
import type { Entry, ScenarioLog } from "./log.ts";
import {
  frameOf,
  type Answer,
  type Initiator,
  type ReceivedExtra,
  type RequestWillBeSent,
  type SentExtra,
} from "./network-events.ts";
import type { TargetSession } from "./targets.ts";

interface Hop {
  readonly url: string;
  readonly type: string;
  readonly entry: Entry;
  readonly since: number;
  readonly isPreflight: boolean;
}

/**
 * One exchange, redirects included. The events with cookies carry no address and may come before
 * or after those that do, from another session even; their order per hop is what joins them.
 */
interface Exchange {
  readonly hops: Hop[];
  readonly sent: (SentExtra | undefined)[];
  readonly received: (ReceivedExtra | undefined)[];
  /** The first session that told each kind of event; a worker shared by pages tells them all. */
  readonly told: Map<string, TargetSession>;
  sentRead: number;
  receivedRead: number;
  bytes: number;
  mediaType: string;
  isDone: boolean;
  /** How often the page came to rest since it was done. */
  rests: number;
}

/** A picture of one pixel is this small, whatever its format. */
const PIXEL_BYTES = 110;
const MAX_PAGE_MIB = 20;
const MAX_PAGE_BYTES = MAX_PAGE_MIB * 1024 * 1024;

/** Watches every request and response: who asked, which cookies went out, and which came back. */
export const network: CreateCollector = (log, traffic) => {
  const exchanges = new Map<string, Exchange>();
  const claims: Claim[] = [];
  const known = new Set<string>();
  /** Whether a response swept the site's cookies away (Clear-Site-Data). */
  let sweeps = false;

  const read = (exchange: Exchange) =>
    join(log, exchange, {
      claim: (claim) => void claims.push(claim),
      sweep: () => void (sweeps = true),
    });

  const exchangeFor = (id: string, event: string, session: TargetSession) => {
    const exchange = exchanges.get(id) ?? newExchange();
    exchanges.set(id, exchange);
    const first = exchange.told.get(event) ?? session;
    exchange.told.set(event, first);
    return first === session ? exchange : undefined;
  };

  const asked = (session: TargetSession, event: RequestWillBeSent) => {
    const exchange = exchangeFor(event.requestId, "asked", session);
    const { url, method, postData } = event.request;
    if (!exchange || !/^(https?|wss?):/.test(url)) return;
    const { type = "Other", timestamp = 0, redirectResponse } = event;
    if (redirectResponse) answered(exchange.hops.at(-1), redirectResponse, timestamp);
    // A redirect inside the browser, such as to https by HSTS, has no headers of its own.
    if (redirectResponse && event.redirectHasExtraInfo === false)
      for (const extras of [exchange.sent, exchange.received])
        extras.splice(exchange.hops.length - 1, 0, undefined);
    const entry = log.request({
      url,
      type,
      by: setterOf(event.initiator, session),
      ...(method === undefined ? {} : { method }),
      ...(postData === undefined ? {} : { body: postData }),
    });
    const isPreflight = event.initiator.type === "preflight";
    exchange.hops.push({ url, type, entry, since: timestamp, isPreflight });
    if (isAwaited(type)) traffic.began(event.requestId);
    if (type === "Ping") entry.answered({ pixel: true });
    read(exchange);
  };

  const extra = <Kind extends "sent" | "received">(
    kind: Kind,
    session: TargetSession,
    payload: Kind extends "sent" ? SentExtra : ReceivedExtra,
  ) => {
    const exchange = exchangeFor(payload.requestId, kind, session);
    if (!exchange) return;
    (exchange[kind] as (typeof payload)[]).push(payload);
    read(exchange);
  };

  const ended = (requestId: string, timestamp: number) => {
    traffic.ended(requestId);
    const exchange = exchanges.get(requestId);
    const hop = exchange?.hops.at(-1);
    if (!exchange || !hop) return;
    exchange.isDone = true;
    const pixel = isPixel(hop, exchange);
    const durationMs = Math.max(0, Math.round((timestamp - hop.since) * 1000));
    hop.entry.answered({ durationMs, ...(pixel ? { pixel } : {}) });
  };

  return {
    async settled(rest) {
      claims.splice(0, Infinity, ...(sweeps ? [] : holdClaims(log, claims, rest)));
      sweeps = false;
      const done = [...exchanges].filter(([, { isDone }]) => isDone);
      attribute(
        log,
        done.flatMap(([, exchange]) => unheardIn(exchange)),
        known,
        rest,
      );
      // Their headers may still come for a while after the end.
      for (const [id, exchange] of done)
        if (exchange.receivedRead >= exchange.hops.length || exchange.rests++ > 0)
          exchanges.delete(id);
    },
    async target(session) {
      const on = <Payload extends { readonly requestId: string }>(
        event: string,
        listener: (payload: Payload) => void,
      ) => session.on(`Network.${event}`, listener);
      on("requestWillBeSent", (event: RequestWillBeSent) => asked(session, event));
      on("requestWillBeSentExtraInfo", (event: SentExtra) => extra("sent", session, event));
      on("responseReceivedExtraInfo", (event: ReceivedExtra) => extra("received", session, event));
      on("responseReceived", ({ requestId, response }: Received) => {
        const exchange = exchanges.get(requestId);
        if (!exchange) return;
        exchange.mediaType = response.mimeType ?? "";
        answered(exchange.hops.at(-1), response);
      });
      on("dataReceived", ({ requestId, dataLength }: { requestId: string; dataLength: number }) => {
        const exchange = exchanges.get(requestId);
        if (!exchange) return;
        const before = exchange.bytes;
        exchange.bytes += dataLength;
        const isPage = exchange.hops.at(-1)?.type === "Document";
        if (isPage && before <= MAX_PAGE_BYTES && exchange.bytes > MAX_PAGE_BYTES) {
          log.trouble(
            "too-large",
            `The page is larger than ${MAX_PAGE_MIB} MiB; the rest was left.`,
          );
          void session.send("Page.stopLoading").catch(() => undefined);
        }
      });
      on("loadingFinished", ({ requestId, timestamp }: Ended) => ended(requestId, timestamp));
      on("loadingFailed", ({ requestId, timestamp, blockedReason }: Ended) => {
        if (blockedReason) exchanges.get(requestId)?.hops.at(-1)?.entry.blocked(blockedReason);
        ended(requestId, timestamp);
      });
      on("webSocketCreated", ({ requestId, url, initiator = {} }: WebSocketCreated) =>
        asked(session, { requestId, request: { url }, type: "WebSocket", initiator }),
      );
      on("webSocketHandshakeResponseReceived", ({ requestId, response }: Received) => {
        const exchange = exchanges.get(requestId);
        if (exchange && handshake(exchange, response)) read(exchange);
      });
      await session.send("Network.enable");
    },
  };
};

interface WebSocketCreated {
  readonly requestId: string;
  readonly url: string;
  readonly initiator?: Initiator;
}
interface Received {
  readonly requestId: string;
  readonly response: Answer;
}
interface Ended {
  readonly requestId: string;
  readonly timestamp: number;
  readonly blockedReason?: string;
}

function newExchange(): Exchange {
  return {
    hops: [],
    sent: [],
    received: [],
    told: new Map(),
    sentRead: 0,
    receivedRead: 0,
    bytes: 0,
    mediaType: "",
    isDone: false,
    rests: 0,
  };
}

/** Streams, sockets and beacons have no end a visitor would wait for. */
function isAwaited(type: string): boolean {
  return type !== "WebSocket" && type !== "EventSource" && type !== "Ping" && type !== "Media";
}

function answered(hop: Hop | undefined, { status, mimeType }: Answer, at?: number): void {
  hop?.entry.answered({
    status,
    ...(mimeType ? { mediaType: mimeType } : {}),
    ...(at === undefined ? {} : { durationMs: Math.max(0, Math.round((at - hop.since) * 1000)) }),
  });
}

/** A picture that shows nothing, or a message that expects no answer. */
function isPixel({ type }: Hop, { bytes, mediaType }: Exchange): boolean {
  if (type === "Ping") return true;
  return type === "Image" && bytes <= PIXEL_BYTES && !mediaType.includes("svg");
}

/** Some versions of the browser tell the headers of a handshake here only, if at all. */
function handshake(exchange: Exchange, { status, headers = {} }: Answer): boolean {
  const { received, hops } = exchange;
  exchange.isDone = true;
  hops[0]?.entry.answered({ status });
  if (received.length > 0 || headerOf(headers, "set-cookie") === undefined) return false;
  received.push({ requestId: "", statusCode: status, headers, blockedCookies: [] });
  return true;
}

/** The hops of an exchange that is done whose headers were not told. */
function unheardIn({ hops, receivedRead }: Exchange): Unheard[] {
  return hops
    .slice(receivedRead)
    .map(({ url, type }) => ({ url: url.replace(/^ws/, "http"), type }));
}

/** Who is told what headers say besides what is written down at once. */
interface Hearer {
  readonly claim: (claim: Claim) => void;
  readonly sweep: () => void;
}

/** Reads every pair of hop and headers that is complete by now. */
function join(log: ScenarioLog, exchange: Exchange, hearer: Hearer): void {
  const { hops, sent, received } = exchange;
  for (; exchange.sentRead < Math.min(hops.length, sent.length); exchange.sentRead++)
    readSent(log, hops[exchange.sentRead], sent[exchange.sentRead]);
  for (; exchange.receivedRead < Math.min(hops.length, received.length); exchange.receivedRead++) {
    const at = exchange.receivedRead;
    readReceived(log, hops[at], received[at], hearer);
    readTags(log, hops[at], sent[at], received[at]);
  }
}

function readSent(log: ScenarioLog, hop: Hop | undefined, extra: SentExtra | undefined): void {
  if (!hop || !extra) return;
  const by = { by: "request", url: reportedUrl(hop.url), type: hop.type } as const;
  for (const { cookie, blockedReasons } of extra.associatedCookies) {
    if (blockedReasons.length > 0) continue;
    const host = cookie.domain.replace(/^\./, "") || hostOf(hop.url);
    log.observe({ kind: "cookie", name: cookie.name, host, how: "sent", by }, cookie.value);
  }
}

function readReceived(
  log: ScenarioLog,
  hop: Hop | undefined,
  extra: ReceivedExtra | undefined,
  { claim, sweep }: Hearer,
): void {
  if (!hop || !extra) return;
  const { url, type } = hop;
  if (headerOf(extra.headers, "clear-site-data") !== undefined) sweep();
  // What goes ahead of a request to another host to ask whether it may carries no cookies.
  const unless = hop.isPreflight ? "Preflight" : "WithoutCredentials";
  const by = { by: "response", url: reportedUrl(url), status: extra.statusCode, type } as const;
  for (const line of (headerOf(extra.headers, "set-cookie") ?? "").split("\n")) {
    const refused = extra.blockedCookies.find(
      ({ cookieLine }) => cookieLine.trim() === line.trim(),
    );
    const cookie = observeCookie(log, line, url, by, refused?.blockedReasons);
    if (cookie) claim({ cookie, at: Date.now(), unless });
  }
}

const GIVEN_BACK = [
  ["if-none-match", "etag"],
  ["if-modified-since", "last-modified"],
] as const;

/** What the browser gives back of an earlier answer, and the server takes, knows the browser again. */
function readTags(
  log: ScenarioLog,
  hop: Hop | undefined,
  request: SentExtra | undefined,
  answer: ReceivedExtra | undefined,
): void {
  if (!hop || !request || !answer) return;
  for (const [asked, said] of GIVEN_BACK) {
    const given = headerOf(request.headers, asked);
    if (given === undefined) continue;
    if (answer.statusCode === 304 || headerOf(answer.headers, said) === given)
      log.values.tag(hop.url, given);
  }
}

/** DevTools joins several headers of one name by line breaks. */
function headerOf(
  headers: Readonly<Record<string, string>> = {},
  name: string,
): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** DevTools counts lines and columns from 0, people from 1. */
function setterOf(
  { stack, url, lineNumber = 0, columnNumber = 0 }: Initiator,
  { target }: TargetSession,
): Setter {
  const inFrame = reportedUrl(target.url);
  const frame = frameOf(stack);
  if (frame)
    return {
      by: "script",
      url: reportedUrl(frame.url),
      line: frame.lineNumber + 1,
      column: frame.columnNumber + 1,
      frame: target.type === "page" ? "" : inFrame,
    };
  if (!url) return { by: "unknown", frame: "" };
  return { by: "markup", url: reportedUrl(url), line: lineNumber + 1, column: columnNumber + 1 };
}
