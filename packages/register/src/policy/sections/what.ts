import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** What a cookie is, and what else counts as one (ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023). */
export function what({ locale }: Setting): Section {
  const { heading, cookie, others } = locale.policy.what;
  return { id: "what", heading, blocks: [paragraph(cookie), paragraph(others)] };
}
