import { parseRegister } from "@glassjar/register";
import { expect, onTestFinished, test } from "vitest";
import { createApp } from "../../app.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";

async function take(payload: object, site = "town") {
  const store = temporaryStore();
  await publishTown(store);
  await store.sites.ensure("new", "New town");
  const app = await createApp({ store, site: "town" });
  onTestFinished(() => app.close());
  const client = await signedIn(app, store);
  const response = await client.request({
    method: "POST",
    url: `/api/v1/office/sites/${site}/register/import`,
    headers: { host: "localhost" },
    payload,
  });
  return { status: response.statusCode, body: response.json() };
}

const PAGE = `<table><tr><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>
<tr><td>_ga</td><td>Counts visits</td><td>2 years</td></tr>
<tr><td>sessionid</td><td>Signs you in</td><td>2 weeks</td></tr>
<tr><td>Session cookie</td><td>Session</td><td>Session</td></tr></table>`;

test.each([
  ["html", PAGE],
  ["csv", "cookie,purpose,duration\n_ga,Counts visits,2 years\nsessionid,Signs you in,2 weeks\n"],
  ["json", JSON.stringify([{ name: "_ga", purpose: "Counts", duration: "2 years" }])],
])("%s is known by itself, and taken into the text", async (format, source) => {
  const { status, body } = await take({ source, text: `${TOWN}# ours\n` });
  expect([status, body.format]).toEqual([200, format]);
  expect(body.items).toContainEqual(
    expect.objectContaining({ kind: "cookie", name: "_ga", known: false }),
  );
  const { register, problems } = parseRegister(body.text);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const items = Object.values(register?.services ?? {}).flatMap((service) => service.items);
  expect(items.map(({ cookie }) => cookie)).toContain("_ga");
  expect(body.text).toContain("# ours");
});

test("what is declared already is said to be, and what is not understood is told with its place", async () => {
  const { body } = await take({ source: PAGE, text: TOWN });
  expect(body.items).toContainEqual(expect.objectContaining({ name: "sessionid", known: true }));
  expect(body.notUnderstood).toMatchObject([{ line: 4, why: expect.stringContaining("no name") }]);
  expect(body.text.match(/sessionid/g)).toHaveLength(TOWN.match(/sessionid/g)?.length ?? 0);
});

test("only the services that are chosen are taken", async () => {
  expect((await take({ source: PAGE, text: TOWN, services: [] })).body.text).not.toContain("_ga");
});

test("a site without a register begins with all of it", async () => {
  const { body } = await take({ source: PAGE, text: "", file: "cookies.html" }, "new");
  expect(parseRegister(body.text).register?.site.name).toBe("New town");
  expect(body.text).toContain("cookies.html");
});

test("a source without any item changes nothing", async () => {
  const { body } = await take({ source: "Nothing to see.", text: TOWN });
  expect([body.items, body.text]).toEqual([[], TOWN]);
});

test.each([
  ["an empty source", { source: "", text: TOWN }, 400],
  ["a source without end", { source: "x".repeat(1_048_577), text: TOWN }, 400],
  ["a text that cannot be edited", { source: PAGE, text: "a: [" }, 400],
  ["something more", { source: PAGE, text: TOWN, site: "other" }, 400],
])("%s is refused", async (_, payload, status) => {
  expect((await take(payload)).status).toBe(status);
});
