import { lifetimeSeconds } from "@glassjar/register";
import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { DAY, inWords, secondsOf } from "../lifetimes.ts";
import { declaredRule } from "../rule.ts";

/** Visitors are told how long something lasts; it must not last longer. */
export const lifetimeLonger = declaredRule({
  id: "lifetime-longer",
  group: "register",
  severity: "major",
  source: "CJEU C-673/17 (Planet49); GDPR art. 13(2)(a)",
  needs: [],
  words: {
    title: "Nothing lasts longer than declared",
    failureTitle: "Something lasts longer than declared",
    why: "Who agreed to a month has not agreed to a year.",
    wayOut:
      "Shorten the lifetime where it is set, or declare the real one (longer ones ask visitors again).",
    messages: {
      found: "{item} is declared for {declared} and lasts {lasts}.",
    },
  },
  compare(run, declared) {
    return byItem(run.observations.filter(({ kind }) => kind === "cookie")).flatMap((seen) => {
      const lifetime = declaredItem(declared, seen[0])?.item.lifetime;
      if (lifetime === undefined || lifetime === "persistent") return [];
      const most = lifetime === "session" ? 0 : (lifetimeSeconds(lifetime) ?? Infinity) + DAY;
      const [longest, ...others] = seen
        .filter((one) => secondsOf(one) > most)
        .toSorted((one, other) => secondsOf(other) - secondsOf(one));
      if (!longest) return [];
      const values = { declared: lifetime, lasts: inWords(secondsOf(longest)) };
      return [aboutItem([longest, ...others], "found", values)];
    });
  },
});
