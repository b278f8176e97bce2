import { Type, type Static, type TSchema } from "typebox";
import { EXEMPTION_GROUNDS, LEGAL_BASES, SAFEGUARDS } from "./kinds.ts";
import { ConsentSchema } from "./schema-consent.ts";

const ID = "^[a-z][a-z0-9-]{0,31}$";
const Id = Type.String({
  pattern: ID,
  description: "lower-case letters, digits and hyphens, at most 32, starting with a letter",
});

const LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
/** A mapping whose keys are identifiers. */
const ById = <Value extends TSchema>(value: Value) =>
  Type.Record(Type.String({ pattern: ID }), value, {
    additionalProperties: false,
    propertyNames: Id,
  });

const Language = Type.String({
  pattern: LANGUAGE,
  description: "a language tag such as fr or pt-br",
});

const Words = Type.String({ minLength: 1, maxLength: 2000, description: "a text" });

const Text = Type.Union(
  [
    Words,
    Type.Record(Type.String({ pattern: LANGUAGE }), Words, {
      minProperties: 1,
      additionalProperties: false,
      propertyNames: Language,
    }),
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

const workerName = Type.String({
  pattern: "^[/*]",
  maxLength: 256,
  description: "the path of a worker's script, which starts with /; * stands for any characters",
});

const Purpose = Type.Object(
  { text: Text, exempt: Type.Optional(Type.Enum([...EXEMPTION_GROUNDS])) },
  { additionalProperties: false, description: "a purpose: its text, and its own ground" },
);

const itemDetails = {
  purpose: Type.Optional(Text),
  purposes: Type.Optional(
    Type.Array(Purpose, {
      minItems: 1,
      maxItems: 20,
      description: "in place of purpose: several, each with the ground on which it owes no consent",
    }),
  ),
  lifetime: Type.Optional(Lifetime),
  renewed: Type.Optional(
    Type.Boolean({ description: "true when the lifetime begins again with each visit" }),
  ),
  party: Type.Optional(Type.Enum(["first", "third"])),
  domain: Type.Optional(Type.String({ maxLength: 255, description: "the Domain attribute" })),
  path: Type.Optional(
    Type.String({ pattern: "^/", maxLength: 1024, description: "a path that starts with /" }),
  ),
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
    serviceWorker: Type.Optional(workerName),
    fingerprint: Type.Optional(name),
    ...itemDetails,
  },
  { ...closed, description: "an item: exactly one kind key such as cookie, and a purpose" },
);

const Country = Type.String({ pattern: "^[A-Z]{2}$", description: "an ISO 3166 country code" });

const Transfer = Type.Object(
  { country: Country, safeguard: Type.Enum([...SAFEGUARDS]) },
  {
    ...closed,
    description: "a country outside the EEA that data goes to, and the safeguard there",
  },
);

const Provider = Type.Object(
  {
    name: Text,
    country: Type.Optional(Country),
    url: Type.Optional(WebAddress),
    policy: Type.Optional(WebAddress),
    role: Type.Optional(Type.Enum(["controller", "processor"])),
    address: Type.Optional(Text),
    transfers: Type.Optional(Type.Array(Transfer, { minItems: 1, maxItems: 50 })),
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
    legalBasis: Type.Optional(Type.Enum([...LEGAL_BASES])),
    recipients: Type.Optional(
      Type.Array(Id, {
        minItems: 1,
        maxItems: 50,
        uniqueItems: true,
        description: "the providers that receive the data too",
      }),
    ),
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

const Email = Type.String({ pattern: "^[^@\\s]+@[^@\\s]+$", description: "an e-mail address" });

const Officer = Type.Union(
  [
    Words,
    Type.Object(
      { name: Type.Optional(Text), email: Type.Optional(Email) },
      { ...closed, minProperties: 1 },
    ),
  ],
  { description: "a text, or the name and email of the data protection officer" },
);

const Controller = Type.Object(
  {
    name: Text,
    address: Type.Optional(Text),
    email: Type.Optional(Email),
    phone: Type.Optional(
      Type.String({ minLength: 3, maxLength: 40, description: "a telephone number" }),
    ),
    dataProtectionOfficer: Type.Optional(Officer),
  },
  closed,
);

const Site = Type.Object(
  {
    name: Text,
    origin: WebAddress,
    languages: Type.Array(Language, { minItems: 1, uniqueItems: true }),
    areas: Type.Optional(
      ById(Type.String({ pattern: "^/", description: "a path that starts with /" })),
    ),
    controller: Type.Optional(Controller),
    authority: Type.Optional(Type.Object({ name: Text, url: Type.Optional(WebAddress) }, closed)),
    review: Type.Optional(
      Type.String({
        pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
        description: "the day the register is reviewed at the latest, such as 2027-06-30",
      }),
    ),
    choiceCookie: Type.Optional(
      Type.Object(
        {
          name: Type.Optional(
            Type.String({
              pattern: "^[A-Za-z0-9_-]{1,64}$",
              description: "a cookie name of letters, digits, _ and -",
            }),
          ),
          domain: Type.Optional(Type.String({ maxLength: 255 })),
        },
        closed,
      ),
    ),
    consent: Type.Optional(ConsentSchema),
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
    note: Type.Optional(Text),
    site: Site,
    providers: ById(Provider),
    categories: Type.Optional(ById(Category)),
    services: ById(Service),
  },
  { ...closed, $id: "urn:glassjar:register:1", title: "Glassjar register" },
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

/** One purpose of an item. */
export type Purpose = NonNullable<Item["purposes"]>[number];

/** How visitors are asked. */
export type ConsentOptions = NonNullable<Register["site"]["consent"]>;

/** A category: a group of services a visitor decides about together. */
export type Category = NonNullable<Register["categories"]>[string];
