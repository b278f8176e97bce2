import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Verdict {
  readonly method: string;
  readonly secure: boolean;
  readonly host: string;
  readonly cookie: string | null;
  readonly where: "header" | "form";
  readonly token: string | null;
  readonly origin: string | null;
  readonly referer: string | null;
  readonly status: number;
  readonly reason: string | null;
  readonly settings?: {
    readonly CSRF_TRUSTED_ORIGINS?: readonly string[];
    readonly CSRF_COOKIE_DOMAIN?: string;
  };
}

interface Vectors {
  readonly csrf_alphabet: string;
  readonly csrf_mask: readonly { secret: string; mask: string; token: string }[];
  readonly csrf_matrix: readonly Verdict[];
  readonly set_cookie: Readonly<Record<string, string>>;
  readonly accept_language: readonly {
    accept_language: string | null;
    cookie: string | null;
    language: string;
  }[];
  readonly parse_accept_lang_header: readonly {
    in: string;
    out: readonly (readonly [string, number])[];
  }[];
  readonly set_language: readonly {
    method: string;
    query: string;
    body: { language?: string; next?: string };
    secure: boolean;
    headers: { HTTP_ACCEPT?: string; HTTP_REFERER?: string };
    status: number;
    location: string | null;
    set_cookie: string | null;
  }[];
  readonly password: readonly { password: string; encoded: string }[];
  readonly parse_cookie: readonly { in: string; out: Readonly<Record<string, string>> }[];
}

/** What Django 5.2.17 did with each of these inputs when it was run. */
export const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../test-vectors/django-5.2.17.json"), "utf8"),
) as Vectors;
