import { store } from "./acts.ts";
import { given } from "./given.ts";
import { storageTable } from "./hold-storage.ts";
import { holdAll } from "./platform.ts";
import { start } from "./start.ts";
import { PASS } from "./verdicts.ts";

// The edge holds the network, by Content-Security-Policy.
start(
  () => {
    // The small gate holds what is stored already, and asks this one from now on.
    if (!given?.settled) holdAll(window, storageTable(store));
  },
  { judgeUrl: () => PASS, tameCss: (css) => css },
);
