import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fromBase64, toBase64 } from "./base64.ts";

it("writes the examples of RFC 4648 §10", () => {
  const write = (text: string) => toBase64(new TextEncoder().encode(text));
  expect(["", "f", "fo", "foo", "foob", "fooba", "foobar"].map(write)).toEqual([
    "",
    "Zg==",
    "Zm8=",
    "Zm9v",
    "Zm9vYg==",
    "Zm9vYmE=",
    "Zm9vYmFy",
  ]);
});

it("reads back whatever it wrote", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

it.each(["Zg", "Zg=", "Zh==", "Z g==", "Zg==\n", "_-8=", "Zg==Zg=="])("refuses %j", (text) => {
  expect(fromBase64(text)).toBeUndefined();
});
