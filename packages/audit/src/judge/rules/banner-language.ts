import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";
import { baseOf } from "@glassjar/register";

/** The banner speaks the language of the page. */
export const bannerLanguage = seenRule({
  id: "banner-language",
  group: "banner",
  severity: "warning",
  source: "EDPB Guidelines 03/2022 (language discontinuity); GDPR art. 12(1)",
  needs: ["look"],
  words: {
    title: "The banner speaks the language of the page",
    failureTitle: "The banner speaks another language than the page",
    why: "Who cannot read the question cannot answer it.",
    wayOut: "Show the banner in the language of the page, and say so in its lang attribute.",
    messages: {
      language: "The page is in “{page}”, the banner in “{banner}”.",
      script: "The page is written in {page}, the banner in {banner}.",
    },
  },
  find(run) {
    const look = lookOf(run);
    if (!look) return [];
    const { script: banner, pageScript: page, language, pageLanguage } = look;
    if (page && banner !== page)
      return aboutBanner(run, "script", `${banner} on ${page}`, { page, banner });
    if (!language || !pageLanguage || baseOf(language) === baseOf(pageLanguage)) return [];
    const values = { page: pageLanguage, banner: language };
    return aboutBanner(run, "language", `lang=${language} on lang=${pageLanguage}`, values);
  },
});
