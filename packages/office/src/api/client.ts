/** Where the office API is. */
export const BASE = "/api/v1/office";

/** Where the API of one's own account is; a path that begins so is not below {@link BASE}. */
export const ACCOUNT = "/api/v1/account";

/** The problem document of RFC 9457, as far as the office reads it. */
export interface ProblemDocument {
  readonly title?: string;
  readonly detail?: string;
  /** A stable word for what happened, such as `confirm-first`. */
  readonly code?: string;
  /** What more there is to know of a conflict. */
  readonly reason?: string;
  /** The account that is there already. */
  readonly user?: string;
  /** The tag of what is there now. */
  readonly etag?: string;
}

/** A refusal by the API. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: ProblemDocument;

  constructor(status: number, problem: ProblemDocument) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.name = "ApiError";
    this.status = status;
    this.problem = problem;
  }
}

/**
 * Reads from the office API.
 *
 * @param path below `/api/v1/office`, starting with a slash
 * @throws {ApiError} when the API refuses; a lost session leads to the sign-in page as well
 */
export function read<T>(path: string): Promise<T> {
  return send<T>(path, { headers: { accept: "application/json" } });
}

/**
 * Sends JSON to the office API.
 *
 * @param csrfToken from `me`; every state-changing request carries it
 * @throws {ApiError} when the API refuses
 */
export function post<T>(path: string, body: unknown, csrfToken: string): Promise<T> {
  return change<T>("POST", path, { body, csrfToken });
}

/** What a state-changing request says beside its address. */
export interface Change {
  /** Sent as JSON; nothing is sent without it. */
  readonly body?: unknown;
  /** From `me`. */
  readonly csrfToken: string;
  /** Further header fields, such as `if-match`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Changes something over the office API.
 *
 * @param path below `/api/v1/office`, starting with a slash
 * @throws {ApiError} when the API refuses
 */
export function change<T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  { body, csrfToken, headers = {} }: Change,
): Promise<T> {
  const content = body === undefined ? {} : { "content-type": "application/json" as const };
  return send<T>(path, {
    method,
    headers: { accept: "application/json", "x-csrftoken": csrfToken, ...content, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const address = path.startsWith(ACCOUNT) ? path : BASE + path;
  const response = await fetch(address, { ...init, credentials: "same-origin" });
  const document = await bodyOf(response);
  if (response.ok) return document as T;
  if (response.status === 401) signInAgain();
  throw new ApiError(response.status, document as ProblemDocument);
}

/** A proxy in between may answer with something that is not JSON. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return { title: `HTTP ${response.status}` };
  }
}

function signInAgain(): void {
  const next = encodeURIComponent(location.pathname + location.search);
  location.assign(`/sign-in?next=${next}`);
}
