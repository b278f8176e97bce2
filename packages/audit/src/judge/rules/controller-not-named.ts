import { textIn, type Register } from "@glassjar/register";
import { declaredRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** Who asks is said where they ask. */
export const controllerNotNamed = declaredRule({
  id: "controller-not-named",
  group: "banner",
  severity: "info",
  source: "GDPR art. 4(11), recital 42; EDPB Guidelines 05/2020 §64; CNIL délibération 2020-091",
  needs: ["look"],
  words: {
    title: "The first layer says who asks",
    failureTitle: "The first layer does not say who asks",
    why: "“We” is whoever the reader takes it for.",
    wayOut: "Name the organisation that runs the site in the banner.",
    messages: { found: "The banner names neither the site nor who runs it." },
  },
  compare(run, { register }) {
    const look = lookOf(run);
    if (!look) return [];
    const said = look.text.toLocaleLowerCase();
    const isNamed = namesOf(register).some((name) => said.includes(name.toLocaleLowerCase()));
    return isNamed ? [] : aboutBanner(run, "found", "read in the banner’s text");
  },
});

/** What the site and its controller are called, in every language of the site. */
function namesOf({ site }: Register): string[] {
  const all = [site.name, ...(site.controller ? [site.controller.name] : [])];
  const names = all.flatMap((name) =>
    site.languages.map((language) => textIn(name, language, site.languages)),
  );
  return [...new Set(names)].filter((name) => name.trim() !== "");
}
