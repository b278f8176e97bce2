import { seenRule } from "../rule.ts";
import { aboutBanner } from "../scenarios.ts";

/** One question at a time. */
export const twoBanners = seenRule({
  id: "two-banners",
  group: "banner",
  severity: "major",
  source: "CNIL SAN-2025-005 (two competing windows)",
  needs: ["together"],
  words: {
    title: "One interface asks for consent",
    failureTitle: "Several interfaces ask for consent at once",
    why: "Two answers can contradict each other, and one of them is ignored.",
    wayOut: "Keep one of them; let the others take its answer.",
    messages: {
      found: "{count} interfaces asked for consent at once.",
    },
  },
  find(run) {
    const count = Math.max(0, ...run.scenarios.map(({ banner }) => banner?.together ?? 0));
    return count > 1 ? aboutBanner(run, "found", `${count} on show`, { count }) : [];
  },
});
