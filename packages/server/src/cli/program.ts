import { Command } from "commander";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Output } from "./output.ts";

/**
 * The `glassjar` command with all that can be asked of it. A command is loaded when it is called, so that each starts
 * quickly.
 */
export function createProgram(output: Output): Command {
  const program = new Command("glassjar")
    .description("The whole cookie layer of a website: declared, consented, enforced, audited.")
    .exitOverride()
    .showHelpAfterError("(glassjar --help lists the commands)");
  program.setOptionValue("exitCode", EXIT.clean);
  const ends = async (result: ExitCode | Promise<ExitCode>) => {
    program.setOptionValue("exitCode", await result);
  };

  program
    .command("start")
    .description("run the platform, and beside it a demonstration site behind the guard")
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("--port <number>", "port of the platform; the demonstration takes the next one", "8080")
    .option("--no-demo", "without the demonstration site")
    .action(async (options) => ends((await import("./commands/start.ts")).start(options, output)));

  visiting(program.command("audit [url]"))
    .description("visit a site in a real browser and compare what it does with its register")
    .option(
      "--register <file>",
      "register to hold the site to (default: glassjar.yaml, where there is one)",
    )
    .option(
      "--site <id>",
      "hold it to the published version of this site, and keep the audit there",
    )
    .option("--profile <id>", "law to hold it to: eu, uk, de, us-ca, qc, br", "eu")
    .option("--from <file>", "judge this saved run again instead of visiting a site")
    .option(
      "--fail-on <severity>",
      "exit with 1 from this severity on: blocking, major, warning, info",
      "major",
    )
    .option("--baseline <file>", "findings that are known, each until a day, do not count")
    .option("--update-baseline", "write what is found now into the baseline")
    .option("--compare <file>", "say what is new and gone since this saved run")
    .option(
      "--format <name...>",
      "write reports: html, json, sarif, junit, markdown, csv, har, draft, text",
    )
    .option("--output <folder>", "folder for the reports (default: the one you are in)")
    .option("--html <file>", "write the report as one HTML file")
    .option("--run <file>", "write observations and findings as JSON")
    .option("--json", "print observations and findings as JSON")
    .action(async (url, options) =>
      ends((await import("./commands/audit.ts")).audit(url, options, output)),
    );

  visiting(program.command("init [url]"))
    .description("draft a register from what a browser sees on a site")
    .option("--output <file>", "file to write", "glassjar.yaml")
    .option("--languages <list>", "languages of the policy, the main one first", "en,fr,ar")
    .option("--name <text>", "name of the site")
    .option(
      "--schema <url>",
      "JSON Schema for editors, at your platform",
      "http://localhost:8080/schema/register-1.json",
    )
    .option("--from <file>", "draft from this saved run instead of visiting a site")
    .option("--json", "print the result as JSON")
    .action(async (url, options) =>
      ends((await import("./commands/init.ts")).init(url, options, output)),
    );

  program
    .command("import <file...>")
    .description("draft a register from a policy page, a CSV file or a JSON export")
    .option("--output <file>", "file to write (default: the draft is printed)")
    .option("--origin <url>", "address of the site (default: the one the page names)")
    .option("--name <text>", "name of the site (default: its host)")
    .option("--languages <list>", "languages of the register, the main one first")
    .option("--json", "print draft, items and what was not understood as JSON")
    .action(async (files, options) =>
      ends((await import("./commands/import.ts")).importFiles(files, options, output)),
    );

  program
    .command("export <file>")
    .description("print a register in another form")
    .option("--format <format>", "yaml, json, csv, markdown or edpb", "csv")
    .option("--language <tag>", "language of the texts (default: the register's first)")
    .option("--json", "print the result as JSON")
    .action(async (file, options) =>
      ends((await import("./commands/export.ts")).exportFile(file, options, output)),
    );

  program
    .command("check <file>")
    .description("list every mistake and to-do of a register with its place")
    .option("--json", "print the problems as JSON")
    .action(async (file, options) =>
      ends((await import("./commands/check.ts")).check(file, options, output)),
    );

  program
    .command("diff <before> <after>")
    .description("say what changed between two registers, and what asks visitors again")
    .option("--json", "print the changes as JSON")
    .option("--html", "print the changes as an HTML list")
    .option("--language <tag>", "language of the sentences", "en")
    .action(async (before, after, options) =>
      ends((await import("./commands/diff.ts")).diff(before, after, options, output)),
    );

  program
    .command("policy <file>")
    .description("print the cookies-policy page of a register")
    .option("--language <tag>", "language of the page (default: the register's first)")
    .option("--format <format>", "html, page, markdown, text, json or pdf", "html")
    .option("--output <file>", "file to write")
    .action(async (file, options) =>
      ends((await import("./commands/policy.ts")).policy(file, options, output)),
    );

  program
    .command("publish <file>")
    .description("make a register the next version of a site")
    .option("--site <id>", "identifier of the site", "main")
    .option("--note <text>", "what changed, for the record", "")
    .option("--json", "print the result as JSON")
    .action(async (file, options) =>
      ends((await import("./commands/publish.ts")).publish(file, options, output)),
    );

  program
    .command("edge")
    .description("put the guard in front of a site")
    .requiredOption("--upstream <url>", "address of the site as it is now")
    .option("--site <id>", "site whose published register applies", "main")
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .option("--port <number>", "port to listen at", "8081")
    .option("--base <path>", "path prefix of Glassjar's own pages on the site", "")
    .option("--cert <file>", "certificate chain in PEM: speak TLS, HTTP/2 and HTTP/1.1")
    .option("--key <file>", "key of the certificate in PEM")
    .option("--origin <url>", "origin visitors use, where TLS ends before the edge")
    .option(
      "--trust-proxy <cidr...>",
      "believe X-Forwarded-* and Forwarded of proxies at these addresses",
    )
    .option("--health-port <number>", "answer /healthz on a port of its own")
    .option("--health-path <path>", "answer health checks at this path of the site")
    .option("--max-body <bytes>", "refuse larger uploads (default: the site decides)")
    .option(
      "--page-memory <bytes>",
      "remember pages that come again, in so much memory (default: 33554432)",
    )
    .option("--grace <seconds>", "let answers under way end when stopped", "10")
    .action(async (options) => ends((await import("./commands/edge.ts")).edge(options, output)));

  const known = program
    .command("known")
    .description("explain a cookie by the catalogue of known ones and by loaded lists")
    .argument("<name>", "name of the cookie or stored entry")
    .option("--kind <kind>", "cookie, localStorage, sessionStorage, … (default: all)")
    .option("--host <name>", "host it belongs to")
    .option("--json", "print the explanations as JSON")
    .action(async (name, options) =>
      ends((await import("./commands/known.ts")).knownName(name, options, output)),
    );
  known
    .command("add <file>")
    .description("load a public list of cookies: CSV with the columns of the Open Cookie Database")
    .option("--json", "print the result as JSON")
    .action(async (file, _, command) =>
      ends(
        (await import("./commands/known-add.ts")).knownAdd(file, command.optsWithGlobals(), output),
      ),
    );

  const users = program.command("users").description("accounts of the platform");
  users
    .command("import <file>")
    .description("take over users of Django, with their passwords: what manage.py dumpdata writes")
    .option("--model <name>", "the user model", "auth.user")
    .option("--site <id>", "site they get a role on (default: none)")
    .option("--role <role>", "viewer, editor, publisher, auditor or administrator", "viewer")
    .option("--json", "print the result as JSON")
    .action(async (file, options) =>
      ends((await import("./commands/users.ts")).importUsers(file, options, output)),
    );

  users
    .command("reset-second-factor <email>")
    .description("take app, passkeys and recovery codes of an account away, and end its sessions")
    .action(async (email) =>
      ends((await import("./commands/reset-second-factor.ts")).resetSecondFactor(email, output)),
    );

  const receipts = program.command("receipts").description("proofs of choices");
  receipts
    .command("verify <file>")
    .description("prove, offline, that a receipt belongs to the ledger")
    .option("--key <key>", "verifier key of the ledger: proves too that the ledger is signed")
    .option("--json", "print the result as JSON")
    .action(async (file, options) =>
      ends((await import("./commands/receipts.ts")).verifyReceiptFile(file, options, output)),
    );
  receipts
    .command("checkpoint")
    .description("print the newest signed checkpoint of a site's ledger")
    .option("--site <id>", "identifier of the site", "main")
    .action(async ({ site }) =>
      ends((await import("./commands/receipts.ts")).printCheckpoint(site, output)),
    );
  receipts
    .command("key")
    .description("print the key that verifies a site's checkpoints")
    .option("--site <id>", "identifier of the site", "main")
    .action(async ({ site }) =>
      ends((await import("./commands/receipts.ts")).printVerifierKey(site, output)),
    );

  program
    .command("violations")
    .description("list what visitors' browsers refused because of the policy")
    .option("--site <id>", "identifier of the site", "main")
    .option("--days <number>", "so many days back, today included", "30")
    .option("--json", "print the counts as JSON")
    .action(async (options) =>
      ends((await import("./commands/violations.ts")).violations(options, output)),
    );

  return program;
}

function visiting(command: Command): Command {
  return command
    .option(
      "--scenario <name...>",
      "what the visitor does: unasked, rejected, accepted, withdrawn, gpc, only:CATEGORY",
    )
    .option("--pages <number>", "pages to visit in each scenario", "8")
    .option("--path <path...>", "pages to visit first, whether they are linked or not")
    .option("--sign-in <file>", "sign in first, as this JSON file says")
    .option("--resolve <host=address...>", "reach a host name at this address")
    .option("--allow-private", "visit and ask hosts in private networks")
    .option(
      "--resume <folder>",
      "keep the state of the visit here, and go on with one that was ended in the middle",
    )
    .option("--concurrency <number>", "scenarios played at once (default: 2)")
    .option("--delay <ms>", "least milliseconds between two pages (default: what robots.txt asks)");
}
