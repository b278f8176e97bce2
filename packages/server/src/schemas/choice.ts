import { Type } from "typebox";

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
    how: Type.Enum(["accept-all", "reject-all", "custom", "withdraw"]),
    regime: Type.Enum(["opt-in", "opt-out", "notice"]),
  },
  closed,
);

/** A choice as the form without JavaScript sends it. */
export const ChoiceFormBody = Type.Object({
  version: Version,
  language: Language,
  how: Type.Enum(["accept-all", "reject-all", "custom", "withdraw", "object", "undo-objection"]),
  granted: Type.Optional(Granted),
  from: Type.Optional(Type.Literal("policy")),
  next: Type.Optional(Type.String({ maxLength: 2048, description: "the page to go back to" })),
});

/** The parameters of a receipt's address. */
export const ReceiptParams = Type.Object({ id: ReceiptId });

/** The answer to a choice. */
export const ChoiceAnswer = Type.Object({
  id: ReceiptId,
  receipt: Type.Unknown({ description: "the receipt, with its proof of inclusion in the ledger" }),
  cookie: Type.String({ description: "the value of the choice cookie" }),
});
