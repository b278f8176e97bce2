import type { Block, Form } from "../content.ts";
import type { Setting } from "../setting.ts";

/** A form that stores a choice about this version; nothing where the policy is given no address for it. */
export function controlOf(
  { options, language }: Setting,
  control: Pick<Form, "boxes" | "buttons">,
): Block[] {
  const { action, version } = options;
  if (action === undefined) return [];
  const fields = { version: String(version), language, from: "policy" };
  return [{ kind: "form", action, fields, name: "how", ...control }];
}
