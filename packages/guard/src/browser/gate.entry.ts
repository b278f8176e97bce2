import { NETWORK } from "./hold-network.ts";
import { PAGE, watch } from "./hold-page.ts";
import { STORAGE } from "./hold-storage.ts";
import { holdAll } from "./platform.ts";
import { start } from "./start.ts";
import { tameCss } from "./styles.ts";
import { judgeUrl } from "./verdicts.ts";

start(
  (changed) => {
    for (const table of [NETWORK, STORAGE, PAGE]) holdAll(window, table);
    watch(changed);
  },
  { judgeUrl, tameCss },
);
