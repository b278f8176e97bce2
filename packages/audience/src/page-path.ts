/** Longest path that is kept, in characters. */
export const MAX_PATH = 256;

/** Stands in a path for a part that may name a person. */
const MASK = ":id";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ADDRESS = /@|%40/i;

/** Random text, as in links that reset a password: a long unbroken run of letters and digits. */
function holdsToken(segment: string): boolean {
  return segment
    .split(/[^A-Za-z0-9]/)
    .some((run) => run.length >= 20 && /\d/.test(run) && /[A-Za-z]/.test(run));
}

function mask(segment: string): string {
  return ADDRESS.test(segment) || UUID.test(segment) || holdsToken(segment) ? MASK : segment;
}

/**
 * The path of a page as it is counted: no query, fragment or parameters, e-mail addresses and
 * tokens masked, at most `MAX_PATH` characters.
 */
export function pagePath(path: string): string {
  const [plain = ""] = path.slice(0, 4096).split(/[?#]/, 1);
  const segments = plain.split("/").map((segment) => mask(segment.split(";", 1)[0] ?? ""));
  const rooted = plain.startsWith("/") ? segments : ["", ...segments];
  return rooted.join("/").slice(0, MAX_PATH);
}
