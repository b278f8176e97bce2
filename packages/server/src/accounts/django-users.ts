import { EMAIL } from "./email.ts";

/** A user of Django as far as it is taken over. */
export interface DjangoUser {
  /** Lower case. */
  readonly email: string;
  /** The hash, as Django stores it. */
  readonly password: string;
}

/** What was found in a dump. */
export interface DjangoDump {
  readonly users: readonly DjangoUser[];
  /** Who is not taken over, each with the reason. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

interface Fields {
  readonly username?: unknown;
  readonly email?: unknown;
  readonly password?: unknown;
  readonly is_active?: unknown;
}

/**
 * Reads what `manage.py dumpdata` writes of a user model.
 *
 * @param model such as `auth.user`, or the project's own.
 * @throws TypeError when the text is no list of Django's objects.
 */
export function readDjangoUsers(text: string, model = "auth.user"): DjangoDump {
  const rows = (JSON.parse(text) as unknown[]).map(asObject);
  const found = rows.filter((row) => row.model === model).map((row) => userIn(row.fields));
  const emails = new Set<string>();
  const unique = found.map((entry) => {
    if (!("user" in entry)) return entry;
    const { email } = entry.user;
    if (emails.has(email)) return { name: email, reason: "the e-mail address occurs twice" };
    emails.add(email);
    return entry;
  });
  return {
    users: unique.flatMap((entry) => ("user" in entry ? [entry.user] : [])),
    skipped: unique.flatMap((entry) => ("user" in entry ? [] : [entry])),
  };
}

function asObject(row: unknown, at: number): { model: string; fields: Fields } {
  const { model, fields } = (row ?? {}) as { model?: unknown; fields?: unknown };
  if (typeof model !== "string" || typeof fields !== "object" || fields === null)
    throw new TypeError(`Entry ${at + 1} is no object of Django's: it needs "model" and "fields".`);
  return { model: model.toLowerCase(), fields };
}

function userIn({ username, email, password, is_active: active }: Fields) {
  const name = [username, email].find((text) => typeof text === "string") ?? "";
  const address = [email, username].find(
    (text): text is string => typeof text === "string" && EMAIL.test(text),
  );
  if (address === undefined) return { name, reason: "it has no e-mail address" };
  if (active === false) return { name, reason: "it is not active" };
  if (typeof password !== "string") return { name, reason: "it has no password field" };
  return { user: { email: address.toLowerCase(), password } };
}
