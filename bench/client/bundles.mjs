import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (path) => readFileSync(join(import.meta.dirname, "../../packages", path), "utf8");

/** Our browser bundles as they were built. */
export const readBundles = () => ({
  gate: read("guard/bundle/gate.js"),
  gateEdge: read("guard/bundle/gate-edge.js"),
  gateSettled: read("guard/bundle/gate-settled.js"),
  first: read("guard/bundle/first.js"),
  revive: read("guard/bundle/revive.js"),
  choose: read("guard/bundle/choose.js"),
  fields: read("guard/bundle/fields.js"),
  notice: read("consent/bundle/notice.js"),
  older: read("consent/bundle/older.js"),
  settings: read("consent/bundle/settings.js"),
  adapter: (name) => read(`consent/bundle/${name}.js`),
});
