import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gather, type GatherOptions } from "../gather/gather.ts";
import type { Run, ScenarioName } from "../run.ts";
import {
  content,
  html,
  startSite,
  type Answer,
  type ExampleSite,
} from "../testing/example-site.ts";

const HOST = "www.town.localhost";
const QUICK = { banner: 600, quiet: 1000, linger: 100 };

/** A banner as sites have them: it writes the answer into a cookie, and tracks after "accept". */
const BANNER = (buttons: string) => `
<main><h1>Town</h1><a href="/news">News</a></main>
<div class="cmp" role="dialog" aria-label="Cookies" hidden>
  <p>We use cookies to measure our audience.</p><div class="row">${buttons}</div>
</div>
<footer><button id="again">Cookie settings</button></footer>
<script>
  const said = () => /(?:^|; )answer=(\\w+)/.exec(document.cookie)?.[1];
  const box = document.querySelector(".cmp");
  const apply = () => {
    box.hidden = said() !== undefined;
    if (said() === "yes") document.cookie = "_track=1; Max-Age=3600";
    else document.cookie = "_track=; Max-Age=0";
  };
  const say = (word) => { document.cookie = "answer=" + word + "; Max-Age=3600"; apply(); };
  document.querySelectorAll("[data-say]").forEach((b) => b.addEventListener("click", () => say(b.dataset.say)));
  document.querySelector("#again").addEventListener("click", () => { box.hidden = false; });
  apply();
</script>`;

const sites: ExampleSite[] = [];
async function visit(
  pages: Record<string, Answer>,
  options: Partial<GatherOptions> = {},
): Promise<Run> {
  const site = await startSite(pages);
  sites.push(site);
  return gather({ url: site.at(HOST), pages: 2, patience: QUICK, closer: false, ...options });
}
afterAll(() => Promise.all(sites.map((site) => site.close())));

const played = (run: Run, name: ScenarioName) =>
  run.scenarios.find(({ scenario }) => scenario === name);
const holds = (run: Run, scenario: ScenarioName, name: string) =>
  run.observations.some(
    (seen) =>
      seen.scenario === scenario && seen.name === name && seen.how === "stored" && seen.counted,
  );

describe("a banner with both answers", () => {
  let run: Run;
  beforeAll(async () => {
    const buttons = `<button data-say="no">Tout refuser</button><button data-say="yes">Tout accepter</button>`;
    const page = html(BANNER(buttons));
    run = await visit({ "/": page, "/news": page });
  });

  test("all four scenarios take place", () => {
    expect(run.scenarios.map(({ scenario, status }) => [scenario, status])).toEqual([
      ["unasked", "done"],
      ["rejected", "done"],
      ["accepted", "done"],
      ["withdrawn", "done"],
    ]);
    expect(played(run, "unasked")?.banner).toMatchObject({
      driver: "words",
      accept: { text: "Tout accepter", role: "button" },
      reject: { text: "Tout refuser" },
    });
  });

  test("each says what was pressed, and the banner does not ask again", () => {
    expect(played(run, "rejected")?.actions).toMatchObject([
      { action: "reject", text: "Tout refuser" },
    ]);
    expect(played(run, "accepted")?.actions).toMatchObject([
      { action: "accept", text: "Tout accepter" },
    ]);
    expect(played(run, "withdrawn")?.actions.map(({ action }) => action)).toEqual([
      "accept",
      "open-settings",
      "withdraw",
    ]);
    for (const name of ["rejected", "accepted", "withdrawn"] as const)
      expect(played(run, name)?.askedAgain).toBe(false);
  });

  test("what the site does follows the answer", () => {
    expect(holds(run, "unasked", "_track")).toBe(false);
    expect(holds(run, "rejected", "_track")).toBe(false);
    expect(holds(run, "accepted", "_track")).toBe(true);
    expect(holds(run, "withdrawn", "_track")).toBe(false);
    expect(run.observations).toContainEqual(
      expect.objectContaining({
        scenario: "withdrawn",
        name: "_track",
        how: "stored",
        counted: false,
      }),
    );
  });

  test("every scenario sees the same pages", () => {
    for (const { pages } of run.scenarios)
      expect(new Set(pages.map(({ url }) => new URL(url).pathname))).toEqual(
        new Set(["/", "/news"]),
      );
  });
});

test("a banner that hides its refusal behind settings takes two presses", async () => {
  const buttons = `<button data-say="yes">Accept all cookies</button>
    <a role="button" href="#" onclick="document.querySelector('#more').hidden = false">Manage preferences</a>
    <p id="more" hidden><button data-say="no">Reject all</button></p>`;
  const run = await visit({ "/": html(BANNER(buttons)) }, { scenarios: ["unasked", "rejected"] });
  expect(played(run, "unasked")?.banner?.reject).toBeUndefined();
  expect(played(run, "rejected")).toMatchObject({ status: "done", clicks: 2 });
});

test("a banner in a shadow root of another frame is found", async () => {
  const frame = `<div id="host"></div><script>
    const root = document.querySelector("#host").attachShadow({ mode: "open" });
    root.innerHTML = "<section>We value your privacy. <button>Reject all</button><button>Accept all</button></section>";
  </script>`;
  const run = await visit(
    {
      "cmp.localhost/": html(frame),
      "/": (request, response) =>
        html(
          `<h1>Town</h1><iframe src="http://cmp.localhost:${String(request.headers.host).split(":")[1]}/"></iframe>`,
        )(request, response),
    },
    { scenarios: ["unasked"] },
  );
  expect(played(run, "unasked")?.banner).toMatchObject({ reject: { text: "Reject all" } });
});

test("a banner without a refusal leaves the other scenarios out, and says why", async () => {
  const buttons = `<button data-say="yes">OK</button>`;
  const run = await visit({ "/": html(BANNER(buttons)) }, { scenarios: ["unasked", "rejected"] });
  expect(played(run, "rejected")).toMatchObject({
    status: "skipped",
    skippedBecause: "no-reject-control",
  });
});

test("an article about cookies is no banner", async () => {
  const run = await visit({
    "/": html(
      "<article>Our cookies have raisins. <button>Order</button> <a href='/'>More</a></article>",
    ),
  });
  expect(played(run, "unasked")?.banner).toBeUndefined();
});

test("the visitor signs in, sends the language form, and sees the pages behind", async () => {
  const signedIn = (cookie: string | undefined) => cookie?.includes("sid=1") === true;
  const form = `<form method="post" action="/in"><input name="user"><input name="pass" type="password"><button>Go</button></form>`;
  const language = `<form method="post" action="/lang"><select name="language"><option>en<option>fr</select><button>OK</button></form>`;
  const pages: Record<string, Answer> = {
    "/": html(`<h1>Desk</h1>${language}`),
    "/in": (request, response) => {
      if (request.method !== "POST") return html(form)(request, response);
      return response.writeHead(303, { location: "/", "set-cookie": "sid=1; HttpOnly" }).end();
    },
    "/lang": (_request, response) =>
      response.writeHead(303, { location: "/", "set-cookie": "lang=en; Path=/" }).end(),
    "/desk": (request, response) => {
      const body = signedIn(request.headers.cookie)
        ? "<h1>Private</h1>"
        : "<h1>Please sign in</h1>";
      html(body, signedIn(request.headers.cookie) ? { "set-cookie": "private=1" } : {})(
        request,
        response,
      );
    },
  };
  const site = await startSite(pages);
  sites.push(site);
  const fields = { "[name=user]": "ada", "[name=pass]": "a-secret-password" };
  const run = await gather({
    url: site.at(HOST),
    startPaths: ["/desk"],
    patience: QUICK,
    closer: false,
    signIn: { url: site.at(HOST, "/in"), fields, submit: "form button" },
  });
  for (const name of ["sid", "lang", "private"])
    expect(run.observations).toContainEqual(expect.objectContaining({ name, how: "set" }));
  expect(JSON.stringify(run)).not.toContain("a-secret-password");

  const wrong = { url: site.at(HOST, "/in"), fields: { "[name=nobody]": "x" }, submit: "button" };
  await expect(
    gather({ url: site.at(HOST), patience: QUICK, signIn: wrong }),
  ).rejects.toMatchObject({
    code: "sign-in-failed",
  });
});

test("hostile pages become troubles of the run, not the end of it", async () => {
  const run = await visit(
    {
      "/": html(
        `<a href="/loop">Loop</a><a href="/slow">Slow</a><a href="/hang">Hang</a><a href="/get">Get</a><a href="/away">Away</a><a href="/alert">Alert</a><a href="/gone">Gone</a>`,
      ),
      "/loop": (_request, response) => response.writeHead(302, { location: "/loop" }).end(),
      "/slow": (_request, response) =>
        void response.writeHead(200, { "content-type": "text/html" }).write("<p>a"),
      "/hang": html("<p>a</p><script>for (;;);</script>"),
      "/get": content("application/octet-stream", "x", { "content-disposition": "attachment" }),
      "/away": (_request, response) =>
        response.writeHead(302, { location: "http://other.localhost/" }).end(),
      "/alert": html("<script>alert('hello')</script>"),
    },
    { pages: 9, patience: { ...QUICK, load: 2500 } },
  );
  const troubles = played(run, "unasked")?.troubles.map(({ code, page }) => [
    new URL(page).pathname,
    code,
  ]);
  expect(troubles).toEqual(
    expect.arrayContaining([
      ["/loop", "failed"],
      ["/slow", "timeout"],
      ["/hang", "timeout"],
      ["/get", "download"],
      ["/away", "failed"],
      ["/alert", "dialog"],
      ["/gone", "http-error"],
    ]),
  );
});

test("a site that does not answer is an error that says so", async () => {
  await expect(gather({ url: "http://127.0.0.1:9/", patience: QUICK })).rejects.toMatchObject({
    code: "unreachable",
    message: expect.stringContaining("ERR_"),
  });
  await expect(gather({ url: "ftp://town.example/" })).rejects.toMatchObject({ code: "bad-url" });
});
