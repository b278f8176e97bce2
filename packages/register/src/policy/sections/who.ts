import type { Text } from "../../schema.ts";
import { paragraph, type Line, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** Who answers for the site, how to reach them, and when the policy is looked through again. */
export function who(setting: Setting): Section {
  const { register, locale, say, fill, date } = setting;
  const { heading, text, review } = locale.policy.who;
  const { name, controller, review: by } = register.site;
  const contact = contactLines(setting);
  return {
    id: "who",
    heading,
    blocks: [
      paragraph(fill(text, { controller: say(controller?.name ?? name), site: say(name) })),
      ...(contact.length === 0 ? [] : [{ kind: "list", entries: contact } as const]),
      ...(by === undefined ? [] : [paragraph(fill(review, { date: date(by) }))]),
    ],
  };
}

function contactLines({ register, locale, say, fill }: Setting): Line[] {
  const { address, email, phone, officer } = locale.policy.who;
  const { controller } = register.site;
  if (!controller) return [];
  const line = (template: string, name: string, value: Text | undefined): Line[] =>
    value === undefined ? [] : [[fill(template, { [name]: say(value) })]];
  return [
    ...line(address, "address", controller.address),
    ...line(email, "email", controller.email),
    ...line(phone, "phone", controller.phone),
    ...line(officer, "contact", officerWords(controller.dataProtectionOfficer, say)),
  ];
}

type Officer = NonNullable<Setting["register"]["site"]["controller"]>["dataProtectionOfficer"];

function officerWords(officer: Officer, say: (text: Text) => string): string | undefined {
  if (officer === undefined || typeof officer === "string") return officer;
  const words = [officer.name === undefined ? undefined : say(officer.name), officer.email];
  return words.filter((word) => word !== undefined).join(" · ");
}
