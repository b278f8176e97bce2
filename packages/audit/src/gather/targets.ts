import type { CDPSession, Page } from "playwright-core";

/** A DevTools session with one target: a page, a frame of another process, or a worker. */
export interface TargetSession {
  /** Sends a command; the answer is what the DevTools protocol says. */
  send(method: string, params?: object): Promise<unknown>;
  /** Calls `listener` for each event of that name. */
  on(event: string, listener: (payload: never) => void): void;
}

type Receive = (event: string, payload: object) => void;

const ATTACH = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false };

/**
 * Attaches to a page and to every frame, worker and service worker it brings, each held until
 * `prepare` is done with it, so that nothing it does is missed.
 */
export async function watchTargets(
  page: Page,
  prepare: (session: TargetSession) => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await follow(pageSession(session), prepare);
}

async function follow(
  session: TargetSession,
  prepare: (session: TargetSession) => Promise<void>,
): Promise<void> {
  const children = new Map<string, Receive>();
  session.on("Target.attachedToTarget", ({ sessionId }: { sessionId: string }) => {
    const { child, receive } = childSession(session, sessionId);
    children.set(sessionId, receive);
    void follow(child, prepare);
  });
  session.on(
    "Target.receivedMessageFromTarget",
    ({ sessionId, message }: { sessionId: string; message: string }) =>
      children.get(sessionId)?.("message", JSON.parse(message) as object),
  );
  session.on("Target.detachedFromTarget", ({ sessionId }: { sessionId: string }) => {
    children.get(sessionId)?.("gone", {});
    children.delete(sessionId);
  });
  // A target may be gone before it is attached to, and not every kind knows every domain.
  await prepare(session).catch(ignore);
  await session.send("Target.setAutoAttach", ATTACH).catch(ignore);
  await session.send("Runtime.runIfWaitingForDebugger").catch(ignore);
}

function pageSession(session: CDPSession): TargetSession {
  return {
    send: (method, params) => session.send(method as "Network.enable", params),
    on: (event, listener) => void session.on(event as "close", listener as () => void),
  };
}

/**
 * Speaks to a target through its parent. Flattened sessions would be simpler, but Playwright keeps
 * the connection to itself and drops messages of sessions that are not its own.
 */
function childSession(
  parent: TargetSession,
  sessionId: string,
): { child: TargetSession; receive: Receive } {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((payload: never) => void)[]>();
  let last = 0;

  const child: TargetSession = {
    send(method, params = {}) {
      const id = ++last;
      const message = JSON.stringify({ id, method, params });
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        parent.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
      });
    },
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
  };

  const receive: Receive = (event, payload) => {
    if (event === "gone") {
      for (const call of waiting.values()) call.reject(new Error("The target is gone."));
      waiting.clear();
      return;
    }
    const { id, method, params, result, error } = payload as Message;
    if (id === undefined) {
      for (const listener of listeners.get(method ?? "") ?? []) listener(params as never);
      return;
    }
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  };
  return { child, receive };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: object;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

function ignore(): void {}
