import { expect, test } from "vitest";
import type { RequestSeen } from "../run.ts";
import { aliasesOf } from "./aliases.ts";

const request = (host: string, party: "first" | "third" = "first") =>
  ({ host, party }) as RequestSeen;
const records: Readonly<Record<string, string>> = {
  "stats.shop.example": "shop.tracker.example.",
  "shop.tracker.example": "Edge.Tracker.example",
  "loop.shop.example": "pool.shop.example",
  "pool.shop.example": "loop.shop.example",
};
const asked: string[] = [];
const resolve = (host: string) => {
  asked.push(host);
  return Promise.resolve(records[host.replace(/\.$/, "")]);
};

test("a host of the site that is another company's is told with the names on the way", async () => {
  expect(
    await aliasesOf([request("www.shop.example"), request("stats.shop.example")], resolve),
  ).toEqual([
    { host: "stats.shop.example", chain: ["shop.tracker.example", "edge.tracker.example"] },
  ]);
});

test("a circle of names ends", async () => {
  const [alias] = await aliasesOf([request("loop.shop.example")], resolve);
  expect(alias?.chain.length).toBeLessThanOrEqual(8);
});

test("third parties, addresses and this machine are not asked about", async () => {
  asked.length = 0;
  await aliasesOf(
    [
      request("t.example", "third"),
      request("127.0.0.1"),
      request("www.localhost"),
      request("localhost"),
    ],
    resolve,
  );
  expect(asked).toEqual([]);
});
