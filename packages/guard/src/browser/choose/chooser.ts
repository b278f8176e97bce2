import { CHOICE_EVENT, type Grants, type How } from "@glassjar/consent/api";
import type { Choice } from "@glassjar/consent/choice";
import type { ChooseConfig } from "../../choose-config.ts";
import { attempt } from "../attempt.ts";
import type { Chooser, Jar } from "../jar.ts";
import { connect } from "./connect.ts";
import { writeCookie } from "./cookies.ts";
import { erase } from "./erase.ts";
import type { KeepFields } from "./fields.ts";
import { howChosen, newChoice } from "./new-choice.ts";
import { reportChoice } from "./report.ts";
import { revive } from "./revive.ts";
import { writeChoice } from "./write-choice.ts";

/** Comes along behind the edge. */
declare const __GLASSJAR_FIELDS__: KeepFields | undefined;

// How long a page that is about to reload waits for the server to expire what only it can.
const PATIENCE_MS = 3000;

/** What sets choices and makes them true for what this page already did. */
export function createChooser(config: ChooseConfig, jar: Jar): Chooser {
  // What is allowed once owes no consent in this page; a choice is still about all that was declared.
  const declared = [...jar.services];

  /** Puts a choice in force in this page and tells everybody in it. */
  const decide = (choice: Choice | undefined) => {
    jar.decide(choice);
    document.dispatchEvent(new CustomEvent(CHOICE_EVENT, { detail: choice }));
  };
  const settle = () => {
    // What the page did may be of no use any more, and throw: an aborted request, say.
    for (const act of jar.acts.splice(0)) attempt(() => act(connect));
    revive(jar);
  };
  const running = () => jar.services.filter((service) => !jar.outcomeOf(service)).join();

  return {
    async set(grants: Grants, said?: How) {
      const before = jar.choice();
      const was = running();
      const choice = newChoice(config, declared, grants, before);
      writeChoice(config, choice);
      decide(choice);
      attempt(() => jar.tell());
      const erased = erase(config, jar);
      const reported = reportChoice(config, choice, howChosen(declared, before, choice, said));
      if (config.enforcedByHttp && was !== running()) {
        // What the server held back comes only with the page, and with it all that was held in it.
        await Promise.race([Promise.all([reported, erased]), pause(PATIENCE_MS)]);
        __GLASSJAR_FIELDS__?.keep();
        location.reload();
      } else settle();
      // What waited and is refused fails, as it would on the next page.
      if (!before) for (const element of jar.held) element.dispatchEvent(new Event("error"));
    },
    follow() {
      decide(jar.readChoice());
      void erase(config, jar);
      settle();
    },
    settle,
    loadOnce(id) {
      if (config.enforcedByHttp) return loadOnceOverHttp(config, id);
      // A service that owes no consent runs: in this page, and nowhere else.
      const at = jar.services.findIndex((service) => service.split(" ")[0] === id);
      jar.services[at] = id;
      settle();
    },
  };
}

/**
 * Asks the edge to let a service run in the next load of this page alone: the edge reads the cookie,
 * grants what it names for that one page, and expires it in the same response.
 */
function loadOnceOverHttp({ cookie }: ChooseConfig, service: string): void {
  const secure = cookie.secure ? "; Secure" : "";
  writeCookie(`${cookie.name}_once=${service}; Path=/; Max-Age=60; SameSite=Lax${secure}`);
  __GLASSJAR_FIELDS__?.keep();
  location.reload();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
