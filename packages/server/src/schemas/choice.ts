import type { Receipt } from "@glassjar/consent";
import { Type } from "typebox";

/** How a choice can be made. */
export const HOWS = ["accept-all", "reject-all", "custom", "withdraw", "acknowledged"] as const;

const closed = { additionalProperties: false };

const Id = Type.String({ pattern: "^[a-z][a-z0-9-]{0,31}$" });
const Version = Type.Integer({ minimum: 1, maximum: 999_999_999 });
const Language = Type.String({ pattern: "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$", maxLength: 35 });
const Granted = Type.Array(Id, { maxItems: 50 });

/** Identifier of a receipt: 16 characters of base64url. */
const ReceiptId = Type.String({ pattern: "^[A-Za-z0-9_-]{16}$" });

/** A choice as a browser sends it. */
export const ChoiceBody = Type.Object(
  {
    id: ReceiptId,
    version: Version,
    granted: Granted,
    services: Type.Record(Type.String({ pattern: "^[a-z][a-z0-9-]{0,31}$" }), Type.Boolean(), {
      maxProperties: 200,
      additionalProperties: false,
    }),
    language: Language,
    how: Type.Enum([...HOWS]),
    regime: Type.Enum(["opt-in", "opt-out", "notice"]),
  },
  closed,
);

/** A choice as the form without JavaScript sends it. */
export const ChoiceFormBody = Type.Object({
  version: Version,
  language: Language,
  how: Type.Enum([
    "accept-all",
    "reject-all",
    "custom",
    "withdraw",
    "acknowledged",
    "object",
    "undo-objection",
  ]),
  granted: Type.Optional(Granted),
  /** Services that are switched on by themselves. */
  service: Type.Optional(Type.Array(Id, { maxItems: 200 })),
  from: Type.Optional(Type.Literal("policy")),
  next: Type.Optional(Type.String({ maxLength: 2048, description: "the page to go back to" })),
});

/** The parameters of a receipt's address. */
export const ReceiptParams = Type.Object({ id: ReceiptId });

/** A receipt: the record of a choice, and the proof that it is in the ledger. */
export const ReceiptJson = Type.Unsafe<Receipt>(
  Type.Object({
    format: Type.String(),
    record: Type.Object({
      id: ReceiptId,
      site: Type.String(),
      version: Version,
      granted: Type.Array(Type.String()),
      services: Type.Record(Type.String(), Type.Boolean()),
      at: Type.Integer({ description: "milliseconds since 1970-01-01 UTC" }),
      language: Type.String(),
      regime: Type.String(),
      how: Type.String(),
      bannerHash: Type.Optional(Type.String({ description: "SHA-256, hex" })),
      registerHash: Type.String({ description: "SHA-256, hex" }),
    }),
    salt: Type.String({ description: "base64" }),
    index: Type.Integer({ minimum: 0 }),
    size: Type.Integer({ minimum: 1 }),
    root: Type.String({ description: "base64" }),
    proof: Type.Array(Type.String({ description: "base64" })),
    checkpoint: Type.Optional(Type.String({ description: "C2SP tlog-checkpoint" })),
  }),
);

/** The answer to a choice. */
export const ChoiceAnswer = Type.Object({
  id: ReceiptId,
  receipt: ReceiptJson,
  cookie: Type.String({ description: "the value of the choice cookie" }),
});
