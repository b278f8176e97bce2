import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:http2";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { freePort } from "../support/ports.ts";
import { startProgram, type Running } from "../support/process.ts";
import { selfMadeCertificate } from "../support/certificate.ts";

const BIN = join(import.meta.dirname, "../../packages/server/bin/glassjar.js");
const REGISTER = `
glassjar: 1
site: { name: { en: Town }, origin: "https://localhost", languages: [en] }
providers: { town: { name: Town, country: FR, policy: "https://town.example/privacy" } }
services:
  session:
    provider: town
    category: necessary
    name: { en: Signing in }
    items: [{ cookie: sessionid, lifetime: session, purpose: { en: Keeps you signed in } }]
`;

let folder: TempFolder;
const { cert, key } = selfMadeCertificate(["localhost"]);
const running: Running[] = [];
let env: Record<string, string>;
const site = createServer((request, response) => {
  if (request.url === "/slow") setTimeout(() => response.end("at last"), 700);
  else response.end(String(request.headers["x-forwarded-proto"]));
});

beforeAll(async () => {
  folder = await tempFolder();
  env = { GLASSJAR_DATA: join(folder.path, "data") };
  await once(site.listen(0, "127.0.0.1"), "listening");
  for (const [name, content] of Object.entries({ "glassjar.yaml": REGISTER, cert, key }))
    await writeFile(join(folder.path, name), content);
  const published = await runCli(["publish", "glassjar.yaml"], { cwd: folder.path, env });
  expect(published.stdout + published.stderr).toContain("Published version 1");
}, 60_000);

afterAll(async () => {
  for (const program of running) await program.stop();
  site.close();
  await folder.remove();
});

test("the command speaks HTTP/2, tells its health, and lets answers end when stopped", async () => {
  const [port, health] = [await freePort(), await freePort()];
  const upstream = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const args = ["edge", "--upstream", upstream, "--port", String(port), "--cert", "cert"];
  const program = startProgram(
    process.execPath,
    [BIN, ...args, "--key", "key", "--health-port", String(health)],
    { cwd: folder.path, env: { ...process.env, ...env } },
  );
  running.push(program);
  await expect
    .poll(() => program.ended() ?? program.output(), { timeout: 20_000 })
    .toContain(`at https://127.0.0.1:${port}/`);
  expect((await fetch(`http://127.0.0.1:${health}/healthz`)).status).toBe(200);

  const session = connect(`https://localhost:${port}`, { ca: cert });
  expect(await text(session.request({ ":path": "/" }))).toBe("https");
  const slow = text(session.request({ ":path": "/slow" }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  program.child.kill("SIGTERM");
  expect(await slow).toBe("at last");
  session.destroy();
  await expect.poll(() => program.ended(), { timeout: 10_000 }).toBe("ended with exit code 0");
});

test.each([
  [["--cert", "cert"], "TLS needs both"],
  [["--cert", "missing", "--key", "key"], "--cert missing cannot be read"],
  [["--trust-proxy", "proxy"], "--trust-proxy proxy is not an address or a range"],
  [["--max-body", "10MB"], "--max-body 10MB is not a whole number"],
  [["--page-memory", "lots"], "--page-memory lots is not a whole number"],
  [["--health-path", "healthz"], "healthz is not a path"],
])("%j is refused with the way out", async (args, said) => {
  const { code, stderr } = await runCli(["edge", "--upstream", "http://127.0.0.1:1", ...args], {
    cwd: folder.path,
    env,
  });
  expect(stderr).toContain(said);
  expect(code).toBe(2);
});
