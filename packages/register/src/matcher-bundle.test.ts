import { rolldown } from "rolldown";
import { expect, it } from "vitest";

/** The code a browser downloads for `compileRules`. */
async function bundled(): Promise<string> {
  const entry = `export { compileRules } from ${JSON.stringify(`${import.meta.dirname}/matcher.ts`)}`;
  const build = await rolldown({
    input: "entry",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? id : undefined),
        load: (id) => (id === "entry" ? entry : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  return output[0].code;
}

it("brings neither the Public Suffix List nor much else into the browser", async () => {
  const code = await bundled();
  expect(code).toContain("compileRules");
  expect(code.length).toBeLessThan(3200);
});
