import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** Who answers for the site, and how to reach them. */
export function who({ register, locale, say }: Setting): Section {
  const { heading, text, address, email, officer } = locale.policy.who;
  const { name, controller } = register.site;
  const contact = [
    controller?.address === undefined ? undefined : address(say(controller.address)),
    controller?.email === undefined ? undefined : email(controller.email),
    controller?.dataProtectionOfficer === undefined
      ? undefined
      : officer(controller.dataProtectionOfficer),
  ].filter((line) => line !== undefined);
  return {
    id: "who",
    heading,
    blocks: [
      paragraph(text(say(controller?.name ?? name), say(name))),
      ...(contact.length === 0
        ? []
        : [{ kind: "list", entries: contact.map((line) => [line]) } as const]),
    ],
  };
}
