import { seenRule } from "../rule.ts";

/** A site that honours the signal says so where programs look. */
export const gpcFileMissing = seenRule({
  id: "gpc-file-missing",
  group: "signals",
  severity: "info",
  source: "W3C Global Privacy Control (/.well-known/gpc.json)",
  needs: ["gpc-file"],
  words: {
    title: "/.well-known/gpc.json says whether the signal is honoured",
    failureTitle: "/.well-known/gpc.json is missing or says nothing",
    why: "Browsers and auditors cannot tell who honours the signal.",
    wayOut: 'Serve {"gpc": true, "lastUpdate": "YYYY-MM-DD"} as application/json.',
    messages: {
      missing: "{url} answered {status}.",
      wrong: "{url} has no member gpc that is true or false.",
      refused: "{url} says that the signal is not honoured.",
    },
  },
  find(run) {
    const file = run.gpcFile;
    if (!file || file.gpc === true) return [];
    const { url, status, gpc } = file;
    const ok = status !== undefined && status < 400;
    const say = gpc === false ? "refused" : ok ? "wrong" : "missing";
    const values = { url, status: status ?? "nothing" };
    return [{ say, subject: "/.well-known/gpc.json", values, evidence: [] }];
  },
});
