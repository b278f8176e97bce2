import { expect, test } from "vitest";
import { countViolations } from "./violations.ts";

test("each kind of violation is told once a day", () => {
  const lines: string[] = [];
  let now = Date.UTC(2026, 0, 1, 12);
  const tell = countViolations(
    ({ message }) => lines.push(message),
    () => now,
  );
  tell({ host: "a.example", directive: "img-src" });
  tell({ host: "a.example", directive: "img-src" });
  tell({ host: "a.example", directive: "script-src-elem" });
  expect(lines).toHaveLength(2);
  now += 86_400_000;
  tell({ host: "a.example", directive: "img-src" });
  expect(lines).toHaveLength(3);
});

test("kinds without end are not kept", () => {
  let lines = 0;
  const tell = countViolations(
    () => (lines += 1),
    () => 0,
  );
  for (let at = 0; at < 5000; at += 1) tell({ host: `${at}.example`, directive: "img-src" });
  expect(lines).toBe(1000);
});
