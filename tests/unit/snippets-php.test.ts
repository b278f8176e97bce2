import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { freePort } from "../support/ports.ts";
import { startProgram, type Running } from "../support/process.ts";
import { SNIPPET_CASES, whenItAnswers } from "../support/snippet-cases.ts";

const SNIPPET = join(import.meta.dirname, "../../docs/snippets/choice.php");

let folder: TempFolder;
let php: Running;
let origin: string;

beforeAll(async () => {
  folder = await tempFolder();
  const port = await freePort();
  const script = join(folder.path, "index.php");
  await writeFile(script, `<?php require ${JSON.stringify(SNIPPET)}; echo $marketing ? 1 : 0;`);
  php = startProgram("/usr/bin/php", ["-S", `127.0.0.1:${port}`, script], {});
  origin = `http://127.0.0.1:${port}/`;
  await whenItAnswers(origin, php);
});

afterAll(async () => {
  await php?.stop();
  await folder?.remove();
});

test.each(SNIPPET_CASES)("PHP reads the choice: %s", async (_name, cookie, granted) => {
  const answer = await fetch(origin, { headers: cookie === "" ? {} : { cookie } });
  expect(await answer.text()).toBe(granted ? "1" : "0");
});
