import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointerTo, valueAt, withEdit, withEdits } from "./edits.ts";

const REGISTER = {
  site: { name: "Shop" },
  services: { video: { items: [{ cookie: "a" }, { cookie: "b" }] } },
};

describe("an edit of plain data", () => {
  test("writes where nothing was, and leaves the rest as it is", () => {
    const edited = withEdits(REGISTER, [
      { pointer: "/site/controller/name", value: "Ada" },
      { pointer: "/services/video/items/2", value: { cookie: "c" } },
    ]);
    expect(edited).toEqual({
      site: { name: "Shop", controller: { name: "Ada" } },
      services: { video: { items: [{ cookie: "a" }, { cookie: "b" }, { cookie: "c" }] } },
    });
    expect(REGISTER.site).toEqual({ name: "Shop" });
  });

  test("without a value removes, and a list closes up", () => {
    expect(withEdits(REGISTER, [{ pointer: "/services/video/items/0" }])).toMatchObject({
      services: { video: { items: [{ cookie: "b" }] } },
    });
    expect(withEdits(REGISTER, [{ pointer: "/site/name" }])).toMatchObject({ site: {} });
  });

  test("moves entries of lists and mappings among their neighbours", () => {
    const items = withEdits(REGISTER, [{ pointer: "/services/video/items/1", to: 0 }]);
    expect(valueAt(items, "/services/video/items")).toEqual([{ cookie: "b" }, { cookie: "a" }]);
    const roots = withEdits(REGISTER, [{ pointer: "/services", to: 0 }]);
    expect(Object.keys(roots as object)).toEqual(["services", "site"]);
    expect(withEdits(REGISTER, [{ pointer: "/services/none", to: 0 }])).toEqual(REGISTER);
  });

  test("does not lead into what every object inherits", () => {
    expect(valueAt(REGISTER, "/site/constructor")).toBeUndefined();
  });
});

test("what is written at a pointer stands there, whatever the keys", () => {
  const key = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text !== "__proto__");
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.integer(), (keys, value) => {
      const pointer = pointerTo("", ...keys);
      expect(valueAt(withEdits({}, [{ pointer, value }]), pointer)).toBe(value);
    }),
  );
});

test("typing on in a field is one edit; removing is one of its own", () => {
  const typed = withEdit(withEdit([], { pointer: "/a", value: "x" }), {
    pointer: "/a",
    value: "xy",
  });
  expect(typed).toEqual([{ pointer: "/a", value: "xy" }]);
  const removed = withEdit([{ pointer: "/a/0" }], { pointer: "/a/0" });
  expect(removed).toHaveLength(2);
  expect(withEdit(typed, { pointer: "/a" })).toHaveLength(2);
});
