import { existsSync } from "node:fs";

/** Test files that need programs of Debian, and where the programs are. */
const NEEDS: readonly (readonly [file: string, programs: readonly string[], install: string])[] = [
  [
    "tests/browser/edge-dokuwiki.test.ts",
    ["/usr/bin/php", "/usr/share/dokuwiki/doku.php"],
    "php-cli php-xml php-gd dokuwiki",
  ],
  [
    "tests/browser/audit-dokuwiki.test.ts",
    ["/usr/bin/php", "/usr/share/dokuwiki/doku.php"],
    "php-cli php-xml php-gd dokuwiki",
  ],
  [
    "tests/browser/audit-mediawiki.test.ts",
    ["/usr/bin/php", "/usr/share/mediawiki/index.php"],
    "mediawiki php-cli php-sqlite3 php-mbstring php-intl",
  ],
  ["tests/unit/snippets-nginx.test.ts", ["/usr/sbin/nginx"], "nginx-light"],
  ["tests/unit/snippets-php.test.ts", ["/usr/bin/php"], "php-cli"],
];

/**
 * The test files to leave out on a machine without their programs, and says so; none in CI, where a
 * missing program has to fail.
 */
export function withoutPrograms(): readonly string[] {
  if (process.env["CI"] !== undefined) return [];
  return NEEDS.flatMap(([file, programs, install]) => {
    const missing = programs.filter((program) => !existsSync(program));
    if (missing.length === 0) return [];
    process.stderr.write(
      `\nNo ${missing.join(", ")}, so this is LEFT OUT: ${file}\nTo run it: apt-get install --no-install-recommends ${install}\n`,
    );
    return [file];
  });
}
