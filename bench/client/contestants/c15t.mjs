import { join } from "node:path";
import { rolldown } from "rolldown";
import { file } from "../files.mjs";

const root = join(import.meta.dirname, "../peers");

/** An application as its quick start describes it, bundled for production. */
async function bundle() {
  const build = await rolldown({
    input: join(import.meta.dirname, "c15t.entry.mjs"),
    resolve: { modules: [join(root, "node_modules")] },
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "iife", minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}

export const c15t = async () => ({
  id: "c15t (react)",
  package: "@c15t/react",
  head: `<link rel="stylesheet" href="/c15t.css">`,
  body: `<div id="consent"></div><script src="/app.js"></script>`,
  assets: {
    "/c15t.css": file("@c15t/ui/dist/styles.css", "text/css"),
    "/app.js": { type: "text/javascript", body: await bundle() },
  },
  notice: '[data-testid="consent-banner-card"]',
  accept: '[data-testid="consent-banner-accept-button"]',
  reject: '[data-testid="consent-banner-reject-button"]',
  open: '[data-testid="consent-banner-customize-button"]',
  preferences: '[data-testid="consent-dialog-card"]',
  manage: "[data-c15t-trigger]",
  withdraw: ['[data-testid="consent-widget-reject-button"]'],
  cookie: "c15t",
});
