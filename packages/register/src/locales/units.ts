import { formatsIn, variantOf } from "./formats.ts";

/** A unit of a duration, the longest first. */
export const UNITS = ["year", "month", "week", "day", "hour", "minute", "second"] as const;

/** One of {@link UNITS}. */
export type Unit = (typeof UNITS)[number];

type Forms = Readonly<Record<"one" | "two" | "few" | "many" | "other", string>>;

const forms = (one: string, two: string, few: string, many: string, other: string): Forms => ({
  one,
  two,
  few,
  many,
  other,
});

/**
 * Units for which ICU has abbreviations only, by plural form; the number is written in digits.
 * Everything else is said by `Intl`.
 */
const OWN: Readonly<Record<string, Readonly<Record<Unit, Forms>>>> = {
  mt: {
    year: forms("{n} sena", "{n} snin", "{n} snin", "{n}-il sena", "{n} sena"),
    month: forms("{n} xahar", "{n} xhur", "{n} xhur", "{n}-il xahar", "{n} xahar"),
    week: forms("{n} ġimgħa", "{n} ġimgħat", "{n} ġimgħat", "{n}-il ġimgħa", "{n} ġimgħa"),
    day: forms("{n} jum", "{n} ijiem", "{n} ijiem", "{n}-il jum", "{n} jum"),
    hour: forms("{n} siegħa", "{n} sigħat", "{n} sigħat", "{n}-il siegħa", "{n} siegħa"),
    minute: forms("{n} minuta", "{n} minuti", "{n} minuti", "{n}-il minuta", "{n} minuta"),
    second: forms("{n} sekonda", "{n} sekondi", "{n} sekondi", "{n}-il sekonda", "{n} sekonda"),
  },
  ga: {
    year: forms("{n} bhliain", "{n} bhliain", "{n} bliana", "{n} mbliana", "{n} bliain"),
    month: forms("{n} mhí", "{n} mhí", "{n} mhí", "{n} mí", "{n} mí"),
    week: forms(
      "{n} seachtain",
      "{n} sheachtain",
      "{n} seachtaine",
      "{n} seachtaine",
      "{n} seachtain",
    ),
    day: forms("{n} lá", "{n} lá", "{n} lá", "{n} lá", "{n} lá"),
    hour: forms(
      "{n} uair an chloig",
      "{n} uair an chloig",
      "{n} huaire an chloig",
      "{n} n-uaire an chloig",
      "{n} uair an chloig",
    ),
    minute: forms("{n} nóiméad", "{n} nóiméad", "{n} nóiméad", "{n} nóiméad", "{n} nóiméad"),
    second: forms("{n} soicind", "{n} shoicind", "{n} shoicind", "{n} soicind", "{n} soicind"),
  },
};

/** A formatter takes a hundred times longer to make than to use, and there are few of them. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A number of units in words, `13 mois`, in a language of the policy. */
export function unitsIn(language: string, unit: Unit, count: number): string {
  const own = OWN[language]?.[unit];
  if (!own) return formatter(language, unit).format(count);
  const { plurals, numbers } = formatsIn(language);
  const form = plurals.select(language === "ga" ? irish(unit, count) : count);
  return (form === "zero" ? own.other : own[form]).replace("{n}", numbers.format(count));
}

/** Irish counts by the last digit, as in trí mhí dhéag (13), but keeps hours above ten as they are. */
function irish(unit: Unit, count: number): number {
  return count > 10 && unit !== "hour" ? count % 10 : count;
}

function formatter(language: string, unit: Unit): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(variantOf(language), {
    style: "unit",
    unit,
    unitDisplay: "long",
  });
  formatters.set(key, made);
  return made;
}
