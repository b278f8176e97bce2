import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { freePort } from "../support/ports.ts";
import { startProgram, type Running } from "../support/process.ts";
import { SNIPPET_CASES, whenItAnswers } from "../support/snippet-cases.ts";

const SNIPPET = readFileSync(join(import.meta.dirname, "../../docs/snippets/nginx.conf"), "utf8");

let folder: TempFolder;
let nginx: Running;
let origin: string;

beforeAll(async () => {
  folder = await tempFolder();
  const port = await freePort();
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder.path}/${name};`,
  );
  await writeFile(
    join(folder.path, "nginx.conf"),
    `daemon off; master_process off; pid ${folder.path}/pid; error_log ${folder.path}/error.log;
events {} http { access_log off; ${paths.join(" ")} ${SNIPPET}
server { listen 127.0.0.1:${port}; location / { return 200 "$marketing_granted"; } } }`,
  );
  nginx = startProgram(
    "/usr/sbin/nginx",
    ["-p", folder.path, "-c", `${folder.path}/nginx.conf`],
    {},
  );
  origin = `http://127.0.0.1:${port}/`;
  await whenItAnswers(origin, nginx);
});

afterAll(async () => {
  await nginx?.stop();
  await folder?.remove();
});

test.each(SNIPPET_CASES)("nginx reads the choice: %s", async (_name, cookie, granted) => {
  const answer = await fetch(origin, { headers: cookie === "" ? {} : { cookie } });
  expect(await answer.text()).toBe(granted ? "1" : "0");
});
