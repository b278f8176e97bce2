/** The running demonstration site. */
export interface Demo {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the site on a port of the loopback address, 0 for any free one; its third parties answer on `thirdPartyPort`. */
export function startDemo(options: { port: number; thirdPartyPort: number }): Promise<Demo>;
