import { choiceCookie } from "./edge.ts";
import type { Running } from "./process.ts";

/** `Cookie` headers, and whether each grants marketing. */
export const SNIPPET_CASES: readonly (readonly [name: string, header: string, granted: boolean])[] =
  [
    ["no cookie at all", "", false],
    ["another cookie", "sessionid=marketing", false],
    ["nothing granted", choiceCookie([]), false],
    ["marketing alone", choiceCookie(["marketing"]), true],
    ["marketing first", choiceCookie(["marketing", "statistical"]), true],
    ["marketing last", `a=b; ${choiceCookie(["preferences", "marketing"])}; c=d`, true],
    ["marketing and a service", choiceCookie(["marketing"], { video: false }), true],
    ["a longer name", choiceCookie(["marketing-post"]), false],
    ["a service of that name refused", choiceCookie([], { marketing: false }), false],
    ["nonsense", "cookies_preferences=x", false],
  ];

/** Waits until a program answers at an address, at most 10 seconds. */
export async function whenItAnswers(origin: string, program: Running): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline && program.ended() === undefined) {
    const answered = await fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer: ${program.ended() ?? ""} ${program.output()}`);
}
