import { byHost, aboutHost, requestsIn } from "../hosts.ts";
import { seenRule } from "../rule.ts";

/** Hosts whose only use is to load other scripts, as their vendors document them. */
const TAG_MANAGERS =
  /^(www\.googletagmanager\.com|tags\.tiqcdn\.com|assets\.adobedtm\.com|cdn\.tagcommander\.com|nexus\.ensighten\.com)$/;

/** A tag manager is contacted, and stores or reads, on behalf of what it loads. */
export const tagManagerBeforeChoice = seenRule({
  id: "tag-manager-before-choice",
  group: "before-choice",
  severity: "blocking",
  source: "VG Hannover 10 A 5385/22, 19 March 2025 (under appeal); EDPB Guidelines 2/2023",
  needs: ["unasked"],
  words: {
    title: "No tag manager is loaded before a choice",
    failureTitle: "A tag manager is loaded before a choice",
    why: "It learns of every visit, and decides by itself what else to load.",
    wayOut: "Load the tag manager only when a category it serves is granted.",
    messages: {
      found: "The tag manager {host} was loaded before the visitor had answered anything.",
    },
  },
  find: (run) =>
    byHost(requestsIn(run, "unasked"))
      .filter(([{ host }]) => TAG_MANAGERS.test(host))
      .map((asked) => aboutHost(asked, "found")),
});
