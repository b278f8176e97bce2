import { formatsIn } from "../../locales/formats.ts";
import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";
import { controlOf } from "./control.ts";

/**
 * Which services rely on the exemption of anonymous statistics, and how to object to them, with the
 * control to do it (CNIL, délibération 2020-091 art. 5: visitors are able to object); absent when
 * there are none.
 */
export function audience(setting: Setting): Section | undefined {
  const { register, options, locale, language, say, fill } = setting;
  const exempt = Object.entries(register.services).filter(
    ([, service]) => service.exempt === "audience-measurement",
  );
  if (exempt.length === 0) return undefined;
  const measured = exempt.map(([id]) => id);
  const services = formatsIn(language).lists.format(exempt.map(([, { name }]) => say(name)));
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
      paragraph(fill(text, { services })),
      ...(options.visitor ? [paragraph(objects ? objected : counted)] : []),
      ...controlOf(setting, { buttons: [button] }),
    ],
  };
}

function own(services: Readonly<Record<string, boolean>>, id: string): boolean | undefined {
  return Object.hasOwn(services, id) ? services[id] : undefined;
}
