import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { createBreachCheck } from "./breached-passwords.ts";

const LEAKED = "correct horse battery staple";
const hashOf = (password: string) =>
  createHash("sha1").update(password).digest("hex").toUpperCase();

async function rangeServer(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { range: `http://127.0.0.1:${(server.address() as AddressInfo).port}/range/`, requests };
}

function check(options: Parameters<typeof createBreachCheck>[0]) {
  const errors: unknown[] = [];
  return { errors, isBreached: createBreachCheck(options, (error) => errors.push(error)) };
}

function hashFile(lines: readonly string[], end = "\n"): string {
  const folder = mkdtempSync(join(tmpdir(), "glassjar-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "hashes.txt");
  writeFileSync(file, lines.length === 0 ? "" : lines.toSorted().join("\n") + end);
  return file;
}

test("the service learns five digits, and is asked for padding", async () => {
  const { range, requests } = await rangeServer((_, response) =>
    response.end(`${"0".repeat(35)}:12\r\n${hashOf(LEAKED).slice(5)}:3\r\n`),
  );
  const { isBreached, errors } = check({ range });
  expect(await isBreached(LEAKED)).toBe(true);
  expect(await isBreached("nobody ever had this one")).toBe(false);
  expect(requests[0]?.url).toBe(`/range/${hashOf(LEAKED).slice(0, 5)}`);
  expect(requests[0]?.headers["add-padding"]).toBe("true");
  expect(errors).toEqual([]);
});

test("what pads the answer is no leak", async () => {
  const { range } = await rangeServer((_, response) =>
    response.end(`${hashOf(LEAKED).slice(5)}:0\r\n`),
  );
  expect(await check({ range }).isBreached(LEAKED)).toBe(false);
});

test.each([
  [
    "answers with an error",
    (_: unknown, response: ServerResponse) => response.writeHead(503).end(),
  ],
  ["hangs up", (_: unknown, response: ServerResponse) => response.destroy()],
  [
    "leads elsewhere",
    (_: unknown, response: ServerResponse) =>
      response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
  ],
  [
    "talks without end",
    (_: unknown, response: ServerResponse) => response.end("A".repeat(2 * 1024 * 1024)),
  ],
  ["does not answer", () => {}],
])("a service that %s lets the password pass, and that is said", async (_, answer) => {
  const { range } = await rangeServer(answer);
  const { isBreached, errors } = check({ range });
  expect(await isBreached(LEAKED)).toBe(false);
  expect(errors).toHaveLength(1);
  expect(String(errors[0])).not.toContain(hashOf(LEAKED).slice(0, 5));
});

test("every hash of a file is found, and no other", async () => {
  const words = fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(words, fc.string(), fc.boolean(), async (leaked, other, counted) => {
      const normal = leaked.map((word) => word.normalize("NFKC"));
      const lines = normal.map((word) => `${hashOf(word)}${counted ? ":7" : ""}`);
      const { isBreached, errors } = check({ file: hashFile(lines, counted ? "\n" : "") });
      for (const word of normal) expect(await isBreached(word)).toBe(true);
      expect(await isBreached(other)).toBe(normal.includes(other.normalize("NFKC")));
      expect(errors).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("a file that is not there lets the password pass, and that is said", async () => {
  const { isBreached, errors } = check({ file: "/nowhere/hashes.txt" });
  expect(await isBreached(LEAKED)).toBe(false);
  expect(errors).toHaveLength(1);
});
