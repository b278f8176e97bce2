import { CHOICE_EVENT } from "@glassjar/consent/api";
import type { ChooseConfig } from "../choose-config.ts";
import { placeControl } from "./choose/control.ts";
import { createChooser } from "./choose/chooser.ts";
import type { KeepFields } from "./choose/fields.ts";
import { coverFrames } from "./choose/placeholder.ts";
import { sendKept } from "./choose/report.ts";
import { revive } from "./choose/revive.ts";
import type { Jar } from "./jar.ts";
import { whenRead } from "./when-read.ts";

// A page that changes all the time is looked at now and then.
const PAUSE_MS = 50;

declare const __GLASSJAR_CHOOSE__: ChooseConfig;
/** Comes along behind the edge. */
declare const __GLASSJAR_FIELDS__: KeepFields | undefined;

const script = document.currentScript as (HTMLScriptElement & { jar?: Jar }) | null;
const given = script?.jar;
// The page shall not come by it.
if (script) delete script.jar;
if (given) start(__GLASSJAR_CHOOSE__, given);

function start(config: ChooseConfig, jar: Jar): void {
  const chooser = createChooser(config, jar);
  jar.ready(chooser);
  void sendKept(config);
  __GLASSJAR_FIELDS__?.restore();
  whenRead(() => {
    let due = false;
    const look = () => {
      due = false;
      revive(jar);
      coverFrames(config, jar, chooser);
      placeControl(config, jar);
    };
    look();
    document.addEventListener(CHOICE_EVENT, look);
    new MutationObserver(() => {
      if (!due) setTimeout(look, PAUSE_MS);
      due = true;
    }).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ["data-jar-src", "data-jar-data", "data-jar-service"],
    });
  });
}
