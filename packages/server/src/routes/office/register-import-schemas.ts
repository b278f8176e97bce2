import { MAX_REGISTER_LENGTH } from "@glassjar/register";
import { Type, type Static } from "typebox";
import { RegisterSource } from "./schemas.ts";

const Format = Type.Enum(["html", "csv", "json"]);

const Position = { line: Type.Integer(), column: Type.Integer() };

export const ImportBody = Type.Object(
  {
    source: Type.String({
      minLength: 1,
      maxLength: MAX_REGISTER_LENGTH,
      description: "a policy page, a table of values, or another tool's export",
    }),
    format: Type.Optional(Format),
    file: Type.Optional(Type.String({ maxLength: 200, description: "what the source is called" })),
    text: RegisterSource,
    services: Type.Optional(
      Type.Array(Type.String({ maxLength: 32 }), {
        maxItems: 1000,
        description: "identifiers of the services to take in; all if not given",
      }),
    ),
  },
  { additionalProperties: false },
);

export const ImportAnswer = Type.Object({
  format: Format,
  text: Type.String({ description: "`text` with the services; comments and order stay" }),
  items: Type.Array(
    Type.Object({
      ...Position,
      kind: Type.String(),
      name: Type.String(),
      service: Type.String({ description: "identifier of its service" }),
      unsure: Type.Array(Type.String(), { description: "what a person should look at" }),
      known: Type.Boolean({ description: "whether `text` declared it already" }),
    }),
  ),
  services: Type.Array(
    Type.Object({ id: Type.String(), name: Type.Unknown(), category: Type.String() }),
  ),
  notUnderstood: Type.Array(Type.Object({ ...Position, text: Type.String(), why: Type.String() }), {
    description: "what could be about an item and did not become one",
  }),
});

export type ImportBodyJson = Static<typeof ImportBody>;
export type ImportAnswerJson = Static<typeof ImportAnswer>;
