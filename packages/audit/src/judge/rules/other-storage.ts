import type { DeviceTrace } from "../../site-seen.ts";
import { describeSetter } from "../../run.ts";
import { seenRule } from "../rule.ts";
import { UNGRANTED } from "../scenarios.ts";

const KINDS: Readonly<Record<DeviceTrace["kind"], string>> = {
  sharedWorker: "shared worker",
  fileSystem: "private file",
  windowName: "window name",
  entityTag: "entity tag",
};

/** The law asks about information on the device, not about cookies. */
export const otherStorage = seenRule({
  id: "other-storage",
  group: "before-choice",
  severity: "warning",
  source: "ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023",
  needs: ["traces"],
  words: {
    title: "Nothing else is kept on the device without consent",
    failureTitle: "Something that is no cookie and no web storage is kept without consent",
    why: "Workers, private files and entity tags recognise a visitor as cookies do.",
    wayOut:
      "Say in the policy what it is for where the visitor asked for it; else keep it only with consent.",
    messages: {
      found: "A {trace} of {host} ({name}) was kept without consent (scenario {scenario}).",
    },
  },
  find: (run) =>
    (run.traces ?? [])
      .filter(({ scenario, counted }) => counted && UNGRANTED.includes(scenario))
      .map(({ scenario, kind, name, host, by, pages, at }) => ({
        say: "found" as const,
        scenario,
        subject: name,
        kind,
        host,
        values: { trace: KINDS[kind], host, name, scenario },
        evidence: [{ scenario, what: `kept by ${describeSetter(by)}`, page: pages[0] ?? "", at }],
      })),
});
