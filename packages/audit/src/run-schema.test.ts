import { expectTypeOf, test } from "vitest";
import type { Run } from "./run.ts";
import type { SavedRun } from "./run-schema.ts";

/** Lists without `readonly`, names without their template: what a schema can say. */
type Plain<Value> = Value extends `only:${string}`
  ? string
  : Value extends readonly (infer Entry)[]
    ? Plain<Entry>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

test("the schema of a run describes a run", () => {
  expectTypeOf<keyof SavedRun>().toEqualTypeOf<keyof Run>();
  expectTypeOf<keyof SavedRun["observations"][number]>().toEqualTypeOf<
    keyof Run["observations"][number]
  >();
  expectTypeOf<keyof SavedRun["requests"][number]>().toEqualTypeOf<keyof Run["requests"][number]>();
  expectTypeOf<keyof SavedRun["scenarios"][number]>().toEqualTypeOf<
    keyof Run["scenarios"][number]
  >();
  expectTypeOf<Plain<NonNullable<Run["policy"]>>>().toExtend<NonNullable<SavedRun["policy"]>>();
  expectTypeOf<Plain<Run["requests"]>[number]>().toExtend<SavedRun["requests"][number]>();
});
