import { expect, test } from "vitest";
import { findBrowser } from "./browser.ts";
import { BrowserNotFound } from "./errors.ts";

const none = { environment: {}, systemPaths: [], bundled: async () => undefined };
const executable = process.execPath;

test("CHROMIUM comes first", async () => {
  const found = await findBrowser({
    ...none,
    environment: { CHROMIUM: executable },
    systemPaths: ["/bin/sh"],
  });
  expect(found).toMatchObject({ executablePath: executable, source: "environment" });
});

test("then the first system browser that is really there", async () => {
  const found = await findBrowser({ ...none, systemPaths: ["/no/such/browser", executable] });
  expect(found).toMatchObject({ executablePath: executable, source: "system" });
});

test("then the one of the npm package, also when CHROMIUM asks for it", async () => {
  const bundled = async () => "/unpacked";
  expect(await findBrowser({ ...none, bundled })).toMatchObject({ source: "bundled" });
  const asked = { environment: { CHROMIUM: "bundled" }, systemPaths: [executable], bundled };
  expect(await findBrowser(asked)).toMatchObject({
    executablePath: "/unpacked",
    source: "bundled",
  });
});

test("without any, the error gives three ways out", async () => {
  const missing = await findBrowser(none).catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(BrowserNotFound);
  expect(missing).toMatchObject({ code: "browser-not-found" });
  for (const way of ["apt-get install chromium", "set CHROMIUM to", "npm install @sparticuz"])
    expect(String(missing)).toContain(way);
});

test("a CHROMIUM that is not there is an error, not a reason to take another", async () => {
  const search = { ...none, environment: { CHROMIUM: "/nowhere" }, systemPaths: [executable] };
  await expect(findBrowser(search)).rejects.toThrow("CHROMIUM is /nowhere");
});

test("only root goes without the sandbox", async () => {
  const { args } = await findBrowser({ ...none, systemPaths: [executable] });
  expect(args.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
});
