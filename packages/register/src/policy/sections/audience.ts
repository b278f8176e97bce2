import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** How to object to statistics that need no consent; absent when there are none. */
export function audience({ register, locale }: Setting): Section | undefined {
  const measured = Object.values(register.services).some(
    ({ exempt }) => exempt === "audience-measurement",
  );
  const { heading, text } = locale.policy.audience;
  return measured ? { id: "audience", heading, blocks: [paragraph(text)] } : undefined;
}
