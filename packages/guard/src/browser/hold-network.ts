import { fail, pass } from "./acts.ts";
import type { Around, Table } from "./platform.ts";
import { promised } from "./promised.ts";
import { judgeUrl } from "./verdicts.ts";

const opened = new WeakMap<object, unknown>();

/** Connects without the servers that may not learn the visitor's address. */
const peer: Around = (native, _, args) => {
  const [options] = args as [RTCConfiguration?];
  const iceServers = options?.iceServers?.filter(({ urls }) =>
    [urls].flat().every((url) => !judgeUrl(url.replace(/^\w+:/, "https://"))),
  );
  if (iceServers) args[0] = { ...options, iceServers };
  return native();
};

export const NETWORK: Table = [
  ["", "fetch", promised(pass, (input?: Request) => () => judgeUrl(input?.url ?? input))],
  [
    "",
    "WebSocket EventSource WebTransport",
    (native, _, args) => {
      // It fails at once, as when its server is down, and pages then try again: no browser asks this
      // port (Fetch standard, "block bad port").
      if (judgeUrl(args[0]))
        args[0] = String(args[0]).replace(/^\s*(\w+:)?.*/s, `$1//${location.hostname}:1`);
      return native();
    },
  ],
  ["", "RTCPeerConnection", peer],
  ["RTCPeerConnection", "setConfiguration", peer],
  [
    "XMLHttpRequest",
    "open",
    (native, self, [, url]) => {
      opened.set(self, url);
      return native();
    },
  ],
  [
    "XMLHttpRequest",
    "send",
    (native, self) =>
      pass(
        () => judgeUrl(opened.get(self)),
        native,
        () => fail(self),
      ),
  ],
  [
    "Navigator",
    "sendBeacon",
    (native, _, [url]) =>
      pass(
        () => judgeUrl(url),
        native,
        () => false,
      ) ?? true,
  ],
];
