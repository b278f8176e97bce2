import type { Register } from "../../schema.ts";
import { formatsIn } from "../../locales/formats.ts";
import type { SiteFacts } from "../statement.ts";
import { linesOf, type Sections } from "./sections.ts";
import { unfill } from "./unfill.ts";
import { isSaid, type Wording } from "./wording.ts";

type Controller = NonNullable<Register["site"]["controller"]>;

/** What a policy of this product says of the site: its name, who answers for it, when it is reviewed. */
export function ownSite(sections: Sections, wording: Wording): SiteFacts {
  const { who, devices } = wording.locale.policy;
  const find = (section: "who" | "devices", template: string, name: string) =>
    linesOf(sections.of(section))
      .map(({ text }) => unfill(template, text)?.[name])
      .find((value) => value !== undefined);
  const site = find("who", who.text, "site");
  const controller = controllerOf((template, name) => find("who", template, name), wording);
  const authority = authorityOf(sections, wording);
  const review = dayIn(find("who", who.review, "date"), wording);
  const domain = find("devices", devices.domain, "domain");
  return {
    ...(site !== undefined && { name: site }),
    ...(controller &&
      (controller.name !== site || Object.keys(controller).length > 1) && { controller }),
    ...(authority && { authority }),
    ...(review !== undefined && { review }),
    ...(domain !== undefined && { choiceCookie: { domain } }),
  };
}

function controllerOf(
  find: (template: string, name: string) => string | undefined,
  { locale }: Wording,
): Controller | undefined {
  const { who } = locale.policy;
  const name = find(who.text, "controller");
  const [address, email, phone, officer] = [
    find(who.address, "address"),
    find(who.email, "email"),
    find(who.phone, "phone"),
    find(who.officer, "contact"),
  ];
  if (name === undefined) return undefined;
  return {
    name,
    ...(address !== undefined && { address }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(officer !== undefined && { dataProtectionOfficer: officerOf(officer) }),
  };
}

function officerOf(text: string): NonNullable<Controller["dataProtectionOfficer"]> {
  const [, name, email = ""] = /^(?:(.*) · )?([^@\s]+@[^@\s]+)$/s.exec(text) ?? [];
  if (email === "") return text;
  return name === undefined ? { email } : { name, email };
}

function authorityOf(sections: Sections, { locale }: Wording): SiteFacts["authority"] {
  const { authority } = locale.policy.rights;
  for (const { text, quotes, links } of linesOf(sections.of("rights"))) {
    const [link] = links;
    const name = link?.text ?? quotes[0];
    if (name !== undefined && isSaid(text, `${authority} ${name}`))
      return { name, ...(link && { url: link.href }) };
  }
  return undefined;
}

const DAY = 86_400_000;
const FIRST = Date.UTC(2018, 0, 1);
const LAST = Date.UTC(2060, 0, 1);

/** The day a date in words is, found by saying each: calendars and word orders are many. */
function dayIn(text: string | undefined, { language }: Wording): string | undefined {
  if (text === undefined) return undefined;
  const { dates } = formatsIn(language);
  for (let day = FIRST; day < LAST; day += DAY)
    if (isSaid(dates.format(day), text)) return new Date(day).toISOString().slice(0, 10);
  return undefined;
}
