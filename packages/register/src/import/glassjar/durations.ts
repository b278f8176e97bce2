import { formatLifetime } from "../../lifetime.ts";
import { lifetimeIn } from "../lifetime.ts";
import { keyOf } from "./unfill.ts";
import { entriesOf, isSaid, type Wording } from "./wording.ts";

/** Units as lifetimes write them, the longest first; `T` is time. */
const UNITS = ["Y", "M", "W", "D", "TH", "TM", "TS"] as const;

/** The lifetime this product says in these words; undefined for words it would not use. */
export function ownLifetime(text: string, wording: Wording): string | undefined {
  const { locale, language } = wording;
  const { session, persistent } = locale.words;
  const named = keyOf({ session, persistent }, text);
  const found =
    named ??
    joined([text], wording) ??
    joined(entriesOf(text, wording), wording) ??
    lifetimeIn(text, language)?.lifetime;
  return found !== undefined && isSaid(formatLifetime(found, language), text) ? found : undefined;
}

/** Amounts such as "1 year", "6 months" as one duration; undefined when one of them is none. */
function joined(amounts: readonly string[], wording: Wording): string | undefined {
  const parts = amounts.map((amount) => amountIn(amount, wording));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const date = parts.filter((part) => !part.startsWith("T"));
  const time = parts.filter((part) => part.startsWith("T")).map((part) => part.slice(1));
  return `P${date.join("")}${time.length > 0 ? "T" : ""}${time.join("")}`;
}

/** One amount, `6M` or `T30M`, found by saying it: some languages have a word for two of something. */
function amountIn(text: string, { language }: Wording): string | undefined {
  const digits = text
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll(/\D/g, "");
  const counts = digits === "" ? ["1", "2"] : [digits];
  return UNITS.flatMap((unit) => counts.map((count) => withCount(unit, count))).find((amount) =>
    isSaid(formatLifetime(`P${amount}`, language), text),
  );
}

function withCount(unit: (typeof UNITS)[number], count: string): string {
  return unit.length === 1 ? `${count}${unit}` : `T${count}${unit.slice(1)}`;
}
