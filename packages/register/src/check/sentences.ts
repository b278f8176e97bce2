import type { Facts } from "../problem.ts";
import type { ProblemCode } from "./codes.ts";

/**
 * Every sentence a problem can be told in. Each belongs to the code it begins with; what stands in
 * braces are its facts. Whoever tells problems in another language has words for each of these.
 */
export const PROBLEM_SENTENCES = {
  "yaml-syntax": "this is not YAML: {why}",
  "duplicate-key": "the key `{key}` is here twice; keep one",
  "yaml-alias": "aliases (*name) are not accepted; write the value out",
  "too-large": "the register has {length} characters, at most {most} fit",
  "too-deep": "the text is nested too deeply",
  "unknown-key": "unknown key `{key}`",
  "missing-key": "the key `{key}` is missing here",
  "wrong-key": "the key {found} does not fit: expected {expected}",
  "wrong-value": "expected {expected}, found {found}",
  "wrong-value.one-of": "expected one of {valid}, found {found}",
  "wrong-value.empty-text": "this text is empty; write it or leave the key out",
  "wrong-value.too-long": "this text has {length} characters, at most {most} fit",
  "wrong-value.empty-list": "this list is empty; name at least one or leave it out",
  "wrong-value.too-many": "at most {most} fit here, found {length}",
  "wrong-value.number": "expected a whole number from {least} to {most}, found {found}",
  "wrong-value.repeated": "{found} is in this list twice",
  "wrong-value.empty-mapping": "this mapping is empty",
  "unknown-provider": "unknown provider {found}",
  "unknown-category": "unknown category {found}",
  "unknown-service": "unknown service {found}",
  "unknown-area": "unknown area {found}",
  "item-kind.none": "this item does not say what it is; give it one of {kinds}",
  "item-kind.several": "this item is {kinds} at once; make one item of each",
  "item-purpose.none":
    "this item does not say what it is for; give it a `purpose`, or several as `purposes`",
  "item-purpose.both": "this item has both `purpose` and `purposes`; move the one into the list",
  "duplicate-item": "{kind} `{name}` is already declared by service {service}",
  "same-name": "service {service} has the same name; say what distinguishes them",
  "too-many-stars":
    "`{pattern}` has {stars} stars and may have {most}: tools that read it as a regular expression could take catastrophic time; write several simpler patterns",
  "pattern-too-broad":
    "`{pattern}` covers every {kind} name that nothing else declares; write what the names begin or end with",
  "shadowed-pattern":
    "`{pattern}` never answers: `{over}` of service {service} covers all its names and takes precedence; leave one of them out",
  "overlapping-patterns.one":
    "some names fit both `{pattern}` and `{over}` of service {service}, which takes precedence; make one of them narrower",
  "overlapping-patterns.several":
    "some names fit both `{pattern}` and `{over}` of service {service}, and {more} more, which take precedence; make one of them narrower",
  "public-suffix":
    "`{host}` would cover every site below the public suffix {suffix}, so it is never honoured; name the service's own hosts, such as `{example}`",
  "shared-suffix":
    "unrelated customers share {suffix}, and `{host}` covers them all; name the service's own hosts, such as `{example}`",
  "duplicate-host":
    "host `{host}` is already declared by service {service}, which holds; leave it out here",
  "mixed-purposes":
    "this purpose has no ground of exemption of its own, so the service owes consent for it; name the ground as `exempt`, or declare the purpose with an item of a service that asks",
  "exempt-not-needed":
    "category {category} owes no consent, so there is nothing to be exempt from; leave `exempt` out",
  "exempt-marketing":
    "no ground of exemption covers marketing; choose the category that says what the service is for, or leave `exempt` out",
  "exempt-renewed":
    "the exemption of audience measurement does not hold for what each visit prolongs; let it end on its day, or ask for consent",
  "legal-basis.asks": "the service owes consent, but its legal basis is {basis}; write `consent`",
  "legal-basis.free":
    "the legal basis is consent, but nobody is asked: the service owes none; name the basis that applies",
  "lifetime-over-cap":
    "{lifetime} is more than the 400 days that browsers keep a cookie; declare P400D or less",
  "statistical-lifetime":
    "{lifetime} is more than the 13 months that regulators recommend for statistics",
  "theme-contrast.onAccent":
    "{pair} has a contrast of {ratio}:1, but the words on accept and refuse must have at least {least}:1",
  "theme-contrast.text":
    "{pair} has a contrast of {ratio}:1, but text must have at least {least}:1",
  "theme-contrast.muted":
    "{pair} has a contrast of {ratio}:1, but secondary text must have at least {least}:1",
  "theme-contrast.link":
    "{pair} has a contrast of {ratio}:1, but links must have at least {least}:1",
  "theme-contrast.accent":
    "{pair} has a contrast of {ratio}:1, but the edge of accept and refuse must have at least {least}:1",
  "google-before-consent":
    "advanced mode contacts Google before the visitor was asked, which breaks the rule where consent is opt-in; leave `mode` out for basic mode",
  "regime-default":
    "{regime} then also applies to visitors from Europe whose region is not known; leave `default` out, and name regions",
  "regime-too-weak":
    "{region} is in the EEA, where visitors are asked first; say opt-in, or leave it out",
  "regime-no-header":
    "nobody says which region a visitor is in, so these are never used; name the header in which your proxy tells it as `header`",
  "tcf-incomplete.unregistered":
    "without `cmpId`, the identifier of your own CMP registered with IAB Europe, strings are only read and {keys} is not used",
  "tcf-incomplete.no-list":
    "no TC string can be made without the vendor list; say where you serve your copy of it as `gvl`, such as /gvl/vendor-list.json",
  "tcf-incomplete.nothing": "no string says consent to any of the {key}; name them as `{key}`",
  "adapter-cookie":
    "it remembers the choice in cookies {example}, which no service declares; declare them in a necessary service",
  "text-missing": "this text is missing in {languages}",
  "category-description": "category {category} does not say what it means; give it a `description`",
  "third-party-policy":
    "provider {provider} is a third party; give the address of its privacy policy as `policy`",
  "transfer-safeguard":
    "provider {provider} is in {country}, outside the EEA; declare the transfer as `transfers`, with its safeguard: {safeguards}",
  "review-date": "{day} is no day; write one such as 2027-06-30",
  "review-passed":
    "the review was due on {day}; read the register through and set the day of the next one",
  todo: "to do: {text}",
  "todo.write": "to do: write this",
} as const satisfies Readonly<Partial<Record<ProblemCode | `${ProblemCode}.${string}`, string>>>;

/** One of {@link PROBLEM_SENTENCES}. */
export type ProblemSentence = keyof typeof PROBLEM_SENTENCES;

/** A sentence with its facts, in English. */
export function inEnglish(sentence: ProblemSentence, facts: Facts): string {
  return PROBLEM_SENTENCES[sentence].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "");
}

/** The code a sentence belongs to. */
export function codeOf(sentence: ProblemSentence): ProblemCode {
  return (sentence.split(".")[0] ?? sentence) as ProblemCode;
}
