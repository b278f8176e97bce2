const script = (text) => `<script>${text}</script>`;
const PIXEL = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const keep = (name) => `localStorage.setItem('${name}', '1')`;

/** What is not done at once: later, on sight, at a touch, at leaving, on the second visit. */
export const moments = {
  "after-three-seconds": {
    body: script(`setTimeout(() => { document.cookie = 'after_three=1; Path=/' }, 3000)`),
    expected: ["set cookie after_three"],
  },
  "timer-after-timer": {
    body: script(
      `setTimeout(() => setTimeout(() => setTimeout(() => { ${keep("third_timer")} }, 400), 400), 400)`,
    ),
    expected: ["set localStorage third_timer"],
  },
  "second-tick": {
    body: script(
      `let ticks = 0; const clock = setInterval(() => { if (++ticks === 2) { ${keep("second_tick")}; clearInterval(clock) } }, 600)`,
    ),
    expected: ["set localStorage second_tick"],
  },
  "timer-cancelled": {
    body: script(`clearTimeout(setTimeout(() => { ${keep("cancelled")} }, 4000))`),
    expected: [],
  },
  "frame-added-late": {
    body: script(
      "setTimeout(() => { const f = document.createElement('iframe'); f.src = 'THIRD/frame'; document.body.append(f) }, 700)",
    ),
    answers: { frame: { type: "text/html", body: script(keep("late_frame")) } },
    expected: ["set localStorage late_frame"],
  },
  "on-sight": {
    body: `<div style="height:3000px"></div><p id="far">far</p><div style="height:2000px"></div>${script(
      `new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) ${keep("seen_far")} }).observe(document.querySelector('#far'))`,
    )}<img loading="lazy" src="HERE/lazy.gif" alt="" width="9" height="9">`,
    answers: {
      "lazy.gif": {
        type: "image/gif",
        body: PIXEL,
        headers: { "set-cookie": "lazy_cookie=1; Path=/on-sight" },
      },
    },
    expected: [
      "set localStorage seen_far",
      "set cookie lazy_cookie",
      "pixel www.mechanisms.localhost",
    ],
  },
  "at-the-first-touch": {
    body: script(
      ["mousemove", "keydown", "click"]
        .map((touch) => `addEventListener('${touch}', () => { ${keep(`at_${touch}`)} })`)
        .join(";"),
    ),
    expected: [
      "set localStorage at_mousemove",
      "set localStorage at_keydown",
      "set localStorage at_click",
    ],
  },
  "at-leaving": {
    body: script(
      `addEventListener('pagehide', () => { document.cookie = 'at_hiding=1; Path=/at-leaving'; ${keep("hiding_item")}; navigator.sendBeacon('THIRD/b', 'x') });
       addEventListener('visibilitychange', () => { document.cookie = 'at_unseen=1; Path=/at-leaving' })`,
    ),
    answers: { b: { status: 204 } },
    expected: [
      "set cookie at_hiding",
      "set cookie at_unseen",
      "set localStorage hiding_item",
      "pixel third.localhost",
    ],
  },
  "on-the-second-visit": {
    body: script(
      `if (localStorage.getItem('was_here')) document.cookie = 'second_visit=1; Path=/on-the-second-visit'; ${keep("was_here")}`,
    ),
    expected: ["set localStorage was_here", "set cookie second_visit"],
  },
};
