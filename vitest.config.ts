import { defineConfig } from "vitest/config";
import { withoutDjango } from "./tests/support/without-django.ts";
import { withoutPrograms } from "./tests/support/without-programs.ts";

const resolve = { conditions: ["source"] };
const ssr = { resolve: { conditions: ["source"] } };

// What is late on a loaded machine gets one more try; what fails twice in a row is broken.
const retry = process.env["CI"] === undefined ? 0 : 1;

const leftOut = [...withoutDjango(), ...withoutPrograms()];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "tests/unit/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", ...leftOut],
          pool: "threads",
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
          retry,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "browser",
          include: ["packages/*/src/**/*.browser.test.ts", "tests/browser/**/*.test.ts"],
          exclude: [...leftOut],
          pool: "forks",
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          retry,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
