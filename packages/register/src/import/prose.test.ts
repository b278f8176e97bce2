import { describe, expect, it } from "vitest";
import { importPolicy } from "./index.ts";

const read = (body: string) => {
  const html = `<html lang="en"><h2>Advertising cookies</h2>${body}</html>`;
  const { register, notUnderstood } = importPolicy(html, { origin: "https://www.shop.example" });
  const items = Object.values(register.services).flatMap((service) =>
    service.items.map((item) => ({ provider: service.provider, ...item })),
  );
  return { items, notUnderstood };
};

describe("an entry of a list", () => {
  it("may name several items, also in plain capitals, and the host they are of", () => {
    const { items, notUnderstood } = read(
      "<ul><li>IDE, test_cookie (doubleclick.net): shows you relevant ads. Expires after 13 months.</li></ul>",
    );
    const same = {
      purpose: { en: "shows you relevant ads" },
      lifetime: "P13M",
      domain: "doubleclick.net",
    };
    expect(items).toMatchObject([
      { cookie: "IDE", ...same },
      { cookie: "test_cookie", ...same },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it.each([
    "<strong>_fbp</strong> – Meta – 3 months – Used to deliver ads",
    "_fbp – Used to deliver ads – 3 months – Meta",
    "_fbp (Meta, 3 months): Used to deliver ads",
  ])("%s", (entry) => {
    expect(read(`<ul><li>${entry}</li></ul>`).items).toEqual([
      { provider: "meta", cookie: "_fbp", purpose: { en: "Used to deliver ads" }, lifetime: "P3M" },
    ]);
  });

  it("keeps its words and the marks between them", () => {
    expect(read("<ul><li>a_b – counts – 1 day – and more. Really.</li></ul>").items).toMatchObject([
      { cookie: "a_b", purpose: { en: "counts – and more. Really." }, lifetime: "P1D" },
    ]);
  });
});
