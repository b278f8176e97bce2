import type { Piece } from "../piece.ts";
import type { ProviderFacts } from "../statement.ts";
import { clean } from "../words.ts";
import { countryNamed } from "../html/countries.ts";
import { keyOf, partlyFilled, unfill } from "./unfill.ts";
import { behind, isSaid, type Wording } from "./wording.ts";

const BETWEEN = " · ";

/** An entry of the list of third parties: a name, where and what it is, and its policy. */
export function ownProvider(
  { text, quotes, links }: Piece,
  wording: Wording,
): { name: string; facts: ProviderFacts } | undefined {
  const [name] = quotes;
  const rest = name === undefined ? undefined : behind(text, name);
  if (name === undefined || rest === undefined) return undefined;
  const [link] = links;
  const details = rest
    .split(BETWEEN.trim())
    .map(clean)
    .filter((detail) => detail !== "" && !isSaid(detail, link?.text ?? ""));
  return {
    name,
    facts: { ...factsOf(details, wording), ...(link && { policy: link.href }) },
  };
}

/** Country, address, role and transfers, of which each may be missing. */
function factsOf(details: readonly string[], wording: Wording): ProviderFacts {
  const { roles } = wording.locale.policy.third;
  const country = countryNamed(details[0] ?? "", wording.language);
  const others = country === undefined ? details : details.slice(1);
  const transfers = others.flatMap((detail) => transferIn(detail, wording) ?? []);
  const role = others.map((detail) => keyOf(roles, detail)).find((key) => key !== undefined);
  const address = others
    .filter((detail) => !transferIn(detail, wording) && !keyOf(roles, detail))
    .join(BETWEEN);
  return {
    ...(country !== undefined && { country }),
    ...(role && { role }),
    ...(address !== "" && { address }),
    ...(transfers.length > 0 && { transfers }),
  };
}

type Transfer = NonNullable<ProviderFacts["transfers"]>[number];

function transferIn(text: string, { locale, language }: Wording): Transfer | undefined {
  for (const [safeguard, words] of Object.entries(locale.safeguards)) {
    const template = partlyFilled(locale.policy.third.transfer, "safeguard", words);
    const country = countryNamed(unfill(template, text)?.["country"] ?? "", language);
    if (country !== undefined) return { country, safeguard: safeguard as Transfer["safeguard"] };
  }
  return undefined;
}
