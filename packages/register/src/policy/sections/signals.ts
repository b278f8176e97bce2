import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/**
 * The signals that are honoured, and whether this visitor's browser sends one: California wants the
 * state shown (11 CCR §7025(c)(6)).
 */
export function signals({ options, locale }: Setting): Section {
  const { heading, text, received, notReceived } = locale.policy.signals;
  return {
    id: "signals",
    heading,
    blocks: [
      paragraph(text),
      ...(options.visitor ? [paragraph(options.visitor.gpc ? received : notReceived)] : []),
    ],
  };
}
