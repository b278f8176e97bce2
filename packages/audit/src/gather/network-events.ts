/** The parts of the DevTools protocol's Network events that are looked at. */
export interface RequestWillBeSent {
  readonly requestId: string;
  readonly request: {
    readonly url: string;
    readonly method?: string;
    readonly postData?: string;
  };
  readonly type?: string;
  /** Seconds of a clock of the browser's own. */
  readonly timestamp?: number;
  readonly initiator: Initiator;
  readonly redirectResponse?: Answer;
  readonly redirectHasExtraInfo?: boolean;
}

/** What caused a request. */
export interface Initiator {
  readonly type?: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
  readonly stack?: Stack;
}

interface Stack {
  readonly callFrames: readonly CallFrame[];
  readonly parent?: Stack;
}

interface CallFrame {
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** A response, without what its headers say of cookies. */
export interface Answer {
  readonly status: number;
  readonly mimeType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Which cookies a request took along. */
export interface SentExtra {
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly associatedCookies: readonly {
    readonly cookie: { readonly name: string; readonly value: string; readonly domain: string };
    readonly blockedReasons: readonly string[];
  }[];
}

/** Which cookies came back, and which of them the browser did not take. */
export interface ReceivedExtra {
  readonly requestId: string;
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly blockedCookies: readonly {
    readonly cookieLine: string;
    readonly blockedReasons: readonly string[];
  }[];
}

/** The innermost script of a stack that has an address, of the calls that led to it too. */
export function frameOf(stack: Stack | undefined): CallFrame | undefined {
  for (let at = stack; at; at = at.parent) {
    const frame = at.callFrames.find(({ url }) => url !== "");
    if (frame) return frame;
  }
  return undefined;
}
