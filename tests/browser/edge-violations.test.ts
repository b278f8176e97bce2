import { createServer } from "node:http";
import { findBrowser } from "@glassjar/audit";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { selfMadeCertificate } from "../support/certificate.ts";
import { edgeAt, html, listen } from "../support/edge.ts";

/** A browser that takes any certificate, and sends reports at once instead of within a minute. */
async function launch() {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...args,
      "--host-resolver-rules=MAP *.test 127.0.0.1",
      "--ignore-certificate-errors",
      "--short-reporting-delay",
    ],
  });
  onTestFinished(() => browser.close());
  return browser;
}

test("what the browser refuses over https is reported, without an address", async () => {
  const page = `<!doctype html><title>-</title><script>
    new Image().src = "https://pixel.test/visit?secret=1";</script>`;
  const site = await listen(createServer(html(page)));
  const edge = await edgeAt(`http://127.0.0.1:${site}`, {
    tls: selfMadeCertificate(["site.test"]),
    violationPath: "/api/v1/violations",
  });
  const browser = await launch();
  const tab = await browser.newPage();
  await tab.goto(`https://site.test:${edge.port}/`);
  await expect
    .poll(() => edge.violations, { timeout: 60_000 })
    .toEqual([{ host: "pixel.test", directive: "img-src" }]);
}, 90_000);
