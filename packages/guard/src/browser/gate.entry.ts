import { pass, store } from "./acts.ts";
import { attempt } from "./attempt.ts";
import { first } from "./config.ts";
import { given } from "./given.ts";
import { NETWORK } from "./hold-network.ts";
import { pageTable, watch } from "./hold-page.ts";
import { storageTable } from "./hold-storage.ts";
import { constructing, holdAll, type Realm } from "./platform.ts";
import { load, start } from "./start.ts";
import { tameCss } from "./styles.ts";
import { judgeUrl } from "./verdicts.ts";

const [waiting = [], along] = first?.(judgeUrl, pass, load) ?? [];
const realms = new WeakSet<object>();

/** Holds the platform of a window and of the windows in it, as far as they are of this origin. */
function hold(realm: Realm): void {
  // A window stays the same when it shows another page; what it is made of does not.
  if (realms.has(realm.Node)) return;
  realms.add(realm.Node);
  const holdFrames = () => {
    for (let at = 0; at < realm.length; at++) attempt(() => hold(realm[at] as Realm));
  };
  for (const table of [NETWORK, pageTable(holdFrames), waiting])
    holdAll(realm, table, constructing);
  // A small gate that stands here holds what is stored already, and asks this one from now on.
  if (!given?.settled || realm !== window) holdAll(realm, storageTable(store, realm));
  holdFrames();
}

start(
  (changed) => {
    hold(window);
    watch(changed);
  },
  { judgeUrl, tameCss, along },
);
