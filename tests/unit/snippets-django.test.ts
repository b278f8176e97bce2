import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SNIPPET_CASES } from "../support/snippet-cases.ts";

const FOLDER = join(import.meta.dirname, "../../docs/snippets");
const PROGRAM = `
import json, sys
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
from django.http import parse_cookie
from choice import marketing_granted
class Request:
    def __init__(self, header):
        self.COOKIES = parse_cookie(header)
print(json.dumps([marketing_granted(Request(header)) for header in json.loads(sys.argv[2])]))
`;

test("Django reads the choice", () => {
  const headers = JSON.stringify(SNIPPET_CASES.map(([, header]) => header));
  const said = execFileSync("/usr/bin/python3", ["-c", PROGRAM, FOLDER, headers]).toString();
  const read = JSON.parse(said) as boolean[];
  expect(read.map((granted, at) => [SNIPPET_CASES[at]?.[0], granted])).toEqual(
    SNIPPET_CASES.map(([name, , granted]) => [name, granted]),
  );
});
