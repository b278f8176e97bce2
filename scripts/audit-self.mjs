// Audits the platform, front office and back office signed in, against its own register.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BIN = join(import.meta.dirname, "../packages/server/bin/glassjar.js");
const ADMINISTRATOR = { email: "self@audit.test", password: "nine hundred plain words" };

/** The text of the form field that Django's contract, and ours, names `csrfmiddlewaretoken`. */
const tokenIn = (html) => /name="csrfmiddlewaretoken" value="([^"]+)"/.exec(html)?.[1] ?? "";

async function start(data) {
  const program = spawn(process.execPath, [BIN, "start", "--no-demo", "--port", "0"], {
    env: { ...process.env, GLASSJAR_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const chunk of program.stdout) {
    said += chunk;
    if (said.includes("Stop with")) break;
  }
  const [, url] = /Front office +(\S+)\//.exec(said) ?? [];
  const [, code] = /\/office\/setup#(\S+)/.exec(said) ?? [];
  if (!url || !code) throw new Error(`The platform did not start. It said:\n${said}`);
  return { program, url, code };
}

async function becomeAdministrator(url, code) {
  const form = await fetch(`${url}/office/setup`);
  const cookies = form.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  const response = await fetch(`${url}/office/setup`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookies, origin: url },
    body: new URLSearchParams({
      ...ADMINISTRATOR,
      code,
      csrfmiddlewaretoken: tokenIn(await form.text()),
    }),
  });
  if (response.status >= 400)
    throw new Error(`Setting up answered ${response.status}: ${await response.text()}`);
}

const data = mkdtempSync(join(tmpdir(), "glassjar-self-"));
const { program, url, code } = await start(data);
try {
  await becomeAdministrator(url, code);
  const signIn = join(data, "sign-in.json");
  const fields = { "[name=email]": ADMINISTRATOR.email, "[name=password]": ADMINISTRATOR.password };
  writeFileSync(
    signIn,
    JSON.stringify({ url: `${url}/sign-in`, fields, submit: "main form button[type=submit]" }),
  );
  const pages = ["/account", "/cookies", "/cookies/preferences", "/office/"];
  const audit = spawn(
    process.execPath,
    [
      BIN,
      "audit",
      `${url}/`,
      "--site",
      "platform",
      "--sign-in",
      signIn,
      "--pages",
      "12",
      "--path",
      ...pages,
    ],
    { env: { ...process.env, GLASSJAR_DATA: data }, stdio: "inherit" },
  );
  [process.exitCode] = await once(audit, "close");
} finally {
  program.kill("SIGTERM");
  await once(program, "close");
  rmSync(data, { recursive: true, force: true });
}
