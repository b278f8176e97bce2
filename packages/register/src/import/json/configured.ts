import { type Read } from "../record.ts";
import { exactly, isRegExp, patternOfRegExp, puzzled, type JsonFile } from "./shape.ts";

/** An item of a configuration: a name, or a regular expression. */
export function configured(
  name: string,
  file: JsonFile,
  facts: Parameters<typeof exactly>[3],
): Read {
  const pattern = isRegExp(name) ? patternOfRegExp(name) : name;
  return pattern === undefined || !/[^*]/.test(pattern)
    ? puzzled(file, name, "this regular expression is no pattern with * in it; write one by hand")
    : exactly(file, "cookie", pattern, facts);
}
