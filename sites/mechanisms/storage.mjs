const script = (text) => `<script>${text}</script>`;

/** Everything a page can store that is no cookie. */
export const storage = {
  "local-storage": {
    body: script("localStorage.setItem('local_item', '1')"),
    expected: ["set localStorage local_item"],
  },
  "local-storage-property": {
    body: script("localStorage.local_property = '1'"),
    expected: ["set localStorage local_property"],
  },
  "local-storage-short": {
    body: script(
      "localStorage.setItem('local_short', '1'); localStorage.removeItem('local_short')",
    ),
    expected: ["set localStorage local_short", "deleted localStorage local_short"],
  },
  "local-storage-property-short": {
    body: script("localStorage.property_short = '1'; delete localStorage.property_short"),
    expected: ["set localStorage property_short"],
  },
  "session-storage": {
    body: script("sessionStorage.setItem('session_item', '1')"),
    expected: ["set sessionStorage session_item"],
  },
  "third-party-local-storage": {
    body: '<iframe src="THIRD/frame"></iframe>',
    answers: {
      frame: { type: "text/html", body: script("localStorage.setItem('third_local', '1')") },
    },
    expected: ["set localStorage third_local"],
  },
  "indexed-db": {
    body: script("indexedDB.open('database', 1)"),
    expected: ["set indexedDB database"],
  },
  "database-broken-off": {
    body: script(
      "const r = indexedDB.open('broken_off'); r.onupgradeneeded = () => r.transaction.abort(); r.onerror = e => e.preventDefault()",
    ),
    expected: [],
  },
  "third-party-indexed-db": {
    body: '<iframe src="THIRD/frame"></iframe>',
    answers: { frame: { type: "text/html", body: script("indexedDB.open('third_database', 1)") } },
    expected: ["set indexedDB third_database"],
  },
  "cache-storage": {
    body: script("caches.open('a_cache')"),
    expected: ["set cacheStorage a_cache"],
  },
  "private-file": {
    body: script(
      "navigator.storage.getDirectory().then(d => d.getFileHandle('private.txt', { create: true }))",
    ),
    expected: ["trace fileSystem private.txt"],
  },
  "window-name": {
    body: script("window.name = 'visitor-84f2c1'"),
    expected: ["trace windowName window.name"],
  },
  "held-back-by-policy": {
    body: '<script src="THIRD/t.js"></script>',
    headers: { "content-security-policy": "script-src 'self'" },
    expected: ["violation script-src-elem"],
  },
  "reported-by-policy": {
    body: '<script src="THIRD/t.js"></script>',
    headers: { "content-security-policy-report-only": "script-src 'self'" },
    answers: { "t.js": { type: "text/javascript", body: "0" } },
    expected: ["violation script-src-elem"],
  },
};
