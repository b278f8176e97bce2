import type { Register } from "@glassjar/register";
import { expect, test } from "vitest";
import type { Recording } from "../html/recording.ts";
import { fieldsOf } from "./fields.ts";
import { createPageMemory, type PageMemory } from "./page-memory.ts";
import { registerSite } from "./register-site.ts";
import { visitOf } from "./visit.ts";

const register: Register = {
  glassjar: 1,
  site: { name: "Site", origin: "https://site.example", languages: ["en"] },
  providers: { operator: { name: "Operator" } },
  services: {
    video: {
      provider: "operator",
      category: "marketing",
      name: "Video",
      hosts: ["v.example"],
      items: [],
    },
  },
};
const site = registerSite(register, { version: 1 });
const TYPE = "text/html; charset=utf-8";

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
  readonly cookie?: string;
  readonly type?: string;
  readonly site?: typeof site;
}

function slotOf(memory: PageMemory, asked: Asked = {}) {
  const { path = "/", method = "GET", host = "site.example", cookie = "", type = TYPE } = asked;
  const head = {
    method,
    target: path,
    authority: host,
    fields: fieldsOf(["Cookie", cookie]),
    framing: "none",
    peer: { address: undefined, secure: true },
  } as const;
  return memory.slotFor(visitOf(head, asked.site ?? site, {}), fieldsOf(["Content-Type", type]));
}

const recording = (size: number): Recording => ({
  bytes: new Uint8Array(size),
  edits: [],
  checkpoints: [],
});

/** A memory that knows a page. */
function knowing(asked: Asked = {}, limit = 1e6) {
  const memory = createPageMemory(limit);
  slotOf(memory, asked);
  slotOf(memory, asked)?.keep(recording(100));
  return memory;
}

const day = Math.floor(Date.now() / 86_400_000);
const choice = (words: string) => `cookies_preferences=1~1~${words}~${day}~AAAAAAAAAAAAAAAA`;

test("a page is recorded when it comes for the second time, and known from then on", () => {
  const memory = createPageMemory(1e6);
  expect(slotOf(memory)).toBeUndefined();
  const second = slotOf(memory);
  expect(second?.recording).toBeUndefined();
  second?.keep(recording(100));
  expect(slotOf(memory)?.recording?.bytes.length).toBe(100);
});

test.each<[string, Asked]>([
  ["another address", { path: "/?other" }],
  ["another host", { host: "other.example" }],
  ["another encoding", { type: "text/html; charset=koi8-r" }],
  ["another choice", { cookie: choice("marketing") }],
  ["a service granted by itself", { cookie: choice("+video") }],
  ["another version of the register", { site: registerSite(register, { version: 2 }) }],
])("%s is another page", (_name, asked) => {
  const memory = knowing();
  expect(slotOf(memory, asked)).toBeUndefined();
  expect(slotOf(memory, asked)?.recording).toBeUndefined();
});

test("only what is fetched is remembered, and nothing where that is switched off", () => {
  const memory = knowing();
  expect(slotOf(memory, { method: "POST" })).toBeUndefined();
  const off = createPageMemory(0);
  slotOf(off);
  expect(slotOf(off)).toBeUndefined();
});

test("what was used longest ago is forgotten first, and the bound holds", () => {
  const memory = createPageMemory(20_000);
  const path = (at: number) => ({ path: `/${at}` });
  for (let at = 0; at < 20; at += 1) {
    slotOf(memory, path(at));
    slotOf(memory, path(at))?.keep(recording(2000));
    slotOf(memory, path(0))?.matched();
  }
  const known = Array.from({ length: 20 }, (_, at) => at).filter(
    (at) => slotOf(memory, path(at))?.recording,
  );
  expect(known).toContain(0);
  expect(known).toContain(19);
  expect(known).not.toContain(1);
  expect(known.length * 2000).toBeLessThan(20_000);
});

test("what is forgotten while a page is on its way stays forgotten", () => {
  const memory = createPageMemory(5000);
  slotOf(memory);
  const slot = slotOf(memory);
  for (let at = 0; at < 50; at += 1) slotOf(memory, { path: `/${at}` });
  slot?.keep(recording(100));
  slotOf(memory);
  expect(slotOf(memory)?.recording).toBeUndefined();
});

test("a page that comes with small changes stays known, and is recorded anew now and then", () => {
  const memory = knowing();
  let times = 0;
  for (let slot = slotOf(memory); slot?.recording; slot = slotOf(memory)) {
    slot.resembled();
    times += 1;
  }
  expect(times).toBe(256);
  expect(slotOf(memory)?.recording).toBeDefined();
});

test("a page that never comes twice is let alone, each time for longer; one that does is known again", () => {
  const memory = knowing();
  const pauses: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    let slot = slotOf(memory);
    for (; slot; slot = slotOf(memory))
      if (slot.recording) slot.differed();
      else slot.keep(recording(100));
    let pause = 1;
    while ((slot = slotOf(memory)) === undefined) pause += 1;
    pauses.push(pause);
    slot.keep(recording(100));
  }
  expect(pauses).toEqual([64, 128, 256, 512]);
  slotOf(memory)?.matched();
  slotOf(memory)?.differed();
  expect(slotOf(memory)?.recording).toBeUndefined();
});
