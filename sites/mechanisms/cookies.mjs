const PIXEL = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const sets = (...cookies) => ({ "set-cookie": cookies });
const script = (text) => `<script>${text}</script>`;

/** Cookies that responses set, or try to. */
export const headerCookies = {
  "document-cookie": {
    body: "",
    headers: sets("doc_cookie=1; Path=/document-cookie; HttpOnly"),
    expected: ["set cookie doc_cookie"],
  },
  "two-cookies": {
    body: "",
    headers: sets("two_a=1; Path=/two-cookies", "two_b=a, b; Path=/two-cookies"),
    expected: ["set cookie two_a", "set cookie two_b"],
  },
  "redirect-hop": {
    body: '<img src="HERE/hop" alt="">',
    answers: {
      hop: {
        status: 302,
        headers: { location: "HERE/end", ...sets("hop_cookie=1; Path=/redirect-hop") },
      },
      end: { type: "image/gif", body: PIXEL },
    },
    expected: ["set cookie hop_cookie", "pixel www.mechanisms.localhost"],
  },
  "subresource-style": {
    body: '<link rel="stylesheet" href="HERE/s.css">',
    answers: {
      "s.css": {
        type: "text/css",
        body: "p{}",
        headers: sets("style_cookie=1; Path=/subresource-style"),
      },
    },
    expected: ["set cookie style_cookie"],
  },
  "subresource-script": {
    body: '<script src="HERE/s.js"></script>',
    answers: {
      "s.js": {
        type: "text/javascript",
        body: "0",
        headers: sets("script_cookie=1; Path=/subresource-script"),
      },
    },
    expected: ["set cookie script_cookie"],
  },
  "fetch-answer": {
    body: script("fetch('HERE/data').then(r => r.text())"),
    answers: { data: { body: "x", headers: sets("fetch_cookie=1; Path=/fetch-answer") } },
    expected: ["set cookie fetch_cookie"],
  },
  "fetch-body-never-read": {
    body: script("fetch('HERE/data')"),
    answers: {
      data: {
        body: "x".repeat(5000),
        headers: sets("unread_cookie=1; Path=/fetch-body-never-read"),
      },
    },
    expected: ["set cookie unread_cookie"],
  },
  "xhr-answer": {
    body: script("const x = new XMLHttpRequest(); x.open('GET', 'HERE/data'); x.send()"),
    answers: { data: { body: "x", headers: sets("xhr_cookie=1; Path=/xhr-answer") } },
    expected: ["set cookie xhr_cookie"],
  },
  "error-answer": {
    body: script("fetch('HERE/gone')"),
    answers: {
      gone: { status: 500, body: "x", headers: sets("error_cookie=1; Path=/error-answer") },
    },
    expected: ["set cookie error_cookie"],
  },
  "beacon-answer": {
    body: script("navigator.sendBeacon('HERE/b', 'x')"),
    answers: { b: { status: 204, headers: sets("beacon_cookie=1; Path=/beacon-answer") } },
    expected: ["set cookie beacon_cookie", "pixel www.mechanisms.localhost"],
  },
  websocket: {
    body: script("new WebSocket('ws://' + location.host + 'HERE/ws')"),
    answers: { ws: { headers: { "set-cookie": "ws_cookie=1; Path=/websocket" } } },
    expected: ["set cookie ws_cookie"],
  },
  "event-stream": {
    body: script("const e = new EventSource('HERE/events'); e.onerror = () => e.close()"),
    answers: {
      events: {
        type: "text/event-stream",
        body: "data: x\n\n",
        headers: sets("stream_cookie=1; Path=/event-stream"),
      },
    },
    expected: ["set cookie stream_cookie"],
  },
  "preflight-answer": {
    body: script(
      "fetch('THIRD/data', { headers: { 'x-own': '1' }, credentials: 'include' }).catch(() => 0)",
    ),
    answers: {
      data: {
        body: "x",
        headers: sets("preflight_cookie=1; SameSite=None; Secure; Path=/preflight-answer"),
      },
    },
    expected: ["set cookie preflight_cookie"],
  },
  "video-answer": {
    body: '<video src="HERE/v.mp4" preload="auto"></video>',
    answers: {
      "v.mp4": {
        type: "video/mp4",
        body: "x",
        headers: sets("video_cookie=1; Path=/video-answer"),
      },
    },
    expected: ["set cookie video_cookie"],
  },
  "font-answer": {
    body: "<style>@font-face{font-family:F;src:url(HERE/f.woff2)} p{font-family:F}</style><p>text</p>",
    answers: {
      "f.woff2": {
        type: "font/woff2",
        body: "x",
        headers: sets("font_cookie=1; Path=/font-answer"),
      },
    },
    expected: ["set cookie font_cookie"],
  },
  "frame-document": {
    body: '<iframe src="HERE/frame"></iframe>',
    answers: {
      frame: {
        type: "text/html",
        body: "x",
        headers: sets("frame_cookie=1; Path=/frame-document"),
      },
    },
    expected: ["set cookie frame_cookie"],
  },
  "third-party-frame": {
    body: '<iframe src="THIRD/frame"></iframe>',
    answers: {
      frame: {
        type: "text/html",
        body: "x",
        headers: sets("third_frame=1; SameSite=None; Secure; Path=/third-party-frame"),
      },
    },
    expected: ["set cookie third_frame"],
  },
  "third-party-image": {
    body: '<img src="THIRD/i.gif" alt="">',
    answers: {
      "i.gif": {
        type: "image/gif",
        body: PIXEL,
        headers: sets("third_image=1; SameSite=None; Secure; Path=/third-party-image"),
      },
    },
    expected: ["set cookie third_image", "pixel third.localhost"],
  },
  "partitioned-cookie": {
    body: '<iframe src="THIRD/frame"></iframe>',
    answers: {
      frame: {
        type: "text/html",
        body: "x",
        headers: sets("chips=1; SameSite=None; Secure; Partitioned; Path=/partitioned-cookie"),
      },
    },
    expected: ["set cookie chips"],
  },
  "refused-domain": {
    body: "",
    headers: sets("bad_domain=1; Domain=elsewhere.example; Path=/refused-domain"),
    expected: ["refused cookie bad_domain"],
  },
  "refused-same-site": {
    body: '<iframe src="THIRD/frame"></iframe>',
    answers: {
      frame: {
        type: "text/html",
        body: "x",
        headers: sets("lax_third=1; SameSite=Lax; Path=/refused-same-site"),
      },
    },
    expected: ["refused cookie lax_third"],
  },
  "refused-none-insecure": {
    body: "",
    headers: sets("none_insecure=1; SameSite=None; Path=/refused-none-insecure"),
    expected: ["refused cookie none_insecure"],
  },
  "refused-prefix": {
    body: "",
    headers: sets("__Host-bad=1; Path=/refused-prefix; Secure"),
    expected: ["refused cookie __Host-bad"],
  },
  "refused-too-large": {
    body: "",
    headers: sets(`large=${"x".repeat(5000)}; Path=/refused-too-large`),
    expected: ["refused cookie large"],
  },
  "deleted-by-header": {
    body: script("fetch('HERE/out')"),
    headers: sets("soon_gone=1; Path=/deleted-by-header"),
    answers: {
      out: { body: "x", headers: sets("soon_gone=; Max-Age=0; Path=/deleted-by-header") },
    },
    expected: ["set cookie soon_gone", "deleted cookie soon_gone"],
  },
  download: {
    body: script("setTimeout(() => { location.href = 'HERE/file.bin' }, 50)"),
    answers: {
      "file.bin": {
        type: "application/octet-stream",
        body: "x",
        headers: {
          "content-disposition": "attachment",
          ...sets("download_cookie=1; Path=/download"),
        },
      },
    },
    expected: ["set cookie download_cookie"],
  },
  popup: {
    body: script("window.open('HERE/window')"),
    answers: {
      window: {
        type: "text/html",
        body: "<script>document.cookie = 'popup_script=1; Path=/popup'</script>",
        headers: sets("popup_cookie=1; Path=/popup"),
      },
    },
    expected: ["set cookie popup_cookie", "set cookie popup_script"],
  },
  "form-post-in-frame": {
    body: `<iframe name="f"></iframe><form method="post" action="HERE/post" target="f"><input type="hidden" name="a" value="1"></form>${script("document.forms[0].submit()")}`,
    answers: {
      post: {
        type: "text/html",
        body: "x",
        headers: sets("post_cookie=1; Path=/form-post-in-frame"),
      },
    },
    expected: ["set cookie post_cookie"],
  },
  "meta-refresh-frame": {
    body: '<iframe src="HERE/first"></iframe>',
    answers: {
      first: { type: "text/html", body: '<meta http-equiv="refresh" content="0;url=HERE/second">' },
      second: {
        type: "text/html",
        body: "x",
        headers: sets("refresh_cookie=1; Path=/meta-refresh-frame"),
      },
    },
    expected: ["set cookie refresh_cookie"],
  },
};

/** Cookies that scripts write. */
export const scriptCookies = {
  "inline-script": {
    body: script("document.cookie = 'inline_cookie=1; Path=/inline-script; Max-Age=600'"),
    expected: ["set cookie inline_cookie"],
  },
  "third-party-script": {
    body: '<script src="THIRD/t.js"></script>',
    answers: {
      "t.js": {
        type: "text/javascript",
        body: "document.cookie = 'by_third=1; Path=/third-party-script'",
      },
    },
    expected: ["set cookie by_third"],
  },
  "eval-script": {
    body: script("(0, eval)(\"document.cookie = 'evaluated=1; Path=/eval-script'\")"),
    expected: ["set cookie evaluated"],
  },
  "short-lived": {
    body: script(
      "document.cookie = 'short=1; Path=/short-lived'; document.cookie = 'short=; Max-Age=0; Path=/short-lived'",
    ),
    expected: ["set cookie short", "deleted cookie short"],
  },
  "cookie-store": {
    body: script("cookieStore.set({ name: 'from_store', value: '1', path: '/cookie-store/' })"),
    expected: ["set cookie from_store"],
  },
  "cookie-store-deleted": {
    body: script(
      "cookieStore.set({ name: 'store_gone', value: '1', path: '/' }).then(() => cookieStore.delete('store_gone'))",
    ),
    expected: ["set cookie store_gone", "deleted cookie store_gone"],
  },
  "later-cookie": {
    body: script("setTimeout(() => { document.cookie = 'later=1; Path=/later-cookie' }, 300)"),
    expected: ["set cookie later"],
  },
  "frame-script": {
    body: "<iframe srcdoc=\"<script>document.cookie='srcdoc_cookie=1; Path=/frame-script'</script>\"></iframe>",
    expected: ["set cookie srcdoc_cookie"],
  },
  "blank-frame": {
    body: `<iframe id="f"></iframe>${script("document.querySelector('#f').contentDocument.cookie = 'blank_cookie=1; Path=/blank-frame'")}`,
    expected: ["set cookie blank_cookie"],
  },
  "third-party-frame-script": {
    body: '<iframe src="THIRD/frame"></iframe>',
    answers: {
      frame: {
        type: "text/html",
        body: "<script>document.cookie = 'third_script=1; SameSite=None; Secure; Path=/third-party-frame-script'</script>",
      },
    },
    expected: ["set cookie third_script"],
  },
  "refused-from-script": {
    body: script("document.cookie = 'wrong_host=1; Domain=elsewhere.example'"),
    expected: ["refused cookie wrong_host"],
  },
  "http-only-from-script": {
    body: script("document.cookie = 'hidden_try=1; HttpOnly'"),
    expected: ["refused cookie hidden_try"],
  },
  "tampered-prototype": {
    body: script(
      "const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'); delete Error.captureStackTrace; Error.stackTraceLimit = 0; Function.prototype.apply = () => 0; JSON.stringify = () => ''; real.set.call(document, 'tampered=1; Path=/tampered-prototype')",
    ),
    expected: ["set cookie tampered"],
  },
  "frames-of-ones-own": {
    body: script(
      `const own = document.createElement('iframe');
       own.src = URL.createObjectURL(new Blob(["<script>document.cookie = 'in_blob=1; Path=/frames-of-ones-own'<\\/script>"], { type: 'text/html' }));
       const written = document.createElement('iframe');
       document.documentElement.append(own, written);
       written.contentDocument.write("<script>document.cookie = 'in_written=1; Path=/frames-of-ones-own'<\\/script>");
       written.remove()`,
    ),
    expected: ["set cookie in_blob", "set cookie in_written"],
  },
  "frames-that-cannot": {
    body: `<iframe src="data:text/html,<script>document.cookie='in_data=1'</script>"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="<script>document.cookie='in_sandbox=1'</script>"></iframe>`,
    expected: [],
  },
  "only-looks-like-it": {
    body: `<!-- document.cookie = 'commented=1' --><pre>document.cookie = 'told=1'</pre>
      <template>${script("document.cookie = 'template=1'")}</template>
      <script type="text/plain">document.cookie = 'plain=1'</script>
      ${script("const localStore = { setItem() {} }; localStore.setItem('own', '1'); const page = {}; page.cookie = 'own=1'; localStorage.getItem('absent'); localStorage.removeItem('absent'); new BroadcastChannel('own').postMessage('x'); history.replaceState({ a: 1 }, '')")}`,
    expected: [],
  },
  "cookie-only-read": { body: script("void document.cookie"), expected: [] },
  nothing: { body: "<p>This page keeps nothing.</p>", expected: [] },
};
