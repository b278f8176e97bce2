import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (path) => readFileSync(join(import.meta.dirname, "../../packages", path), "utf8");

/** Our browser bundles as they were built. */
export const readBundles = () => ({
  gate: read("guard/bundle/gate.js"),
  gateEdge: read("guard/bundle/gate-edge.js"),
  gateSettled: read("guard/bundle/gate-settled.js"),
  revive: read("guard/bundle/revive.js"),
  choose: read("guard/bundle/choose.js"),
  notice: read("consent/bundle/notice.js"),
  settings: read("consent/bundle/settings.js"),
  adapter: (name) => read(`consent/bundle/${name}.js`),
});
