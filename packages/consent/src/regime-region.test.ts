import { expect, it } from "vitest";
import { regionOf, type RegionHeader } from "./regime-region.ts";

const PAIR = { country: "CloudFront-Viewer-Country", region: "CloudFront-Viewer-Country-Region" };
const country = "cloudfront-viewer-country";
const region = "cloudfront-viewer-country-region";

it.each<[RegionHeader | undefined, Record<string, string[]>, string | undefined]>([
  ["CF-IPCountry", { "cf-ipcountry": ["FR"] }, "FR"],
  ["CF-IPCountry", { "cf-ipcountry": [" us-ca "] }, "US-CA"],
  ["CF-IPCountry", { "cf-ipcountry": ["XX"] }, undefined],
  ["CF-IPCountry", { "cf-ipcountry": ["T1"] }, undefined],
  ["CF-IPCountry", { "cf-ipcountry": ["FR", "US"] }, undefined],
  ["CF-IPCountry", { "cf-ipcountry": ["FR, US"] }, undefined],
  ["CF-IPCountry", { "cf-ipcountry": ["FRA"] }, undefined],
  ["CF-IPCountry", { "cf-ipcountry": ["US-CALI"] }, undefined],
  ["CF-IPCountry", {}, undefined],
  [undefined, { "cf-ipcountry": ["US"] }, undefined],
  [PAIR, { [country]: ["US"], [region]: ["CA"] }, "US-CA"],
  [PAIR, { [country]: ["US"], [region]: ["US-CA"] }, "US-CA"],
  [PAIR, { [country]: ["US"], [region]: ["California"] }, "US"],
  [PAIR, { [country]: ["US"], [region]: ["CA", "TX"] }, "US"],
  [PAIR, { [country]: ["US"], [region]: ["FR-75"] }, "US"],
  [PAIR, { [country]: ["US"] }, "US"],
  [PAIR, { [region]: ["CA"] }, undefined],
  [{ country: "X-Country" }, { "x-country": ["DE"] }, "DE"],
])("reads %j with %j as %s", (header, headers, expected) => {
  expect(regionOf((name) => headers[name], header)).toBe(expected);
});
