import { Type, type TSchema } from "typebox";
import { GOOGLE_SIGNALS } from "./google-signals.ts";

const closed = { additionalProperties: false };

const Colour = Type.String({
  pattern: "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",
  description: "a colour such as #1f3a5f",
});

const Colours = Type.Object(
  {
    surface: Type.Optional(Colour),
    text: Type.Optional(Colour),
    muted: Type.Optional(Colour),
    accent: Type.Optional(Colour),
    onAccent: Type.Optional(Colour),
    link: Type.Optional(Colour),
  },
  { ...closed, description: "colours; accept and refuse share accent and onAccent" },
);

const Theme = Type.Object(
  {
    light: Type.Optional(Colours),
    dark: Type.Optional(Colours),
    radius: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 32, description: "corner radius in CSS pixels" }),
    ),
    font: Type.Optional(
      Type.String({
        pattern: "^[\\p{L}\\p{N} ,'\"-]+$",
        maxLength: 200,
        description: "a CSS font-family list",
      }),
    ),
  },
  closed,
);

const Names = Type.Object(
  {
    script: Type.Optional(
      Type.String({
        pattern: "^[a-z][a-z0-9-]{0,31}$",
        description: "first part of our scripts' file names, such as glassjar",
      }),
    ),
    element: Type.Optional(
      Type.String({
        pattern: "^[a-z][a-z0-9]*-[a-z0-9-]{1,31}$",
        description: "name of the banner's element, with a hyphen, such as jar-notice",
      }),
    ),
  },
  { ...closed, description: "names a filter list cannot know" },
);

const RegimeName = Type.Enum(["opt-in", "opt-out", "notice"]);

const HeaderName = Type.String({
  pattern: "^[A-Za-z0-9-]{1,64}$",
  description: "name of a request header that a proxy sets",
});

const Regimes = Type.Object(
  {
    default: Type.Optional(RegimeName),
    regions: Type.Optional(
      Type.Record(Type.String({ pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$" }), RegimeName, {
        additionalProperties: false,
        propertyNames: Type.String({
          pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
          description: "an ISO 3166 country or region code such as FR or US-CA",
        }),
      }),
    ),
    header: Type.Optional(
      Type.Union(
        [
          HeaderName,
          Type.Object({ country: HeaderName, region: Type.Optional(HeaderName) }, closed),
        ],
        {
          description:
            "the request header in which a proxy tells the visitor's region, or two: country and region",
        },
      ),
    ),
  },
  { ...closed, description: "the rule that applies to visitors, by region" },
);

const GoogleSignal = Type.Enum([...GOOGLE_SIGNALS]);

const CategoryId = Type.String({
  pattern: "^[a-z][a-z0-9-]{0,31}$",
  description: "identifier of a category",
});
const ServiceId = Type.String({
  pattern: "^[a-z][a-z0-9-]{0,31}$",
  description: "identifier of a service",
});
const byId = <Key extends TSchema, Value extends TSchema>(key: Key, value: Value) =>
  Type.Record(Type.String({ pattern: "^[a-z][a-z0-9-]{0,31}$" }), value, {
    additionalProperties: false,
    propertyNames: key,
  });

const Tcf = Type.Object(
  {
    cmpId: Type.Optional(
      Type.Integer({
        minimum: 2,
        maximum: 4095,
        description: "identifier of the site operator's own CMP, registered with IAB Europe",
      }),
    ),
    cmpVersion: Type.Optional(Type.Integer({ minimum: 0, maximum: 4095 })),
    gvl: Type.Optional(
      Type.String({
        pattern: "^(https://[^\\s]+|/[^\\s]*)$",
        maxLength: 2048,
        description:
          "where the operator serves its copy of the Global Vendor List: https or a path",
      }),
    ),
    publisherCountry: Type.Optional(
      Type.String({ pattern: "^[A-Z]{2}$", description: "an ISO 3166 country code" }),
    ),
    purposes: Type.Optional(
      byId(
        CategoryId,
        Type.Array(Type.Integer({ minimum: 1, maximum: 11 }), {
          minItems: 1,
          uniqueItems: true,
          description: "the TCF purposes that a category covers",
        }),
      ),
    ),
    vendors: Type.Optional(
      byId(
        ServiceId,
        Type.Integer({
          minimum: 1,
          maximum: 65_535,
          description: "the service's identifier in the Global Vendor List",
        }),
      ),
    ),
  },
  {
    ...closed,
    description: "IAB TCF; without a cmpId, strings that others put into the page are only read",
  },
);

const Adapters = Type.Object(
  {
    googleConsentMode: Type.Optional(
      Type.Object(
        {
          mode: Type.Optional(Type.Enum(["basic", "advanced"])),
          signals: Type.Optional(byId(CategoryId, Type.Array(GoogleSignal))),
          waitForUpdate: Type.Optional(
            Type.Integer({ minimum: 0, maximum: 10_000, description: "milliseconds" }),
          ),
          adsDataRedaction: Type.Optional(Type.Boolean()),
          urlPassthrough: Type.Optional(Type.Boolean()),
        },
        closed,
      ),
    ),
    microsoftUet: Type.Optional(Type.Object({ category: Type.Optional(CategoryId) }, closed)),
    microsoftClarity: Type.Optional(Type.Object({}, closed)),
    matomo: Type.Optional(
      Type.Object(
        {
          require: Type.Optional(Type.Enum(["consent", "cookieConsent"])),
          category: Type.Optional(CategoryId),
          service: Type.Optional(ServiceId),
        },
        closed,
      ),
    ),
    wordpress: Type.Optional(Type.Object({}, closed)),
    shopify: Type.Optional(Type.Object({}, closed)),
    gpp: Type.Optional(Type.Object({}, closed)),
    tcf: Type.Optional(Tcf),
  },
  {
    ...closed,
    description: "who else is told about the choice; each is loaded only when declared",
  },
);

const Gpc = Type.Object(
  {
    categories: Type.Optional(
      Type.Array(CategoryId, {
        maxItems: 50,
        uniqueItems: true,
        description: "categories that Global Privacy Control refuses besides marketing",
      }),
    ),
  },
  { ...closed, description: "what Global Privacy Control refuses" },
);

/** How visitors are asked: the look, the names, the rule per region, and who else is told. */
export const ConsentSchema = Type.Object(
  {
    look: Type.Optional(Type.Enum(["bar", "box", "sheet"])),
    scheme: Type.Optional(
      Type.Enum(["auto", "light", "dark"], {
        description: "light or dark, or as the visitor has it",
      }),
    ),
    theme: Type.Optional(Theme),
    control: Type.Optional(
      Type.Boolean({
        description:
          "whether a page without a link to the preferences gets a small control (default true)",
      }),
    ),
    names: Type.Optional(Names),
    regimes: Type.Optional(Regimes),
    gpc: Type.Optional(Gpc),
    adapters: Type.Optional(Adapters),
  },
  { ...closed, description: "how visitors are asked" },
);
