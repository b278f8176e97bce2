import Fastify from "fastify";
import { expect, test } from "vitest";
import { addPreconditions } from "./preconditions.ts";

test("who goes away in the middle of an edit keeps nobody from the next", async () => {
  const app = Fastify({ forceCloseConnections: true });
  addPreconditions(app);
  const leaver = new AbortController();
  const left = new Promise<void>((resolve) => {
    app.server.once("connection", (socket) => socket.once("close", () => resolve()));
  });
  app.put("/", { config: { state: async () => "a" } }, async ({ headers }) => {
    if (headers["x-slow"]) {
      leaver.abort();
      await left;
    }
    return "done";
  });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const edit = (init: RequestInit, headers = {}) =>
    fetch(address, { method: "PUT", headers: { "if-match": "*", ...headers }, ...init });

  await expect(edit({ signal: leaver.signal }, { "x-slow": "yes" })).rejects.toThrow();
  expect(await (await edit({})).text()).toBe("done");
  await app.close();
});
