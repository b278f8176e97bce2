const script = (text) => `<script>${text}</script>`;
const PIXEL = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const third = (name) => ({ "set-cookie": `${name}=1; SameSite=None; Secure; Path=/` });

/** Cookies of answers to requests that take none along: no browser keeps those. */
export const credentials = {
  "fetch-without-credentials": {
    body: script("fetch('HERE/data', { credentials: 'omit' })"),
    answers: { data: { body: "x", headers: { "set-cookie": "omitted=1; Path=/" } } },
    expected: ["refused cookie omitted"],
  },
  "fetch-of-a-third-party": {
    body: script("fetch('THIRD/data')"),
    answers: { data: { body: "x", headers: third("by_default") } },
    expected: ["refused cookie by_default"],
  },
  "picture-without-credentials": {
    body: '<img crossorigin src="THIRD/i.gif" alt="">',
    answers: { "i.gif": { type: "image/gif", body: PIXEL, headers: third("anonymous_picture") } },
    expected: ["refused cookie anonymous_picture", "pixel third.localhost"],
  },
  "question-before-a-request": {
    body: script(
      "fetch('THIRD/data', { headers: { 'x-own': '1' }, credentials: 'include' }).catch(() => 0)",
    ),
    answers: {
      "OPTIONS data": { headers: third("with_question") },
      data: { body: "x", headers: third("with_answer") },
    },
    expected: ["refused cookie with_question", "set cookie with_answer"],
  },
  "partitioned-insecure": {
    body: "",
    headers: { "set-cookie": "half_partitioned=1; Partitioned; Path=/" },
    expected: ["refused cookie half_partitioned"],
  },
  "websocket-of-a-third-party": {
    body: script("new WebSocket('THIRD/ws'.replace('http', 'ws'))"),
    answers: { ws: { headers: third("third_socket") } },
    expected: ["set cookie third_socket"],
  },
  "shared-worker-fetch": {
    body: script("new SharedWorker('HERE/w.js')"),
    answers: {
      "w.js": { type: "text/javascript", body: "fetch('HERE/data')" },
      data: { headers: { "set-cookie": "shared_fetch=1; Path=/shared-worker-fetch" } },
    },
    expected: ["trace sharedWorker /shared-worker-fetch/w.js", "set cookie shared_fetch"],
  },
};
