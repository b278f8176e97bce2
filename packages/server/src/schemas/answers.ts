import { Type, type TSchema } from "typebox";

/** An answer without content, to what is done and has nothing to tell. */
export const NoContent = Type.Unsafe<undefined>({ type: "null", description: "Done" });

/** An answer of one media type that is text. */
export const textOf = (type: string) => ({ content: { [type]: { schema: Type.String() } } });

/** An answer of JSON, or of the same rows as CSV. */
export const jsonOrCsv = <T extends TSchema>(schema: T) => ({
  content: { "application/json": { schema }, "text/csv": { schema: Type.String() } },
});

/** An answer that is a file of one media type. */
export const fileOf = (type: string) => ({
  content: {
    [type]: { schema: Type.Unsafe<string | Buffer>({ type: "string", format: "binary" }) },
  },
});
