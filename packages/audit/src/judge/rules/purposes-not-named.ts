import { consentCategories, textIn } from "@glassjar/register";
import { declaredRule } from "../rule.ts";
import { aboutBanner, bannerOf, lookOf } from "../scenarios.ts";

/** Shorter words, such as “and” or “de”, would be found in any text. */
const LEAST_LETTERS = 5;
/** Letters that endings do not change: “statistics” and “statistical” share them. */
const STEM = 6;

/** The first layer says what for, before it asks whether. */
export const purposesNotNamed = declaredRule({
  id: "purposes-not-named",
  group: "banner",
  severity: "warning",
  source: "GDPR art. 4(11), 13(1)(c); CNIL developer guide, sheet 16",
  needs: ["look"],
  words: {
    title: "The first layer names the purposes",
    failureTitle: "The first layer names none of the words of a purpose",
    why: "“To improve your experience” tells nobody what they agree to.",
    wayOut: "Name each category with a short title and what it is for.",
    messages: { found: "Nothing in the banner names the category {category}." },
  },
  compare(run, { register }) {
    const look = lookOf(run);
    // Our own names its categories in every language, by words this rule does not know.
    if (!look || bannerOf(run)?.banner.driver === "glassjar") return [];
    const language = look.language ?? look.pageLanguage ?? "en";
    const said = look.text.toLocaleLowerCase(language);
    return consentCategories(register)
      .filter((category) => {
        const services = Object.values(register.services).filter(
          (service) => service.category === category,
        );
        const names = services.map(({ name }) => textIn(name, language, [language]));
        const stems = names.flatMap((text) => stemsOf(text, language));
        return stems.length > 0 && ![...stems, category].some((stem) => said.includes(stem));
      })
      .flatMap((category) =>
        aboutBanner(run, "found", "read in the banner’s text", { category }, category),
      );
  },
});

function stemsOf(text: string, language: string): string[] {
  const words = text.toLocaleLowerCase(language).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= LEAST_LETTERS).map((word) => word.slice(0, STEM));
}
