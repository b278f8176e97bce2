/** A call that a frame below asks for, as both IAB APIs word it. */
interface Call {
  readonly callId: unknown;
  readonly command: string;
  readonly version?: number;
  readonly parameter?: unknown;
}

/**
 * Lets frames below find and call an API of this page, as IAB TCF and GPP word it: a frame named
 * `NAMELocator`, and messages `{ NAMECall }` answered by `{ NAMEReturn }`.
 *
 * @param call - calls the API that is in place at that time
 */
export function offerToFrames(
  name: "__gpp" | "__tcfapi",
  call: (call: Call, answer: (returnValue: unknown, success: boolean) => void) => void,
): void {
  placeLocator(`${name}Locator`);
  addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
    const asText = typeof data === "string";
    const message = asText ? parsed(data) : data;
    const asked = (message as Record<string, Call> | null | undefined)?.[`${name}Call`];
    if (!asked || typeof asked.command !== "string") return;
    call(asked, (returnValue, success) => {
      const answer = { [`${name}Return`]: { returnValue, success, callId: asked.callId } };
      const to = source as Window | null;
      // Any origin: an API for advertisers' frames says the same to everybody.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      to?.postMessage(asText ? JSON.stringify(answer) : answer, "*");
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function placeLocator(name: string): void {
  if ((globalThis as unknown as Window).frames[name as unknown as number]) return;
  if (!document.body) {
    setTimeout(() => placeLocator(name), 5);
    return;
  }
  const frame = document.createElement("iframe");
  frame.style.display = "none";
  frame.name = name;
  frame.title = name;
  frame.ariaHidden = "true";
  frame.tabIndex = -1;
  document.body.append(frame);
}
