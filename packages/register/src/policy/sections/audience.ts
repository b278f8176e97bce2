import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";
import { controlOf } from "./control.ts";

/**
 * How to object to statistics that need no consent, with the control to do it (CNIL, délibération
 * 2020-091 art. 5: visitors are able to object); absent when there are none.
 */
export function audience(setting: Setting): Section | undefined {
  const { register, options, locale } = setting;
  const measured = Object.entries(register.services)
    .filter(([, { exempt }]) => exempt === "audience-measurement")
    .map(([id]) => id);
  if (measured.length === 0) return undefined;
  const { heading, text, counted, objected, object, undo } = locale.policy.audience;
  const refused = options.visitor?.choice?.services ?? {};
  const objects =
    options.visitor?.gpc === true || measured.every((id) => own(refused, id) === false);
  const button = measured.every((id) => own(refused, id) === false)
    ? { value: "undo-objection", label: undo }
    : { value: "object", label: object };
  return {
    id: "audience",
    heading,
    blocks: [
      paragraph(text),
      ...(options.visitor ? [paragraph(objects ? objected : counted)] : []),
      ...controlOf(setting, { buttons: [button] }),
    ],
  };
}

function own(services: Readonly<Record<string, boolean>>, id: string): boolean | undefined {
  return Object.hasOwn(services, id) ? services[id] : undefined;
}
