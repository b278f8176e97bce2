/** What law and standards ask of a site, in one sentence, and what looks at it. */
export interface Statement {
  readonly says: string;
  /** The rules that look at it; none where it cannot be seen from outside. */
  readonly rules: readonly string[];
  /** Where else the product keeps it; said where no rule can. */
  readonly elsewhere?: string;
}

const by = (says: string, ...rules: string[]): Statement => ({ says, rules });
const elsewhere = (says: string, where: string, ...rules: string[]): Statement => ({
  says,
  rules,
  elsewhere: where,
});

/** The statements by what they are about, in the order of a visit. */
export const STATEMENTS: Readonly<Record<string, readonly Statement[]>> = {
  "Before any choice": [
    by(
      "Nothing that owes consent is stored, in any storage of the browser",
      "stored-before-choice",
      "other-storage",
    ),
    by("Nothing that owes consent is read or sent", "read-before-choice"),
    by(
      "No host whose service owes consent is contacted, tag managers included",
      "contacted-before-choice",
      "tag-manager-before-choice",
      "consent-mode-pings",
    ),
    by(
      "Pixels, identifiers in addresses and fingerprints count as cookies do",
      "pixel-without-consent",
      "identifier-in-address",
      "fingerprint-without-consent",
      "link-decoration",
    ),
    elsewhere(
      "Only a ground of the law exempts, not that something is anonymous",
      "the register knows no other ground; `glassjar check`",
    ),
    by(
      "Everything seen is declared, and everything declared is seen",
      "undeclared-item",
      "undeclared-host",
      "declared-not-seen",
      "declared-host-not-seen",
      "party-differs",
      "scope-differs",
      "attributes-differ",
    ),
    by(
      "Nothing lasts longer than declared, and no tracker longer than 13 months",
      "lifetime-longer",
      "lifetime-over-13-months",
      "lifetime-over-400-days",
    ),
    by("An exemption is per purpose", "exempt-mixed-purpose"),
    by(
      "The publisher answers for third parties: their items weigh as its own",
      "stored-before-choice",
      "contacted-before-choice",
      "undeclared-host",
    ),
    by(
      "A device is not tracked by other means than those it can clear",
      "respawned",
      "cname-cloaking",
      "cookie-syncing",
    ),
  ],
  "The banner": [
    by(
      "Somebody asks where consent is owed, and nobody where it is not",
      "nobody-asks",
      "needless-banner",
    ),
    by(
      "Refusing is on the same layer as accepting, as a real control",
      "refuse-missing",
      "refuse-out-of-view",
    ),
    by(
      "Refusing takes no more presses than accepting",
      "refuse-harder",
      "second-layer-without-refuse",
    ),
    by(
      "Refusing looks like accepting",
      "refuse-smaller",
      "refuse-font",
      "refuse-less-emphasis",
      "control-unreadable",
    ),
    by("Nothing is ticked beforehand", "pre-ticked"),
    by(
      "Silence, scrolling, going on, Escape and closing are no consent",
      "granted-without-answer",
      "going-on-as-consent",
    ),
    by("Consent is an unambiguous act", "accept-ambiguous"),
    by(
      "The first layer says who asks, what for, what follows, and that consent can be withdrawn, and links to the rest",
      "controller-not-named",
      "purposes-not-named",
      "purpose-vague",
      "withdrawal-not-told",
      "consequences-not-told",
      "banner-without-policy-link",
    ),
    by("Consent is asked for, not claimed as an interest", "legitimate-interest-claimed"),
    by("Each purpose can be chosen by itself", "not-granular", "beyond-choice"),
    by("One interface asks at a time", "two-banners"),
    by(
      "The banner speaks the page’s language, in its direction",
      "banner-language",
      "banner-direction",
    ),
    by(
      "The page can be read before an answer, and without paying for a refusal",
      "banner-wall",
      "consent-or-pay",
    ),
    by(
      "No steering by feelings, no offer in the dialogue",
      "refusal-discouraged",
      "offer-in-banner",
    ),
    by(
      "The banner can be operated by everybody",
      "keyboard-unreachable",
      "control-without-role",
      "banner-without-name",
      "target-too-small",
      "banner-off-screen",
    ),
  ],
  "After a refusal": [
    by(
      "Nothing is stored, read or contacted that was refused",
      "stored-after-rejection",
      "read-after-rejection",
      "contacted-after-rejection",
    ),
    by("A refusal costs nothing of the site", "refusal-loses-service"),
  ],
  "Remembering the choice": [
    by(
      "A refusal is kept as long as a consent",
      "refusal-shorter",
      "choice-not-kept",
      "asks-again-after-refusal",
    ),
    by("A choice is kept for about six months", "choice-short-lived", "choice-long-lived"),
    elsewhere(
      "Visitors are asked again only for a material change",
      "`glassjar diff` says which changes are material; the guard holds what came later",
    ),
    elsewhere(
      "A choice shared between devices or sites has one scope for all answers",
      "accounts; [accounts.md](accounts.md)",
    ),
  ],
  Withdrawal: [
    by(
      "Every page has a control that opens the choices as they stand",
      "withdraw-missing",
      "withdraw-not-everywhere",
      "withdraw-state-not-shown",
    ),
    by("Withdrawing takes at most one press more than accepting", "withdraw-harder"),
    by(
      "Withdrawing ends it: nothing is left, stored, read or contacted",
      "stored-after-withdrawal",
      "left-after-withdrawal",
      "read-after-withdrawal",
      "contacted-after-withdrawal",
    ),
    by("A withdrawal costs nothing of the site", "withdrawal-loses-service"),
    elsewhere("A withdrawal is recorded, not erased", "the ledger; `glassjar receipts verify`"),
  ],
  Proof: [
    elsewhere("Who agreed to what, when and how can be shown", "receipts and the ledger"),
    elsewhere(
      "What was shown is kept: code, pictures, settings and audits",
      "the ledger; audits that are run with `--site`",
    ),
    elsewhere("Records hold no more than is needed", "the store; [accounts.md](accounts.md)"),
  ],
  "Audience measurement without consent": [
    by(
      "It serves one site: nothing is shared across sites or given to others",
      "exempt-audience-shared",
      "identifier-in-address",
      "cookie-syncing",
    ),
    by("Visitors are told and can object", "objection-missing"),
    by(
      "Its identifiers last 13 months at most and are not renewed",
      "lifetime-over-13-months",
      "renewed-on-revisit",
    ),
    by(
      "Where there is no exemption it stores nothing without consent",
      "audience-exemption-unavailable",
    ),
    elsewhere(
      "Addresses are cut, and only anonymous figures are kept",
      "the audience package; [audience.md](audience.md)",
    ),
  ],
  "Signals and other laws": [
    by(
      "Global Privacy Control is honoured at once, and shown where the law says so",
      "stored-despite-gpc",
      "read-despite-gpc",
      "contacted-despite-gpc",
      "gpc-not-shown",
    ),
    by("The site says whether it honours the signal", "gpc-file-missing"),
    by(
      "Symmetry in choice, off by default, refusing on every layer: by profile",
      "refuse-missing",
      "refuse-harder",
      "pre-ticked",
      "second-layer-without-refuse",
    ),
    by("Google’s tags are loaded only with consent (basic consent mode)", "consent-mode-pings"),
  ],
  "The policy page": [
    by(
      "There is one, it lists what is stored and for how long, as the register does, and says its version",
      "policy-missing",
      "policy-leaves-out",
      "policy-differs",
      "policy-unversioned",
      "policy-without-lifetimes",
    ),
    by("Third parties are named with their own policies", "provider-without-policy"),
  ],
  "Cookies as standards have them": [
    by(
      "What browsers refuse is not relied upon: prefixes, sizes, `SameSite=None` without `Secure`",
      "cookie-refused",
      "third-party-cookie-unprotected",
    ),
    by(
      "What signs somebody in is protected, and nothing goes over plain HTTP",
      "sign-in-unprotected",
      "cookie-over-http",
      "mixed-content",
    ),
    by("The site’s own policies are not broken", "csp-violation"),
  ],
  "The audit itself": [by("What could not be visited is said", "visit-incomplete")],
};
