import { consentCategories } from "../../category.ts";
import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** How to accept and refuse, and what follows from either. */
export function choice({ register, locale }: Setting): Section {
  const { heading, ask, consequences, notAsked } = locale.policy.choice;
  const asks = consentCategories(register).length > 0;
  return {
    id: "choice",
    heading,
    blocks: asks ? [paragraph(ask), paragraph(consequences)] : [paragraph(notAsked)],
  };
}
