/** One request that reached a third party. */
export interface ThirdPartyRequest {
  /** Host name without port, lower case. */
  readonly host: string;
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  /** Names of the cookies that came with it. */
  readonly cookies: readonly string[];
}

/** The running third parties: hosts whose first label is `video`, `stats` or `pixel`. */
export interface ThirdParties {
  readonly port: number;
  /** Requests received since the start or the last `forget`, oldest first. */
  requests(): ThirdPartyRequest[];
  forget(): void;
  close(): Promise<void>;
}

/** Starts the three hosts on a port of the loopback address; 0 takes any free one. */
export function startThirdParties(port?: number): Promise<ThirdParties>;
