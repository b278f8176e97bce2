import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { choiceInForce, dayOf } from "@glassjar/consent/choice";
import {
  chooseScript,
  gateScript,
  noticeScript,
  reviveScript,
  settingsScript,
  wholeGateScript,
} from "@glassjar/guard/scripts";
import { openStore, publishRegister, startEdge } from "@glassjar/server";
import { readBundles } from "../bundles.mjs";
import { REGISTER } from "../register.mjs";

const source = { register: REGISTER, version: 1, secure: true };

/** The choice that a request carries, as the server reads it. */
function choiceOf({ headers }) {
  const [, value] = /(?:^|; )cookies_preferences=([^;]*)/.exec(headers.cookie ?? "") ?? [];
  const today = dayOf(Date.now());
  return choiceInForce(value === undefined ? [] : [value], { materialVersion: 1, today });
}

/** By script alone, as a site without the edge places it. */
export async function glassjarByScript() {
  const bundles = readBundles();
  const script = (body) => ({ type: "text/javascript", body });
  return {
    ...SELECTORS,
    id: "glassjar, script alone",
    head: `<script src="/glassjar.js"></script>
<script type="text/plain" data-jar-service="statistics" src="https://stats.test/stats.js"></script>
<script type="text/plain" data-jar-service="advertising" src="https://ads.test/ads.js"></script>`,
    body: `<a id="manage" href="/cookies/preferences">Cookies</a>`,
    assets: {
      "/glassjar.js": script((request) =>
        gateScript(bundles, { ...source, choice: choiceOf(request) }, "en"),
      ),
      "/glassjar-gate.js": script(wholeGateScript(bundles, source)),
      "/glassjar-revive.js": script(reviveScript(bundles)),
      "/glassjar-choose.js": script(chooseScript(bundles, source, "en")),
      "/glassjar-notice.js": script(noticeScript(bundles, source, "en")),
      "/glassjar-settings.js": script(settingsScript(bundles, source, "en")),
    },
  };
}

const HOST = "edge.site.test";

/** Behind the edge as `glassjar edge` runs it, over TLS. The page's own tags are not marked. */
export async function glassjarAtEdge(server) {
  const folder = mkdtempSync(join(tmpdir(), "glassjar-bench-"));
  const store = openStore(join(folder, "glassjar.sqlite"));
  const text = JSON.stringify(REGISTER);
  await publishRegister(store, { site: "bench", text, note: "", by: "bench" });
  const edge = await startEdge({
    store,
    site: "bench",
    upstream: new URL(server.upstream),
    host: "127.0.0.1",
    port: 0,
    tls: server.certificate,
    log: () => {},
  });
  return {
    ...SELECTORS,
    id: "glassjar, behind the edge",
    site: `https://${HOST}/`,
    behindEdge: true,
    ports: { [HOST]: edge.port },
    head: `<script src="https://stats.test/stats.js"></script><script src="https://ads.test/ads.js"></script>`,
    body: `<a id="manage" href="/cookies/preferences">Cookies</a>`,
    async stop() {
      await edge.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const SELECTORS = {
  notice: "[part~=notice]",
  accept: "[part~=accept]",
  reject: "[part~=reject]",
  open: "[part~=settings]",
  preferences: "dialog",
  manage: "#manage",
  withdraw: ["dialog [part~=reject]"],
  cookie: "cookies_preferences",
};
