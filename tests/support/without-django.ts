import { spawnSync } from "node:child_process";

/** The test files that need a real Django. */
const NEED_DJANGO = [
  "tests/browser/audit-django.test.ts",
  "tests/browser/loop.test.ts",
  "tests/browser/django-site.test.ts",
  "tests/browser/edge-django.test.ts",
  "tests/unit/django-site.test.ts",
  "tests/unit/snippets-django.test.ts",
];

/**
 * The test files to leave out on a machine without Django, and says so; none in CI, where a missing
 * Django has to fail.
 */
export function withoutDjango(): readonly string[] {
  if (process.env["CI"] !== undefined) return [];
  const { status } = spawnSync("/usr/bin/python3", ["-c", "import django"], { stdio: "ignore" });
  if (status === 0) return [];
  process.stderr.write(
    `\nNo Django at /usr/bin/python3, so these are LEFT OUT:\n${NEED_DJANGO.map((file) => `  ${file}\n`).join("")}To run them: apt-get install python3-django\n\n`,
  );
  return NEED_DJANGO;
}
