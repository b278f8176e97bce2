import { fail, pass } from "./acts.ts";
import { nowhere } from "./nowhere.ts";
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

/** What asks others. */
export const NETWORK: Table = [
  ["", "fetch", promised(pass, (input?: Request) => () => judgeUrl(input?.url ?? input))],
  [
    "",
    "WebSocket EventSource WebTransport",
    (native, _, args) => {
      // Pages try such things again; while a choice is still to come, the stand-in was asked before.
      if (judgeUrl(args[0])) args[0] = nowhere(args[0]);
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
