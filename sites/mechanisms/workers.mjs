const script = (text) => `<script>${text}</script>`;
const js = (body, headers = {}) => ({ type: "text/javascript", body, headers });
const cookie = (text) => ({ "set-cookie": text });

/** What workers keep. */
export const workers = {
  "worker-fetch": {
    body: script("new Worker('HERE/w.js')"),
    answers: {
      "w.js": js("fetch('HERE/data')"),
      data: { headers: cookie("worker_cookie=1; Path=/worker-fetch") },
    },
    expected: ["set cookie worker_cookie"],
  },
  "worker-database": {
    body: script("new Worker('HERE/w.js')"),
    answers: { "w.js": js("indexedDB.open('worker_database')") },
    expected: ["set indexedDB worker_database"],
  },
  "worker-cache": {
    body: script("new Worker('HERE/w.js')"),
    answers: { "w.js": js("caches.open('worker_cache')") },
    expected: ["set cacheStorage worker_cache"],
  },
  "worker-script-cookie": {
    body: script("new Worker('HERE/w.js')"),
    answers: { "w.js": js("0", cookie("worker_script=1; Path=/worker-script-cookie")) },
    expected: ["set cookie worker_script"],
  },
  "blob-worker": {
    body: script("new Worker(URL.createObjectURL(new Blob([`indexedDB.open('blob_database')`])))"),
    expected: ["set indexedDB blob_database"],
  },
  "nested-worker": {
    body: script("new Worker('HERE/w.js')"),
    answers: {
      "w.js": js("new Worker('HERE/inner.js')"),
      "inner.js": js("indexedDB.open('inner_database')"),
    },
    expected: ["set indexedDB inner_database"],
  },
  "shared-worker": {
    body: script("new SharedWorker('HERE/w.js')"),
    answers: { "w.js": js("indexedDB.open('shared_database')") },
    expected: ["trace sharedWorker /shared-worker/w.js", "set indexedDB shared_database"],
  },
  "service-worker": {
    body: script("navigator.serviceWorker.register('HERE/sw.js')"),
    answers: { "sw.js": js("0") },
    expected: ["set serviceWorker /service-worker/sw.js"],
  },
  "service-worker-cache": {
    body: script("navigator.serviceWorker.register('HERE/sw.js')"),
    answers: { "sw.js": js("oninstall = e => e.waitUntil(caches.open('sw_cache'))") },
    expected: ["set serviceWorker /service-worker-cache/sw.js", "set cacheStorage sw_cache"],
  },
  "service-worker-cookie-store": {
    body: script("navigator.serviceWorker.register('HERE/sw.js')"),
    answers: {
      "sw.js": js(
        "oninstall = e => e.waitUntil(cookieStore.set({ name: 'sw_cookie', value: '1', path: 'HERE/' }))",
      ),
    },
    expected: ["set serviceWorker /service-worker-cookie-store/sw.js", "set cookie sw_cookie"],
  },
  "service-worker-fetch": {
    body: script("navigator.serviceWorker.register('HERE/sw.js')"),
    answers: {
      "sw.js": js("fetch('HERE/data')"),
      data: { headers: cookie("sw_fetch=1; Path=/service-worker-fetch") },
    },
    expected: ["set serviceWorker /service-worker-fetch/sw.js", "set cookie sw_fetch"],
  },
};
