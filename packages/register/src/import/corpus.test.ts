import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itemKey, parseRegister, textIn, type Register } from "../index.ts";
import { importPolicy } from "./index.ts";

/**
 * Pages written after the shapes of published ones. Beside each stands what is on it, a line for each
 * item: `name | lifetime | provider | category | start of its purpose`. A question mark or a dot stands
 * for what the page does not say, `!` starts the words of something that must be listed.
 */
const CORPUS = join(import.meta.dirname, "../../test-pages/corpus");
const PAGES = readdirSync(CORPUS).filter((file) => file.endsWith(".html"));

/** Items of a register by kind and name. */
function itemsOf({ services, providers }: Register) {
  const items = Object.values(services).flatMap((service) =>
    service.items.map((item) => {
      const { kind = "cookie", name = "" } = itemKey(item) ?? {};
      const [purpose = ""] = Object.values<string>(item.purposes?.[0]?.text ?? item.purpose ?? {});
      const { provider, category } = service;
      const who =
        provider === "operator" ? provider : textIn(providers[provider]?.name ?? "", "en");
      return [
        kind === "cookie" ? name : `${kind}:${name}`,
        [item.lifetime, who, category, purpose],
      ] as const;
    }),
  );
  return new Map(items);
}

const isSaid = (text: string): boolean => text !== "?" && text !== ".";

describe.each(PAGES)("%s", (file) => {
  const read = importPolicy(readFileSync(join(CORPUS, file), "utf8"));
  const expected = readFileSync(join(CORPUS, file.replace(".html", ".expected.txt")), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const lines = expected.filter((line) => !line.startsWith("!")).map((line) => line.split(" | "));
  const items = itemsOf(read.register);

  it("has just these items", () => {
    expect([...items.keys()].toSorted()).toEqual(lines.map(([name]) => name).toSorted());
  });

  it("says of each what the page says", () => {
    const found = lines.map(([name = "", ...facts]) => {
      const [lifetime, provider, category, purpose = ""] = items.get(name) ?? [];
      const start = purpose.slice(0, facts[3]?.length);
      return [
        name,
        ...facts.map((fact, at) =>
          isSaid(fact) ? [lifetime, provider, category, start][at] : fact,
        ),
      ];
    });
    expect(found).toEqual(lines);
  });

  it("lists what is on it and no item", () => {
    for (const line of expected.filter((text) => text.startsWith("!")))
      expect(read.notUnderstood.map(({ text }) => text).join("\n")).toContain(line.slice(1));
  });

  it("becomes a register without mistakes", () => {
    const { register, problems } = parseRegister(read.text);
    const mistakes = problems.filter(
      ({ severity, code }) => severity === "error" && code !== "todo",
    );
    expect(mistakes).toEqual([]);
    expect(register).toEqual(read.register);
  });
});
