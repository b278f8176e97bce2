// The edge before the site, with the demonstration's register and a visitor who refused.
import { createEdge } from "@glassjar/guard/proxy";
import { compileMatcher } from "@glassjar/register";
import { DEMONSTRATION } from "../registers.mjs";

const [port, upstream] = process.argv.slice(2).map(Number);
const site = {
  register: DEMONSTRATION,
  version: 1,
  materialVersion: 1,
  matcher: compileMatcher(DEMONSTRATION),
  cookieName: "cookies_preferences",
  headTags: ({ nonce }) => `<script src="/glassjar.js" nonce="${nonce}"></script>`,
};
createEdge({ upstream: new URL(`http://127.0.0.1:${upstream}`), site: () => site }).listen(
  port,
  "127.0.0.1",
  () => console.log("ready"),
);
process.on("SIGINT", () => process.exit());
process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().rss);
});
