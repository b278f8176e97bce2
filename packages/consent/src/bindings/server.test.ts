import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { createSSRApp, defineComponent } from "vue";
import { renderToString as renderVueToString } from "vue/server-renderer";
import { whenGlassjar } from "../when-glassjar.ts";
import * as react from "./react.ts";
import * as vue from "./vue.ts";

test("on a server, React has no choice and nothing granted", () => {
  const Page = () => {
    const { choice } = react.useConsent();
    return createElement("p", {}, `${choice?.version} ${react.useGranted("video")}`);
  };
  expect(renderToString(createElement(Page))).toBe("<p>undefined false</p>");
});

test("on a server, Vue has no choice and nothing granted", async () => {
  const page = defineComponent({
    setup() {
      const { choice } = vue.useConsent();
      const granted = vue.useGranted("video");
      return () => `${choice.value?.version} ${granted.value}`;
    },
  });
  expect(await renderVueToString(createSSRApp(page))).toBe("undefined false");
});

test("where there is no page, to wait for its script fails and says so", async () => {
  await expect(whenGlassjar()).rejects.toThrow("in the browser only");
});
