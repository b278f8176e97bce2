/** Codes of the Explore API's own error bodies. */
export type ExploreErrorCode =
  | "ODSQLError"
  | "InvalidRESTParameterError"
  | "InvalidParameterValue"
  | "UnknownDataset"
  | "UnknownFormat";

/** A query that cannot be answered. Rendered as `{error_code, message}`, as clients of this API expect. */
export class ExploreError extends Error {
  override readonly name = "ExploreError";
  readonly code: ExploreErrorCode;
  readonly statusCode: 400 | 404;

  /** @param message what was wrong and the way out, for the client. */
  constructor(code: ExploreErrorCode, message: string) {
    super(message);
    this.code = code;
    this.statusCode = code === "UnknownDataset" || code === "UnknownFormat" ? 404 : 400;
  }
}

/** A fault in a query expression, and where it is. */
export function queryError(message: string, at?: number): ExploreError {
  return new ExploreError(
    "ODSQLError",
    at === undefined ? message : `${message} (at character ${at + 1})`,
  );
}
