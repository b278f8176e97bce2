import { ROLES, type Role } from "../../accounts/permissions.ts";
import { readDjangoUsers, type DjangoDump } from "../../accounts/django-users.ts";
import { isDjangoHash } from "../../django/password.ts";
import type { Store } from "../../store/index.ts";
import { withStore } from "../data.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readSourceFile } from "../source-file.ts";

/** Options of `glassjar users import`. */
export interface ImportUsersOptions {
  readonly model: string;
  readonly site?: string;
  readonly role: string;
  readonly json?: boolean;
}

/**
 * `glassjar users import FILE`: takes over users of Django with their passwords. Exit code 1 says that
 * some could not be taken over.
 */
export function importUsers(
  file: string,
  options: ImportUsersOptions,
  output: Output,
): Promise<ExitCode> {
  const role = ROLES.find((name) => name === options.role);
  if (role === undefined)
    throw new CommandError(`Unknown role ${options.role}. Choose one of: ${ROLES.join(", ")}.`);
  const dump = read(file, options.model.toLowerCase());
  return withStore(async (store) => {
    await requireReady(store, options.site);
    const result = await addAll(store, dump, options.site, role);
    if (options.json) output.json(result);
    else report(result, output);
    return result.skipped.length > 0 ? EXIT.findings : EXIT.clean;
  });
}

function read(file: string, model: string): DjangoDump {
  const text = readSourceFile(file);
  try {
    return readDjangoUsers(text, model);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${file} is not what manage.py dumpdata ${model} writes: ${why} Write it with: python manage.py dumpdata ${model} --output users.json`,
    );
  }
}

async function requireReady(store: Store, site: string | undefined): Promise<void> {
  // Else nobody could become the first administrator any more.
  if ((await store.users.count()) === 0)
    throw new CommandError("Make the first administrator first: glassjar start prints the link.");
  if (site !== undefined && !(await store.sites.get(site)))
    throw new CommandError(`There is no site ${site}. Publish its register first.`);
}

async function addAll(store: Store, dump: DjangoDump, site: string | undefined, role: Role) {
  const skipped = [...dump.skipped];
  const imported: string[] = [];
  const withoutPassword: string[] = [];
  for (const { email, password } of dump.users) {
    const usable = isDjangoHash(password);
    const passwordHash = usable ? password : "!";
    const user = await store.users.add({ email, passwordHash, role: "member" });
    if (!user) {
      skipped.push({ name: email, reason: "it has an account already" });
      continue;
    }
    imported.push(email);
    if (!usable) withoutPassword.push(email);
    if (site !== undefined) await store.people.set(user.id, site, role);
    await store.activity.add({
      ...(site === undefined ? {} : { site }),
      actor: "glassjar users import",
      action: "user.import",
      subject: site === undefined ? email : `${email} ${role}`,
    });
  }
  return { imported, withoutPassword, skipped };
}

function report(
  { imported, withoutPassword, skipped }: Awaited<ReturnType<typeof addAll>>,
  output: Output,
): void {
  output.print(`${imported.length} users imported.`);
  for (const email of withoutPassword)
    output.note(`${email}: the password cannot be checked here; it has to be reset.`);
  for (const { name, reason } of skipped) output.note(`${name}: not imported, ${reason}.`);
}
