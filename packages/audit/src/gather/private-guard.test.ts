import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPrivateGuard, type PrivateGuard } from "./private-guard.ts";

const refused: string[] = [];
const asked: string[] = [];
const site = createServer((incoming, response) => {
  asked.push(incoming.url ?? "");
  response.writeHead(200, { "set-cookie": ["a=1", "b=2"] }).end("inside");
});
let guard: PrivateGuard;
let port = 0;

beforeAll(async () => {
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  ({ port } = site.address() as AddressInfo);
  const resolve = { "meant.test": `127.0.0.1:${port}`, "*.wild.test": `127.0.0.1:${port}` };
  guard = await startPrivateGuard(resolve, (host) => void refused.push(host));
});
afterAll(() => {
  guard.close();
  site.close();
});

/** Asks through the proxy, as a browser does. */
async function ask(path: string, method = "GET") {
  const proxy = new URL(guard.switches[0]?.replace("--proxy-server=", "") ?? "");
  const going = request({ host: proxy.hostname, port: proxy.port, path, method }).end();
  return new Promise<{ status: number; cookies?: readonly string[] | undefined }>((resolve) => {
    going.on("error", () => resolve({ status: 0 }));
    going.on("connect", ({ statusCode = 0 }, socket) => {
      socket.destroy();
      resolve({ status: statusCode });
    });
    going.on("response", (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, cookies: answer.headers["set-cookie"] });
    });
  });
}

test("a host that is meant is reached, and its answer comes as it is", async () => {
  expect(await ask("http://meant.test/a?b=1")).toEqual({ status: 200, cookies: ["a=1", "b=2"] });
  expect(await ask("http://any.wild.test/c")).toMatchObject({ status: 200 });
  expect(asked).toEqual(["/a?b=1", "/c"]);
  expect(await ask("meant.test:443", "CONNECT")).toEqual({ status: 200 });
});

test.each(["127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "[::ffff:127.0.0.1]"])(
  "%s is refused",
  async (host) => {
    const before = asked.length;
    expect(await ask(`http://${host}:${port}/secret`)).toEqual({ status: 0 });
    expect(await ask(`${host}:${port}`, "CONNECT")).toEqual({ status: 403 });
    expect(asked.length).toBe(before);
    expect(refused.at(-1)).toBe(host);
  },
);
