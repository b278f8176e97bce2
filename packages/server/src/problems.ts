import { ERRORS, type ErrorCode } from "./errors.ts";

/** A kind of problem as the documentation explains it. */
export interface ProblemKind {
  readonly code: ErrorCode;
  readonly status: number;
  readonly title: string;
  /** When it happens. */
  readonly cause: string;
  /** What to do about it. */
  readonly wayOut: string;
}

type Explained = Pick<ProblemKind, "cause" | "wayOut">;

const EXPLAINED: Readonly<Record<ErrorCode, Explained>> = {
  "bad-request": {
    cause: "The server could not make sense of the request before it looked at its content.",
    wayOut: "Check the headers and the body's length and encoding.",
  },
  "invalid-input": {
    cause: "A parameter or a member of the body is missing, unknown or out of bounds.",
    wayOut: "`errors` names each by its JSON Pointer. The OpenAPI document says what is taken.",
  },
  "invalid-json": {
    cause: "The body says that it is JSON and cannot be parsed, or tries to set a prototype.",
    wayOut: "Send JSON in UTF-8 (RFC 8259).",
  },
  "invalid-url": {
    cause: "The address has percent-encoding that stands for nothing.",
    wayOut: "Encode the address as RFC 3986 §2.1 says.",
  },
  "invalid-choice": {
    cause: "A choice names a category, service or version that the register does not ask about.",
    wayOut: "Load the page again: a new version may have been published.",
  },
  "not-signed-in": {
    cause: "The route is for people who are signed in, or for a key.",
    wayOut: "Sign in at `/sign-in`, or send `Authorization: Apikey KEY`.",
  },
  "wrong-credentials": {
    cause: "E-mail address, password or code do not belong together.",
    wayOut: "Try again, or ask for a new password at `/sign-in/forgot`.",
  },
  "csrf-failed": {
    cause:
      "A request that changes something came without the token of the session, or from another site.",
    wayOut:
      "Send the token that `GET /api/v1/office/me` gives, as `X-CSRFToken`, from our own pages.",
  },
  "confirm-first": {
    cause: "The step needs a recent proof of who you are.",
    wayOut: "Sign in again at `/sign-in?again=1`, then repeat the step.",
  },
  "second-factor-first": {
    cause: "The site asks its people for a second factor, and this account has none.",
    wayOut: "Set one up at `/account/two-step`, then repeat the step.",
  },
  "bad-key": {
    cause: "The API key is wrong, has expired or was revoked.",
    wayOut: "Ask an administrator of the site for a new key.",
  },
  forbidden: {
    cause: "Your role on the site, or the scopes of the key, do not include what you asked for.",
    wayOut:
      "`detail` names the permission that is missing; an administrator of the site can give it.",
  },
  "not-found": {
    cause: "There is nothing at the address, or it belongs to a site you have no role on.",
    wayOut: "Take addresses and identifiers from the API's own lists.",
  },
  "no-register": {
    cause: "The site exists and has not published a version of its register yet.",
    wayOut: "Publish one in the office or with `glassjar publish`.",
  },
  "method-not-allowed": {
    cause: "The address exists and does not take this method.",
    wayOut: "The OpenAPI document says which methods it takes.",
  },
  conflict: {
    cause:
      "What you sent contradicts what is stored: another version was published since, or the same identifier means something else.",
    wayOut: "Read the resource again, put your change into what it says now, and send that.",
  },
  "in-progress": {
    cause: "A request with the same idempotency key has not been answered yet.",
    wayOut: "Wait for its answer, or send the same request again in a moment.",
  },
  "precondition-failed": {
    cause:
      "`If-Match` names a state that is not the present one: somebody changed the resource since you read it.",
    wayOut:
      "Read it again, put your change into what it says now, and send it with the new `ETag`.",
  },
  "precondition-required": {
    cause: "The edit does not say which state it starts from.",
    wayOut: "Read the resource and send the `ETag` of the answer as `If-Match`.",
  },
  "too-large": {
    cause: "The body is larger than this route takes.",
    wayOut:
      "Send less: 256 KiB is the limit where the documentation says nothing else, 4 KiB for choices.",
  },
  "unsupported-type": {
    cause: "The body has a media type that this route does not take.",
    wayOut: "The OpenAPI document says which ones it takes; mostly `application/json`.",
  },
  "key-reused": {
    cause: "The idempotency key came before with another body.",
    wayOut: "Make a new key for each request that is not a repetition.",
  },
  "invalid-register": {
    cause: "The text is no register that can be published.",
    wayOut: "`problems` names each fault with line and column.",
  },
  "too-many-tries": {
    cause: "The calls of this hour are used up, or sign-in failed too often.",
    wayOut: "Wait as many seconds as `Retry-After` says.",
  },
  internal: {
    cause: "Something failed on our side; the server's log says what.",
    wayOut: "Try again later. If it stays, tell whoever runs the server when it happened.",
  },
};

/** Every kind of problem the API answers with, in the order of {@link ERRORS}. */
export const PROBLEM_KINDS: readonly ProblemKind[] = (Object.keys(ERRORS) as ErrorCode[]).map(
  (code) => Object.assign({ code }, ERRORS[code], EXPLAINED[code]),
);

/** The kind of a code; undefined when there is none. */
export function problemKind(code: string): ProblemKind | undefined {
  return PROBLEM_KINDS.find((kind) => kind.code === code);
}
