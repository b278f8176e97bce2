import { bounded } from "./bounded.ts";

/** What a target is: a page, a frame of another process, or a kind of worker. */
export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  /** The fresh profile it belongs to. */
  readonly browserContextId?: string;
}

/** A DevTools session with one target. */
export interface TargetSession {
  readonly target: TargetInfo;
  /** The page it belongs to; undefined for workers that several pages share. */
  readonly page: string | undefined;
  /** Sends a command; the answer is what the DevTools protocol says. Fails when the target is gone. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Calls `listener` for each event of that name. */
  readonly on: (event: string, listener: (payload: never) => void) => void;
}

/** A message of the DevTools protocol. */
export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: object;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

// Our commands travel beside those of the driver, whose numbers begin with 1.
const FIRST_ID = 1_000_000_000;
const PREPARE_MS = 4000;
const SHARED = new Set(["shared_worker", "service_worker"]);

/** Prepares a target before its first script runs. */
export type Prepare = (session: TargetSession) => Promise<unknown>;

interface Follow {
  readonly session: TargetSession;
  readonly hear: (message: Message) => void;
  readonly gone: () => void;
  readonly prepared: Promise<unknown>;
}

/** Every target of the browser, as the messages between browser and driver tell of them. */
export interface Targets {
  /** A command of our own on the browser itself. */
  readonly send: TargetSession["send"];
  /** Looks at a message of the browser. True when the driver is to hear it as well. */
  fromBrowser(message: Message): boolean;
  /** Looks at a command of the driver. The answer is what must come first, if anything. */
  fromDriver(message: Message): Promise<unknown> | undefined;
  /** Prepares the targets of a browser context from now on. */
  watch(browserContextId: string, prepare: Prepare): void;
  /** The context that was made last. */
  lastContext(): string;
  sessions(browserContextId: string): readonly TargetSession[];
}

/**
 * Follows every target. A target waits for the debugger before it begins; the driver's word that it
 * may begin is held back until `prepare` is done, so that nothing it does is missed.
 */
export function createTargets(send: (message: string) => void): Targets {
  const root = createChannel(send);
  const follows = new Map<string, Follow>();
  const watchers = new Map<string, Prepare>();
  let last = "";

  const attached = (parent: Follow | undefined, { sessionId, targetInfo }: Attached) => {
    const channel = createChannel(send, sessionId);
    const context = targetInfo.browserContextId ?? parent?.session.target.browserContextId ?? "";
    const own = targetInfo.type === "page" ? targetInfo.targetId : parent?.session.page;
    const session: TargetSession = {
      target: { ...targetInfo, browserContextId: context },
      page: SHARED.has(targetInfo.type) ? undefined : own,
      send: channel.send,
      on: channel.on,
    };
    const preparing: Promise<unknown> = watchers.get(context)?.(session) ?? Promise.resolve();
    const prepared = bounded(preparing, PREPARE_MS);
    follows.set(sessionId, { session, hear: channel.hear, gone: channel.gone, prepared });
    if (targetInfo.type !== "shared_worker") return true;
    // The driver knows no shared workers and would let go of them.
    void prepared.then(() => channel.send("Runtime.runIfWaitingForDebugger").catch(ignore));
    return false;
  };

  return {
    send: root.send,
    watch: (context, prepare) => void watchers.set(context, prepare),
    lastContext: () => last,
    sessions: (context) =>
      [...follows.values()]
        .map(({ session }) => session)
        .filter(({ target }) => target.browserContextId === context),
    fromDriver({ method, sessionId = "" }) {
      return method === "Runtime.runIfWaitingForDebugger"
        ? follows.get(sessionId)?.prepared
        : undefined;
    },
    fromBrowser(message) {
      const { id, method, params, result, sessionId } = message;
      const about = follows.get(sessionId ?? "");
      if (id !== undefined) {
        const made = (result as { browserContextId?: unknown } | undefined)?.browserContextId;
        if (typeof made === "string") last = made;
        if (id < FIRST_ID) return true;
        (about ?? root).hear(message);
        return false;
      }
      const forDriver =
        method === "Target.attachedToTarget" ? attached(about, params as Attached) : true;
      if (method === "Target.detachedFromTarget") detached(follows, params as Attached);
      about?.hear(message);
      return forDriver && about?.session.target.type !== "shared_worker";
    },
  };
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: TargetInfo;
}

function detached(follows: Map<string, Follow>, { sessionId }: Attached): void {
  follows.get(sessionId)?.gone();
  follows.delete(sessionId);
}

interface Channel extends Pick<TargetSession, "send" | "on"> {
  readonly hear: (message: Message) => void;
  readonly gone: () => void;
}

let lastId = FIRST_ID;

function createChannel(write: (message: string) => void, sessionId?: string): Channel {
  const waiting = new Map<
    number,
    {
      readonly resolve: (value: unknown) => void;
      readonly reject: (error: Error) => void;
    }
  >();
  const listeners = new Map<string, ((payload: never) => void)[]>();
  let isGone = false;
  return {
    send(method, params = {}) {
      if (isGone) return Promise.reject(new Error("The target is gone."));
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        write(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
      });
    },
    on: (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    hear({ id, method = "", params, result, error }) {
      if (id === undefined) {
        for (const listener of listeners.get(method) ?? []) listener(params as never);
        return;
      }
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    },
    gone() {
      isGone = true;
      for (const { reject } of waiting.values()) reject(new Error("The target is gone."));
      waiting.clear();
    },
  };
}

function ignore(): void {}
