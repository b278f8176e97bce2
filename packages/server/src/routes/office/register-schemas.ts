import { Type, type Static } from "typebox";
import { RegisterProblem, RegisterSource, SiteParams, Version } from "./schemas.ts";

const Moment = Type.String({ description: "a moment, ISO 8601 in UTC" });

const Edit = Type.Object(
  {
    pointer: Type.String({
      // A list is not made longer than a register may have: what fills it up would have to be written.
      pattern: "^(?:/(?!\\d{4,}(?:/|$))[^/]*)+$",
      maxLength: 1024,
      description: "JSON Pointer (RFC 6901); the place in a list is below 1000",
    }),
    value: Type.Optional(
      Type.Unknown({ description: "what to write there; without it, what is there is removed" }),
    ),
    to: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 1000,
        description: "in place of `value`: where the entry moves to among its neighbours, from 0",
      }),
    ),
  },
  { additionalProperties: false },
);

/** Most edits in one request: a person's typing between two checks is a handful. */
const MAX_EDITS = 200;

export const CheckBody = Type.Object(
  {
    text: RegisterSource,
    edits: Type.Optional(
      Type.Array(Edit, { maxItems: MAX_EDITS, description: "done one after the other first" }),
    ),
  },
  { additionalProperties: false },
);

const Changes = Type.Array(
  Type.Object({
    material: Type.Boolean({ description: "whether visitors are asked again" }),
    pointer: Type.String({ description: "JSON Pointer (RFC 6901)" }),
    sentence: Type.String({ description: "in the language of the office" }),
    why: Type.Optional(Type.String({ description: "why visitors are asked again" })),
  }),
);

export const Check = Type.Object({
  text: Type.String({ description: "the text with the edits; comments and order stay" }),
  value: Type.Optional(
    Type.Unknown({
      description: "what the text says as plain data; absent when it cannot be read",
    }),
  ),
  problems: Type.Array(RegisterProblem),
  changes: Type.Optional(Changes),
  base: Type.Integer({ minimum: 0, description: "the version `changes` are differences from" }),
});

export const VersionParams = Type.Object({
  ...SiteParams.properties,
  number: Type.Integer({ minimum: 1, description: "number of a version" }),
});

export const VersionDetail = Type.Object({
  version: Version,
  text: Type.String({ description: "the register as it was published" }),
  changes: Type.Array(Changes.items, { description: "since the version before" }),
  back: Type.Array(Changes.items, {
    description: "what would change if this one were published now",
  }),
});

const DraftFields = {
  text: RegisterSource,
  base: Type.Integer({ minimum: 0, description: "the version it was taken from, 0 for none" }),
};

export const DraftBody = Type.Object(DraftFields, { additionalProperties: false });

export const DraftAnswer = Type.Object({
  draft: Type.Optional(
    Type.Object({
      ...DraftFields,
      etag: Type.String({ description: "for `If-Match` when it is saved or thrown away" }),
      editedBy: Type.String(),
      editedAt: Moment,
    }),
  ),
});

export type CheckJson = Static<typeof Check>;
export type ChangesJson = Static<typeof Changes>;
