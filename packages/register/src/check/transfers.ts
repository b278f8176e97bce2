import { SAFEGUARDS } from "../kinds.ts";
import { pointerTo } from "../pointer.ts";
import { oneOf } from "../words.ts";
import { warning, type Rule } from "./rule.ts";
import { thirdPartiesOf } from "./providers.ts";

/** The European Union, Iceland, Liechtenstein and Norway. */
export const EEA: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
    " ",
  ),
);

/** A third party outside the EEA says what makes the transfer lawful (GDPR art. 13(1)(f)). */
export const safeguardedTransfers: Rule = (view) =>
  thirdPartiesOf(view).flatMap((id) => {
    const { country, transfers } = view.providers?.get(id) ?? {};
    if (country === undefined || EEA.has(country) || transfers) return [];
    return [
      warning("transfer-safeguard", pointerTo("/providers", id), {
        provider: id,
        country,
        safeguards: oneOf(SAFEGUARDS),
      }),
    ];
  });
