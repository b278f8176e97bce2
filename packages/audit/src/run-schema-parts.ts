import { ITEM_KINDS } from "@glassjar/register";
import { Type, type TSchema } from "typebox";
import { WATCHED } from "./site-seen.ts";
import { SEVERITIES } from "./judge/finding.ts";

const optional = <Schema extends TSchema>(schema: Schema) => Type.Optional(schema);
const text = Type.String();
const number = Type.Number();
const flag = Type.Boolean();
const texts = Type.Array(text);

const scenarioName = Type.String({
  pattern: "^(unasked|rejected|accepted|withdrawn|gpc|only:.+)$",
  description: "what the visitor did",
});
const party = Type.Enum(["first", "third"]);
const at = Type.Number({ description: "milliseconds since the scenario began" });

const setter = Type.Union([
  Type.Object({ by: Type.Literal("response"), url: text, status: number, type: text }),
  Type.Object({ by: Type.Literal("markup"), url: text, line: number, column: number }),
  Type.Object({ by: Type.Literal("script"), url: text, line: number, column: number, frame: text }),
  Type.Object({ by: Type.Literal("request"), url: text, type: text }),
  Type.Object({ by: Type.Literal("unknown"), frame: text }),
]);

const attributes = Type.Object({
  lifetimeSeconds: optional(number),
  domain: optional(text),
  path: optional(text),
  httpOnly: flag,
  secure: flag,
  sameSite: optional(Type.Enum(["Strict", "Lax", "None"])),
  partitioned: flag,
});

const observation = Type.Object({
  scenario: scenarioName,
  kind: Type.Enum([...ITEM_KINDS]),
  name: text,
  host: text,
  party,
  how: Type.Enum(["set", "refused", "deleted", "sent", "read", "stored"]),
  by: setter,
  at,
  pages: texts,
  count: number,
  counted: flag,
  attributes: optional(attributes),
  refusedBecause: optional(texts),
  sets: optional(Type.Array(Type.Object({ at, lifetimeSeconds: optional(number) }))),
  respawnedFrom: optional(text),
});

const request = Type.Object({
  scenario: scenarioName,
  url: text,
  host: text,
  party,
  type: text,
  by: setter,
  at,
  pages: texts,
  count: number,
  counted: flag,
  blocked: optional(text),
  method: optional(text),
  status: optional(number),
  mediaType: optional(text),
  durationMs: optional(number),
  pixel: optional(flag),
  carries: optional(
    Type.Array(Type.Object({ parameter: text, item: optional(text), host: optional(text) })),
  ),
});

const control = Type.Object({ text, role: Type.Enum(["button", "link"]) });
const box = Type.Object({ x: number, y: number, width: number, height: number });
const controlLook = Type.Object({
  box,
  fontSize: number,
  fontWeight: number,
  contrast: number,
  emphasis: number,
  focusable: flag,
  role: text,
  name: text,
  inView: flag,
});
const toggle = Type.Object({ name: text, on: flag, fixed: flag });
const look = Type.Object({
  window: Type.Object({ width: number, height: number }),
  box,
  covers: number,
  pageScrolls: flag,
  role: text,
  name: text,
  language: optional(text),
  pageLanguage: optional(text),
  script: text,
  pageScript: optional(text),
  direction: Type.Enum(["ltr", "rtl"]),
  text,
  links: Type.Array(Type.Object({ text, href: text })),
  toggles: Type.Array(toggle),
  controls: Type.Object({
    accept: optional(controlLook),
    reject: optional(controlLook),
    settings: optional(controlLook),
    close: optional(controlLook),
  }),
});

const banner = Type.Object({
  driver: Type.Enum(["glassjar", "words", "autoconsent"]),
  cmp: optional(text),
  page: text,
  accept: optional(control),
  reject: optional(control),
  settings: optional(control),
  pay: optional(control),
  look: optional(look),
  phone: optional(look),
  layers: optional(
    Type.Array(
      Type.Object({
        toggles: Type.Array(toggle),
        accept: optional(control),
        reject: optional(control),
      }),
    ),
  ),
  together: optional(number),
  trials: optional(
    Type.Array(
      Type.Object({
        by: Type.Enum(["escape", "scroll", "close", "backdrop", "navigation"]),
        granted: flag,
        sign: text,
        page: text,
        at,
      }),
    ),
  ),
});

const scenario = Type.Object({
  scenario: scenarioName,
  status: Type.Enum(["done", "skipped"]),
  skippedBecause: optional(
    Type.Enum([
      "no-banner",
      "no-accept-control",
      "no-reject-control",
      "no-withdraw-control",
      "no-category-control",
      "unreachable",
    ]),
  ),
  banner: optional(banner),
  clicks: optional(number),
  askedAgain: optional(flag),
  shownChoice: optional(Type.Enum(["granted", "refused", "mixed", "none"])),
  gpcShown: optional(flag),
  actions: Type.Array(Type.Object({ action: text, text, page: text, at, by: optional(text) })),
  pages: Type.Array(
    Type.Object({
      url: text,
      status: optional(number),
      title: text,
      at,
      durationMs: number,
      counted: flag,
      choicesControl: optional(flag),
    }),
  ),
  troubles: Type.Array(Type.Object({ code: text, page: text, message: text })),
});

/** The parts of the schemas of a run and its report. */
export const SchemaParts = {
  severity: Type.Enum([...SEVERITIES]),
  watched: Type.Enum([...WATCHED]),
  scenario,
  observation,
  request,
  policy: Type.Object({
    url: text,
    status: optional(number),
    version: optional(text),
    names: texts,
    lifetimes: optional(flag),
    objection: optional(flag),
  }),
  gpcFile: Type.Object({ url: text, status: optional(number), gpc: optional(flag) }),
  alias: Type.Object({ host: text, chain: texts }),
  violation: Type.Object({
    scenario: scenarioName,
    directive: text,
    blocked: text,
    enforced: flag,
    page: text,
    at,
    count: number,
  }),
  trace: Type.Object({
    scenario: scenarioName,
    kind: Type.Enum(["sharedWorker", "fileSystem", "windowName", "entityTag"]),
    name: text,
    host: text,
    party,
    by: setter,
    at,
    pages: texts,
    counted: flag,
  }),
  link: Type.Object({
    scenario: scenarioName,
    host: text,
    parameter: text,
    page: text,
    at,
    counted: flag,
  }),
  screenshot: Type.Object({
    scenario: scenarioName,
    shows: text,
    page: text,
    at,
    type: Type.Enum(["image/png", "image/jpeg", "image/webp"]),
    width: number,
    height: number,
    data: text,
  }),
};
