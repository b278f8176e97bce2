import type { Around } from "./platform.ts";

/** Lets a request that waited have what another one has. */
export type Connect = (request: IDBOpenDBRequest, idle: IDBOpenDBRequest) => void;

/** What the page asked for; after a wait it is done by the choose script, which knows how to connect. */
export type Act = (connect?: Connect) => unknown;

/** Does something, or lets it wait or fail, as what is said of its subject. */
export type Pass<Subject> = (subject: Subject, act: Act, refuse?: () => unknown) => unknown;

/**
 * What answers with a promise.
 *
 * @param Failure what is thrown for what is refused, where that is no `TypeError`
 */
export const promised =
  <Subject>(
    pass: Pass<Subject>,
    subjectOf: (argument: never) => Subject,
    Failure: new (message: string, name: string) => Error = TypeError,
  ): Around =>
  (native, _, [argument]) =>
    new Promise((resolve, reject) => {
      pass(
        subjectOf(argument as never),
        () => resolve(native()),
        () => reject(new Failure("Failed to fetch", "SecurityError")),
      );
    });
