import type { Field } from "./fields.ts";

/** How the body of a message is delimited (RFC 9112 §6). */
export type Framing = "none" | "counted" | "chunked";

/** What a request says before its body, whatever it came in by. */
export interface RequestHead {
  readonly method: string;
  /** Path and query, or a whole address, as the request line has it. */
  readonly target: string;
  /** Host and port as the browser wrote them. */
  readonly authority: string;
  readonly fields: readonly Field[];
  readonly framing: Framing;
  /** Who is at the other end of the connection. */
  readonly peer: {
    /** IP address; undefined where the runtime does not tell. */
    readonly address: string | undefined;
    /** Whether the connection is TLS. */
    readonly secure: boolean;
  };
}
