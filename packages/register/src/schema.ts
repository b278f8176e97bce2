import { Type, type Static, type TSchema } from "typebox";

/** What an item can be: each kind is also the key that names the item in the register file. */
export const ITEM_KINDS = [
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "fingerprint",
] as const;

/** The kind of one stored or read thing. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/**
 * The closed list of grounds on which a service owes no consent (CNIL délibération 2020-091, with
 * security and transmission from ePrivacy Directive art. 5(3)).
 */
export const EXEMPTION_GROUNDS = [
  "consent-choice",
  "authentication",
  "basket",
  "customisation",
  "load-balancing",
  "paywall-metering",
  "audience-measurement",
  "security",
  "transmission",
] as const;

/** One ground of {@link EXEMPTION_GROUNDS}. */
export type ExemptionGround = (typeof EXEMPTION_GROUNDS)[number];

const Id = Type.String({
  pattern: "^[a-z][a-z0-9-]{0,31}$",
  description: "lower-case letters, digits and hyphens, at most 32, starting with a letter",
});

const LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
const Language = Type.String({
  pattern: LANGUAGE,
  description: "a language tag such as fr or pt-br",
});

const Text = Type.Union(
  [
    Type.String({ minLength: 1, maxLength: 2000 }),
    Type.Record(
      Type.String({ pattern: LANGUAGE }),
      Type.String({ minLength: 1, maxLength: 2000 }),
      {
        minProperties: 1,
      },
    ),
  ],
  { description: "a text, the same in all languages, or one text per language" },
);

const WebAddress = Type.String({
  pattern: "^https?://[^\\s]+$",
  maxLength: 2048,
  description: "an http or https address",
});

const Lifetime = Type.String({
  pattern:
    "^(session|persistent|P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?)$",
  description: "an ISO 8601 duration such as P13M, or session, or persistent",
});

const name = Type.String({
  minLength: 1,
  maxLength: 256,
  description: "a name; * stands for any characters",
});

const itemDetails = {
  purpose: Text,
  lifetime: Type.Optional(Lifetime),
  party: Type.Optional(Type.Enum(["first", "third"])),
  domain: Type.Optional(Type.String({ maxLength: 255, description: "the Domain attribute" })),
  path: Type.Optional(Type.String({ pattern: "^/", maxLength: 1024 })),
  httpOnly: Type.Optional(Type.Boolean()),
  secure: Type.Optional(Type.Boolean()),
  sameSite: Type.Optional(Type.Enum(["Strict", "Lax", "None"])),
  partitioned: Type.Optional(Type.Boolean()),
  conditional: Type.Optional(
    Type.Boolean({
      description: "true when a visit may well not see it; an audit then does not miss it",
    }),
  ),
};

const closed = { additionalProperties: false };

const Item = Type.Object(
  {
    cookie: Type.Optional(name),
    localStorage: Type.Optional(name),
    sessionStorage: Type.Optional(name),
    indexedDB: Type.Optional(name),
    cacheStorage: Type.Optional(name),
    fingerprint: Type.Optional(name),
    ...itemDetails,
  },
  { ...closed, description: "one stored thing: exactly one kind key, a purpose, a lifetime" },
);

const Provider = Type.Object(
  {
    name: Text,
    country: Type.Optional(
      Type.String({ pattern: "^[A-Z]{2}$", description: "an ISO 3166 country code" }),
    ),
    url: Type.Optional(WebAddress),
    policy: Type.Optional(WebAddress),
    role: Type.Optional(Type.Enum(["controller", "processor"])),
    address: Type.Optional(Text),
  },
  closed,
);

const Service = Type.Object(
  {
    provider: Id,
    category: Id,
    name: Text,
    areas: Type.Optional(Type.Array(Id, { minItems: 1 })),
    exempt: Type.Optional(Type.Enum([...EXEMPTION_GROUNDS])),
    hosts: Type.Optional(
      Type.Array(
        Type.String({
          pattern: "^(\\*\\.)?[a-z0-9_-]+(\\.[a-z0-9_-]+)*$",
          description: "a host name, or *. and a host name for it and all below it",
        }),
      ),
    ),
    items: Type.Array(Item, { maxItems: 500 }),
  },
  closed,
);

const Category = Type.Object(
  { name: Text, description: Type.Optional(Text), consent: Type.Boolean() },
  closed,
);

const Site = Type.Object(
  {
    name: Text,
    origin: WebAddress,
    languages: Type.Array(Language, { minItems: 1, uniqueItems: true }),
    areas: Type.Optional(
      Type.Record(Type.String({ pattern: "^[a-z][a-z0-9-]*$" }), Type.String({ pattern: "^/" })),
    ),
    controller: Type.Optional(
      Type.Object(
        {
          name: Text,
          address: Type.Optional(Text),
          email: Type.Optional(Type.String({ pattern: "^[^@\\s]+@[^@\\s]+$" })),
          dataProtectionOfficer: Type.Optional(Type.String()),
        },
        closed,
      ),
    ),
    choiceCookie: Type.Optional(
      Type.Object(
        {
          name: Type.Optional(Type.String({ pattern: "^[A-Za-z0-9_-]{1,64}$" })),
          domain: Type.Optional(Type.String({ maxLength: 255 })),
        },
        closed,
      ),
    ),
    undeclared: Type.Optional(
      Type.Enum(["observe", "enforce"], {
        description:
          "what the guard does with items and hosts the register does not name (default enforce)",
      }),
    ),
  },
  closed,
);

/** The register file as JSON Schema; {@link Register} is derived from it. */
export const RegisterSchema = Type.Object(
  {
    glassjar: Type.Literal(1),
    site: Site,
    providers: Type.Record(Type.String({ pattern: "^[a-z][a-z0-9-]*$" }), Provider),
    categories: Type.Optional(Type.Record(Type.String({ pattern: "^[a-z][a-z0-9-]*$" }), Category)),
    services: Type.Record(Type.String({ pattern: "^[a-z][a-z0-9-]*$" }), Service),
  },
  { ...closed, $id: "https://glassjar.dev/schema/register-1.json", title: "Glassjar register" },
) satisfies TSchema;

/** A text, the same in all languages, or one text per language tag. */
export type Text = string | Record<string, string>;

/** The declared list of what a site stores and why: the content of `glassjar.yaml`. */
export type Register = Static<typeof RegisterSchema>;

/** A provider: who runs a service. */
export type Provider = Register["providers"][string];

/** A service: a function of the site, with the items it stores. */
export type Service = Register["services"][string];

/** One declared thing stored or read on the device. */
export type Item = Service["items"][number];

/** A category: a group of services a visitor decides about together. */
export type Category = NonNullable<Register["categories"]>[string];
