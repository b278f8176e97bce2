import { expect, it } from "vitest";
import { importPolicy } from "../index.ts";

const serviceOf = (basis: string) => {
  const html = `<html lang="en"><table><tr><th>Cookie</th><th>Legal basis</th><th>Purpose</th></tr><tr><td>a_b</td><td>${basis}</td><td>Counts</td></tr></table></html>`;
  const { register, items } = importPolicy(html, { origin: "https://www.harbour.example" });
  const [service] = Object.values(register.services);
  return { basis: service?.legalBasis, category: service?.category, unsure: items[0]?.unsure };
};

it.each([
  ["Consent", "consent"],
  ["Berechtigtes Interesse", "legitimate-interests"],
  ["Art. 6 (1) (c) GDPR", "legal-obligation"],
  ["Art. 6 Abs. 1 S. 1 lit. e DSGVO", "public-task"],
  ["art. 6.1.b) RGPD", "contract"],
  ["art. 6 ust. 1 lit. f RODO", "legitimate-interests"],
])("reads %s as a legal basis", (words, basis) => expect(serviceOf(words).basis).toBe(basis));

it("takes the category some say in its place", () => {
  expect(serviceOf("Strictly necessary")).toMatchObject({
    basis: undefined,
    category: "necessary",
  });
});

it("keeps what it does not understand as a remark", () => {
  expect(serviceOf("§ 25 TDDDG").unsure).toContain("legal basis: “§ 25 TDDDG”");
});
