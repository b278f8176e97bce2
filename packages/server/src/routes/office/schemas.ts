import { MAX_REGISTER_LENGTH } from "@glassjar/register";
import { EMAIL } from "../../accounts/email.ts";
import { ROLES } from "../../accounts/permissions.ts";
import { HOWS } from "../../schemas/choice.ts";
import { SCOPES } from "../../store/api-keys.ts";
import { CHOICE_SORTS } from "../../store/choices.ts";
import { Type, type Static, type TSchema } from "typebox";
import { DaysQuery, listQuery, Who } from "./list-query.ts";

const Moment = Type.String({ description: "a moment, ISO 8601 in UTC" });
const Day = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "a day, YYYY-MM-DD" });
const Count = Type.Integer({ minimum: 0 });

/** A page of a longer list; `next` is the cursor of the following page. */
export const PageOf = <T extends TSchema>(item: T) =>
  Type.Object({ results: Type.Array(item), next: Type.Optional(Type.String()) });

export const SiteParams = Type.Object({
  site: Type.String({ pattern: "^[a-z0-9][a-z0-9-]{0,62}$", description: "identifier of a site" }),
});

export const Me = Type.Object({
  email: Type.String(),
  csrfToken: Type.String({ description: "for X-CSRFToken and csrfmiddlewaretoken" }),
  role: Type.Enum(["administrator", "member"], { description: "in the whole installation" }),
  twoStep: Type.Boolean({ description: "whether signing in asks for a code too" }),
  sites: Type.Record(
    Type.String(),
    Type.Object({ role: Type.String(), permissions: Type.Array(Type.String()) }),
    { description: "what this person may do, by site" },
  ),
});

const Site = Type.Object({ id: Type.String(), name: Type.String() });

export const Version = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  publishedAt: Moment,
  by: Type.String(),
  note: Type.String(),
  material: Type.Boolean({ description: "whether it made visitors choose again" }),
  hash: Type.String({ description: "SHA-256 of the canonical JSON, hex" }),
});

export const AuditSummary = Type.Object({
  id: Type.String(),
  at: Moment,
  url: Type.String(),
  profile: Type.String({ description: "by whose law it was judged" }),
  version: Type.Optional(Type.Integer({ description: "of the register it was held to" })),
  findings: Count,
  blocking: Count,
  askedBy: Type.String({ description: 'who asked for it; "" where nobody knows' }),
});

export const SiteSummary = Type.Object({
  ...Site.properties,
  origin: Type.Optional(Type.String()),
  version: Type.Optional(Version),
  views: Type.Object({ days: Count, total: Count }),
  choices: Type.Object({ today: Count, days: Count, total: Count }),
  audit: Type.Optional(AuditSummary),
});

export const RegisterText = Type.Object({
  version: Type.Integer({ minimum: 0, description: "0 when nothing is published" }),
  text: Type.String(),
});

export const RegisterSource = Type.String({
  maxLength: MAX_REGISTER_LENGTH,
  description: "a register, YAML or JSON",
});

/** Bytes of a body with the longest register: a character may take three, or an escape. */
export const BODY_LIMIT = 4 * MAX_REGISTER_LENGTH;

export const RegisterProblem = Type.Object({
  code: Type.String(),
  severity: Type.Enum(["error", "warning"]),
  message: Type.String(),
  sentence: Type.Optional(
    Type.String({ description: "which sentence `message` is, to tell it in another language" }),
  ),
  facts: Type.Optional(
    Type.Record(Type.String(), Type.String(), { description: "what the sentence speaks of" }),
  ),
  pointer: Type.String({ description: "JSON Pointer (RFC 6901)" }),
  line: Type.Optional(Type.Integer()),
  column: Type.Optional(Type.Integer()),
  expected: Type.Optional(Type.String()),
  found: Type.Optional(Type.String()),
  suggestion: Type.Optional(Type.String()),
});

export const PublishBody = Type.Object(
  {
    text: RegisterSource,
    note: Type.String({ minLength: 1, maxLength: 500, description: "what changed and why" }),
    base: Type.Integer({ minimum: 0, description: "the version the text was edited from" }),
  },
  { additionalProperties: false },
);

export const ChoicesQuery = Type.Object({
  ...listQuery(CHOICE_SORTS, "-when"),
  ...DaysQuery,
  how: Type.Optional(Type.Enum([...HOWS], { description: "how it was made" })),
  language: Type.Optional(
    Type.String({ minLength: 1, maxLength: 35, description: "the tag of the banner's language" }),
  ),
  version: Type.Optional(
    Type.Integer({ minimum: 0, description: "of the register the banner was made from" }),
  ),
});

const Counts = Type.Record(Type.String(), Count, {
  description: "how many choices, by how they were made",
});

const CountsBy = Type.Array(Type.Object({ key: Type.String(), counts: Counts }));

export const ChoiceRates = Type.Object({
  from: Day,
  to: Day,
  threshold: Type.Integer({ description: "regions below it are summed as `(other)`" }),
  counts: Counts,
  days: CountsBy,
  regions: CountsBy,
  languages: CountsBy,
  banners: Type.Array(
    Type.Object({
      version: Type.Integer({ description: "of the register the banner was made from" }),
      hash: Type.String({
        description: "first digits of the banner script's SHA-256; empty where none asked",
      }),
      counts: Counts,
    }),
  ),
});

export const ChoiceParams = Type.Object({
  ...SiteParams.properties,
  id: Type.String({ pattern: "^[A-Za-z0-9_-]{16}$", description: "a receipt id" }),
});

export const ChoiceRow = Type.Object({
  id: Type.String(),
  at: Moment,
  version: Type.Integer(),
  granted: Type.Array(Type.String()),
  services: Type.Record(Type.String(), Type.Boolean()),
  language: Type.String(),
  how: Type.String(),
  regime: Type.String(),
});

export const ChoiceProof = Type.Object({
  choice: ChoiceRow,
  receipt: Type.Unknown({ description: "as the visitor can keep it" }),
  verified: Type.Boolean({ description: "whether the record leads to the ledger's root" }),
});

export const PeriodQuery = Type.Object({ from: Type.Optional(Day), to: Type.Optional(Day) });

const KeyFigures = Type.Array(Type.Object({ key: Type.String(), views: Count }), {
  description: "most viewed first; `(other)` sums what is below the threshold",
});

export const Audience = Type.Object({
  from: Day,
  to: Day,
  threshold: Type.Integer({ description: "figures below it are folded away and given as 0" }),
  round: Type.Integer({ description: "figures are rounded to a multiple of it" }),
  total: Count,
  days: Type.Array(Type.Object({ day: Day, views: Count })),
  pages: Type.Array(Type.Object({ path: Type.String(), views: Count })),
  referrers: KeyFigures,
  countries: KeyFigures,
  devices: KeyFigures,
});

export const AuditParams = Type.Object({
  ...SiteParams.properties,
  id: Type.String({ pattern: "^[0-9a-f-]{36}$", description: "identifier of an audit" }),
});

export type VersionJson = Static<typeof Version>;
export type SiteSummaryJson = Static<typeof SiteSummary>;
export type ChoiceJson = Static<typeof ChoiceRow>;
export type ChoiceRatesJson = Static<typeof ChoiceRates>;
export type AudienceJson = Static<typeof Audience>;
export type AuditSummaryJson = Static<typeof AuditSummary>;

const ACTIVITY_SORTS = ["when"] as const;

export const ActivityFilter = Type.Object({
  actor: Type.Optional(Who),
  action: Type.Optional(Type.String({ minLength: 1, maxLength: 64, description: "one action" })),
  ...DaysQuery,
  sort: listQuery(ACTIVITY_SORTS, "-when").sort,
});

export const ActivityQuery = Type.Object({
  ...ActivityFilter.properties,
  ...listQuery(ACTIVITY_SORTS, "-when"),
});

export const ActivityEntry = Type.Object({
  id: Type.String(),
  at: Moment,
  site: Type.String({ description: 'identifier of a site; "" for the installation' }),
  actor: Type.String(),
  action: Type.String(),
  subject: Type.String(),
  address: Type.String({ description: "the network it was done from, IPv4 /24 or IPv6 /48" }),
});

const RoleName = Type.Enum([...ROLES]);

const userId = Type.String({ pattern: "^[0-9a-f-]{36}$", description: "identifier of a user" });

export const PersonParams = Type.Object({ ...SiteParams.properties, user: userId });

export const RoleBody = Type.Object({ role: RoleName }, { additionalProperties: false });

export const UserParams = Type.Object({ user: userId });

export const OfficeSession = Type.Object({
  id: Type.String(),
  device: Type.String(),
  createdAt: Moment,
  seenAt: Moment,
});

const Scope = Type.Enum(SCOPES, { description: "what the key may read" });

export const KeyBody = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100, description: "what it is for" }),
    scopes: Type.Array(Scope, { minItems: 1, maxItems: SCOPES.length, uniqueItems: true }),
    days: Type.Integer({ minimum: 1, maximum: 365, default: 90, description: "until it expires" }),
  },
  { additionalProperties: false },
);

export const KeyEntry = Type.Object({
  id: Type.String(),
  name: Type.String(),
  scopes: Type.Array(Type.String()),
  createdBy: Type.String(),
  createdAt: Moment,
  expiresAt: Moment,
  usedAt: Type.Optional(Type.String({ description: "the day it was last used, YYYY-MM-DD" })),
});

export const NewKey = Type.Object({
  key: Type.String({ description: "the key itself; it cannot be read again" }),
  entry: KeyEntry,
});

export const KeyParams = Type.Object({
  ...SiteParams.properties,
  id: Type.String({ pattern: "^[0-9a-f-]{36}$", description: "identifier of a key" }),
});

export const InvitationBody = Type.Object(
  {
    email: Type.String({ pattern: EMAIL.source, maxLength: 320 }),
    role: RoleName,
  },
  { additionalProperties: false },
);

export const PendingInvitation = Type.Object({
  id: Type.String({ description: "names it; not the secret of its link" }),
  email: Type.String(),
  role: RoleName,
  expiresAt: Moment,
});

export const InvitationParams = Type.Object({
  ...SiteParams.properties,
  id: Type.String({ maxLength: 64 }),
});

export const Invited = Type.Object({
  sent: Type.Boolean({ description: "whether the invitation went out by e-mail" }),
  link: Type.Optional(
    Type.String({ description: "where no e-mail is set up: the link to pass on, good for 7 days" }),
  ),
});

/** Somebody and what they are, on a site or in the installation. */
export const PersonAnswer = Type.Object({
  id: Type.String(),
  email: Type.String(),
  role: Type.String(),
});
