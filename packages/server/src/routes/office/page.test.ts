import { expect, test } from "vitest";
import { officeCsp, officePage } from "./page.ts";

const TEMPLATE = `<!doctype html>
<html lang="en" dir="ltr">
<meta property="csp-nonce" nonce="__CSP_NONCE__">
<script type="module" nonce="__CSP_NONCE__"></script>`;

test("puts nonce, language and direction in their places, wherever they are", () => {
  expect(officePage(TEMPLATE, { nonce: "abc", language: "ar", direction: "rtl" })).toBe(
    `<!doctype html>
<html lang="ar" dir="rtl">
<meta property="csp-nonce" nonce="abc">
<script type="module" nonce="abc"></script>`,
  );
});

test("allows nothing inline without the nonce, and nobody else", () => {
  const policy = officeCsp("abc");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});
