/** Why an audit could not run at all; each code has its message in one place below. */
export type AuditErrorCode =
  | "browser-not-found"
  | "browser-failed"
  | "bad-url"
  | "unreachable"
  | "private-address"
  | "sign-in-failed";

/**
 * An audit that could not run. What goes wrong on a single page is never thrown: it is a
 * `trouble` of the run.
 */
export class AuditError extends Error {
  /** Stable code for programs. */
  readonly code: AuditErrorCode;

  constructor(code: AuditErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "AuditError";
    this.code = code;
  }
}

/** No browser to audit with. The message gives the three ways out. */
export class BrowserNotFound extends AuditError {
  constructor(why: string) {
    super(
      "browser-not-found",
      `${why} Three ways out: install one (Debian: apt-get install chromium); or set CHROMIUM to the ` +
        "path of a Chromium or Chrome; or, on Linux x64, install the one that comes as an npm package " +
        "(npm install @sparticuz/chromium) and set CHROMIUM=bundled.",
    );
    this.name = "BrowserNotFound";
  }
}
