import { seenRule } from "../rule.ts";

/** Whoever is asked, and whoever is not, can read what the site stores. */
export const policyMissing = seenRule({
  id: "policy-missing",
  group: "policy",
  severity: "major",
  source: "GDPR art. 12–13; ePrivacy Directive art. 5(3) (clear and comprehensive information)",
  needs: ["policy"],
  words: {
    title: "The policy page is linked and answers",
    failureTitle: "The policy page is missing",
    why: "Without it nobody can know what happens on their device.",
    wayOut:
      "Link a page from every footer that lists what is stored, by whom, what for and how long.",
    messages: {
      unlinked: "No page links to a cookies policy.",
      failed: "{url} answered {status}.",
    },
  },
  find(run) {
    const policy = run.policy;
    if (!policy) return [];
    const { url, status } = policy;
    if (url === "") return [{ say: "unlinked", subject: "policy", evidence: [] }];
    if (status !== undefined && status < 400) return [];
    return [
      {
        say: "failed",
        subject: "policy",
        values: { url, status: status ?? "nothing" },
        evidence: [],
      },
    ];
  },
});
