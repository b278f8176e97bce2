import { expect, it } from "vitest";
import { importPolicy } from "../index.ts";

const itemsOf = (body: string): string[] =>
  importPolicy(`<html lang="en">${body}</html>`, {
    origin: "https://www.harbour.example",
  }).items.map(({ name }) => name);

it.each([
  [
    "what is processed, and why",
    "<table><tr><th>Data</th><th>Purpose</th><th>Legal basis</th><th>Storage period</th></tr><tr><td>Name, address</td><td>Order</td><td>Contract</td><td>10 years</td></tr><tr><td>E-mail</td><td>Newsletter</td><td>Consent</td><td>Until you withdraw</td></tr></table>",
  ],
  [
    "recipients",
    "<table><tr><th>Purpose</th><th>Legal basis</th><th>Storage period</th><th>Recipient</th></tr><tr><td>Contact form</td><td>Art. 6 (1) (b)</td><td>6 months</td><td>none</td></tr><tr><td>Log files</td><td>Art. 6 (1) (f)</td><td>7 days</td><td>Hoster</td></tr></table>",
  ],
  [
    "words that are stressed",
    "<p>We use <strong>JavaScript</strong>. <b>TikTok</b> sets cookies of its own, see the <em>PrivacyShield</em> list.</p>",
  ],
  ["columns that name no item", "<pre>Chrome   Settings\nFirefox  Options</pre>"],
  ["a change log", "<h2>History</h2><p>12.09.2026: q_old removed.</p>"],
])("makes no items of %s", (_, body) => expect(itemsOf(body)).toEqual([]));
