import { STORAGE } from "./hold-storage.ts";
import { holdAll } from "./platform.ts";
import { start } from "./start.ts";
import { PASS } from "./verdicts.ts";

// The edge holds the network, by Content-Security-Policy.
start(() => holdAll(window, STORAGE), { judgeUrl: () => PASS, tameCss: (css) => css });
