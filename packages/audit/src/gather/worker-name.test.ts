import { expect, test } from "vitest";
import { workerName } from "./worker-name.ts";

test.each([
  ["https://town.example/push/sw.js", "/push/sw.js"],
  ["https://town.example/sw.js?v=1.4.2&debug", "/sw.js?v=1.4.2&debug"],
  ["https://town.example/sw.js?v=2&who=8fK2mQ9xLw71Za&uid=123456", "/sw.js?v=2&who=…&uid=…"],
  ["no address", "no address"],
])("%s is %s", (script, name) => expect(workerName(script)).toBe(name));
