// A statistics script as sites embed it: it marks the visitor with first-party cookies of the page and reports the view.
(() => {
  const MONTH = 30 * 24 * 60 * 60;
  const keep = (name, value, seconds) => {
    document.cookie = `${name}=${value}; Max-Age=${seconds}; Path=/; SameSite=Lax`;
  };
  const known = /(?:^|; )_pk_id\.1\.abcd=([0-9a-f]{16})/.exec(document.cookie);
  const random = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join("");
  const visitor = known ? known[1] : random();

  keep("_pk_id.1.abcd", `${visitor}.${Math.floor(Date.now() / 1000)}.`, 13 * MONTH);
  keep("_pk_ses.1.abcd", "1", 30 * 60);
  localStorage.setItem("pk_last_page", location.pathname);

  const view = new URL("/collect", document.currentScript.src);
  view.searchParams.set("page", location.pathname);
  view.searchParams.set("visitor", visitor);
  navigator.sendBeacon(view);
})();
