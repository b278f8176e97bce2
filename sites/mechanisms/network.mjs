const script = (text) => `<script>${text}</script>`;
const PIXEL = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const gif = { type: "image/gif", body: PIXEL };
const UNIQUE =
  "'v' + Array.from(crypto.getRandomValues(new Uint8Array(8)), b => b.toString(16).padStart(2, '0')).join('')";

/** What is told to others. */
export const network = {
  pixel: {
    body: '<img src="THIRD/p.gif" alt="">',
    answers: { "p.gif": gif },
    expected: ["pixel third.localhost"],
  },
  "script-pixel": {
    body: script("new Image().src = 'THIRD/p.gif'"),
    answers: { "p.gif": gif },
    expected: ["pixel third.localhost"],
  },
  beacon: {
    body: script("navigator.sendBeacon('THIRD/b', 'x')"),
    answers: { b: { status: 204 } },
    expected: ["pixel third.localhost"],
  },
  "a-picture": {
    body: '<img src="THIRD/large.gif" alt="A picture">',
    answers: { "large.gif": { type: "image/gif", body: Buffer.alloc(600, 7).toString("base64") } },
    expected: [],
  },
  "identifier-of-cookie": {
    body: script(
      `const id = ${UNIQUE}; document.cookie = 'own_id=' + id + '; Path=/identifier-of-cookie'; fetch('THIRD/c?visitor=' + id, { mode: 'no-cors' })`,
    ),
    answers: { c: {} },
    expected: ["set cookie own_id", "carries third.localhost visitor own_id"],
  },
  "identifier-in-body": {
    body: script(
      `const id = ${UNIQUE}; localStorage.setItem('stored_id', id); fetch('THIRD/c', { method: 'POST', mode: 'no-cors', body: JSON.stringify({ who: { id } }) })`,
    ),
    answers: { c: {} },
    expected: ["set localStorage stored_id", "carries third.localhost id stored_id"],
  },
  "cookie-sync": {
    body: script(
      `const id = ${UNIQUE}; document.cookie = 'sync_id=' + id + '; Path=/cookie-sync'; new Image().src = 'THIRD/s.gif?puid=' + id; new Image().src = 'OTHER/s.gif?puid=' + id`,
    ),
    answers: { "s.gif": gif },
    expected: [
      "set cookie sync_id",
      "pixel third.localhost",
      "pixel other.localhost",
      "carries third.localhost puid sync_id",
      "carries other.localhost puid sync_id",
    ],
  },
  "identifier-packed": {
    body: script(
      `const id = ${UNIQUE}; localStorage.setItem('packed_id', id); new Image().src = 'THIRD/p.gif?data=' + btoa(id)`,
    ),
    answers: { "p.gif": gif },
    expected: [
      "set localStorage packed_id",
      "pixel third.localhost",
      "carries third.localhost data packed_id",
    ],
  },
  "identifier-in-beacon": {
    body: script(
      `const id = ${UNIQUE}; localStorage.setItem('beacon_id', id); navigator.sendBeacon('THIRD/b', new Blob([JSON.stringify({ id })], { type: 'text/plain' }))`,
    ),
    answers: { b: { status: 204 } },
    expected: [
      "set localStorage beacon_id",
      "pixel third.localhost",
      "carries third.localhost id beacon_id",
    ],
  },
  "identifier-in-form": {
    body: script(
      `const id = ${UNIQUE}; localStorage.setItem('form_id', id); const f = new FormData(); f.append('who', id); fetch('THIRD/c', { method: 'POST', mode: 'no-cors', body: f })`,
    ),
    answers: { c: {} },
    expected: ["set localStorage form_id", "carries third.localhost who form_id"],
  },
  "plain-parameters": {
    body: script(
      "fetch('THIRD/c?page=home&lang=en&v=1.2.3&date=2026-11-23&color=blue', { mode: 'no-cors' })",
    ),
    answers: { c: {} },
    expected: [],
  },
  "decorated-link": {
    body: `<a id="l" href="THIRD/landing">Shop</a>${script("document.querySelector('#l').href += '?gclid=EAIaIQobChMI84f2c1'")}`,
    expected: ["link third.localhost gclid"],
  },
  "decorated-link-in-shadow": {
    body: `<div></div>${script("document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<a href=\"THIRD/landing?fbclid=IwAR84f2c1d93\">Shop</a>'")}`,
    expected: ["link third.localhost fbclid"],
  },
  "plain-link": { body: '<a href="THIRD/landing?page=2&lang=en">Shop</a>', expected: [] },
  "entity-tag": {
    body: '<img src="HERE/tag.gif" alt="">',
    answers: { "tag.gif": { ...gif, headers: { etag: '"fixed"', "cache-control": "no-cache" } } },
    expected: ["pixel www.mechanisms.localhost"],
  },
};
