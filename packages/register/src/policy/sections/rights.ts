import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** The rights of GDPR art. 15 to 21 and the complaint of art. 77. */
export function rights({ locale }: Setting): Section {
  const { heading, paragraphs } = locale.policy.rights;
  return { id: "rights", heading, blocks: paragraphs.map((text) => paragraph(text)) };
}
