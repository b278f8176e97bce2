import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { startEdge } from "../edge/start-edge.ts";
import { publishRegister } from "../publish.ts";
import type { Store } from "../store/index.ts";
import type { Output } from "./output.ts";

const SITES = join(import.meta.dirname, "../../../../sites");

/** A running demonstration: a small town portal behind the guard. */
export interface Demonstration {
  readonly address: string;
  close(): Promise<void>;
}

interface Closable {
  readonly port: number;
  close(): Promise<void>;
}

interface ThirdPartiesModule {
  readonly startThirdParties: (port: number) => Promise<Closable>;
}

interface DemoModule {
  readonly startDemo: (options: { port: number; thirdPartyPort: number }) => Promise<Closable>;
}

/** Starts the demonstration site, its third parties, and the edge in front of it. */
export async function startDemonstration(options: {
  readonly store: Store;
  readonly host: string;
  /** TCP port of the edge; 0 takes a free one. */
  readonly port: number;
  readonly output: Output;
}): Promise<Demonstration> {
  const { store, host, output } = options;
  const { startThirdParties } = await site<ThirdPartiesModule>("third-parties/server.mjs");
  const { startDemo } = await site<DemoModule>("demo/server.mjs");

  await publishRegister(store, {
    site: "demo",
    text: readFileSync(join(SITES, "demo/glassjar.yaml"), "utf8"),
    note: "The demonstration site",
    by: "glassjar start",
  });
  const thirdParties = await startThirdParties(0);
  const demo = await startDemo({ port: 0, thirdPartyPort: thirdParties.port });
  const edge = await startEdge({
    store,
    site: "demo",
    upstream: new URL(`http://127.0.0.1:${demo.port}`),
    host,
    port: await freeOr(options.port, host),
    log: ({ level, message }) => output.note(`${level} demonstration: ${message}`),
  });
  return {
    address: `http://demo.localhost:${edge.port}/`,
    async close() {
      await edge.close();
      await demo.close();
      await thirdParties.close();
    },
  };
}

function site<T>(path: string): Promise<T> {
  return import(join(SITES, path)) as Promise<T>;
}

/** The wished-for port when it is free, else 0: a demonstration is not worth a failed start. */
function freeOr(port: number, host: string): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(0));
    probe.listen(port, host, () => probe.close(() => resolve(port)));
  });
}
