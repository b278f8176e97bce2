/**
 * Every error the server answers with, by its stable code: HTTP status and title. The title never
 * changes with the case (RFC 9457 §3.1.4); what was wrong this time is the detail.
 */
export const ERRORS = {
  "bad-request": { status: 400, title: "The request cannot be understood" },
  "invalid-input": { status: 400, title: "Some of the input is not valid" },
  "invalid-json": { status: 400, title: "The body is not valid JSON" },
  "invalid-url": { status: 400, title: "The address cannot be understood" },
  "invalid-choice": { status: 400, title: "The choice does not fit the register" },
  "not-signed-in": { status: 401, title: "Sign in first" },
  "wrong-credentials": { status: 401, title: "E-mail address or password is wrong" },
  "csrf-failed": { status: 403, title: "The request could not be told from a forged one" },
  "confirm-first": { status: 403, title: "Prove first who you are" },
  "second-factor-first": { status: 403, title: "Set up a second factor first" },
  "bad-key": { status: 401, title: "This API key is not valid" },
  forbidden: { status: 403, title: "This is not permitted" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "no-register": { status: 404, title: "This site has no published register" },
  "method-not-allowed": { status: 405, title: "This address does not take that method" },
  conflict: { status: 409, title: "It was changed or stored differently before" },
  "in-progress": { status: 409, title: "The same request is being worked on" },
  "precondition-failed": { status: 412, title: "It was changed since it was read" },
  "too-large": { status: 413, title: "The body is too large" },
  "unsupported-type": { status: 415, title: "The body has a type that is not taken here" },
  "key-reused": { status: 422, title: "The idempotency key came with another request" },
  "invalid-register": { status: 422, title: "The register has errors" },
  "precondition-required": { status: 428, title: "Say what your change starts from" },
  "too-many-tries": { status: 429, title: "Too many tries" },
  internal: { status: 500, title: "Something went wrong on our side" },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

/** A code of {@link ERRORS}. */
export type ErrorCode = keyof typeof ERRORS;

/** What else a problem tells, beside the members of RFC 9457. */
export type ProblemExtension = Readonly<Record<string, unknown>>;

/** An error that is an answer: thrown by a route, rendered by the error handler. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly statusCode: number;
  readonly extension: ProblemExtension;

  /**
   * @param code what happened.
   * @param detail one sentence for this case: what was wrong and the way out. Shown to the client.
   * @param extension further members of the problem document.
   */
  constructor(code: ErrorCode, detail: string, extension: ProblemExtension = {}) {
    super(detail);
    this.code = code;
    this.statusCode = ERRORS[code].status;
    this.extension = extension;
  }
}

/** A problem document (RFC 9457). */
export interface Problem extends ProblemExtension {
  readonly type: string;
  readonly code: ErrorCode;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

/** Where a problem is explained: a page of ours, below the prefix of our paths. */
export const problemPath = (code: ErrorCode, base = ""): string =>
  `${base}/cookies/problems/${code}`;

/**
 * The problem document of an error. Its `type` is an address on the same host (RFC 9457 §3.1.1).
 *
 * @param base path prefix of our own paths
 */
export function problemOf({ code, message, extension }: AppError, base = ""): Problem {
  const { status, title } = ERRORS[code];
  return { type: problemPath(code, base), code, title, status, detail: message, ...extension };
}
