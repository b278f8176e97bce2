import { consentCategories } from "../../category.ts";
import { formatLifetime } from "../../lifetime.ts";
import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** How long a decision holds, the same for yes and no. */
const DECISION = "P6M";

/** How to accept, refuse and withdraw; where to do it. */
export function choice({ register, options, locale, language }: Setting): Section {
  const words = locale.policy.choice;
  const asks = consentCategories(register).length > 0;
  const href = options.preferencesHref ?? "/cookies/preferences";
  return {
    id: "choice",
    heading: words.heading,
    blocks: asks
      ? [
          paragraph(words.ask),
          paragraph(words.withdraw),
          paragraph({ href, label: words.link }),
          paragraph(words.kept(formatLifetime(DECISION, language))),
          paragraph(words.signal),
          paragraph(words.browser),
        ]
      : [
          paragraph(words.notAsked),
          paragraph({ href, label: words.link }),
          paragraph(words.browser),
        ],
  };
}
