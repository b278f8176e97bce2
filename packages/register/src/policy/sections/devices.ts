import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** How far a choice reaches: the browser, and every site that shares the choice cookie's domain. */
export function devices({ register, locale, fill }: Setting): Section {
  const { heading, text, domain } = locale.policy.devices;
  const shared = register.site.choiceCookie?.domain?.replace(/^\./, "");
  return {
    id: "devices",
    heading,
    blocks: [
      paragraph(text),
      ...(shared === undefined ? [] : [paragraph(fill(domain, { domain: shared }))]),
    ],
  };
}
