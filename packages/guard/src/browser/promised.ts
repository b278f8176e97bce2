import type { Around } from "./platform.ts";

/** Does something, or lets it wait or fail, as what is said of its subject. */
export type Pass<Subject> = (
  subject: Subject,
  act: () => unknown,
  refuse?: () => unknown,
) => unknown;

/** What answers with a promise. */
export const promised =
  <Subject>(pass: Pass<Subject>, subjectOf: (argument: never) => Subject): Around =>
  (native, _, [argument]) =>
    new Promise((resolve, reject) => {
      pass(
        subjectOf(argument as never),
        () => resolve(native()),
        () => reject(new TypeError("Failed to fetch")),
      );
    });
