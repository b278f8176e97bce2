import type { Around } from "./platform.ts";

/** What was asked of an object that waits: a name, what it was given, and who waits for the answer. */
export type Asked = (readonly [
  name: string,
  args: readonly unknown[],
  answer: (value: unknown) => void,
])[];

/** Lets an object that waited have what another one of its class has. */
export type Connect = (living: object, idle: object, asked?: Asked) => void;

/** What the page asked for; after a wait it is done by the choose script, which knows how to connect. */
export type Act = (connect?: Connect) => unknown;

/** Does something, or lets it wait or fail, as what is said of its subject. */
export type Pass<Subject> = (subject: Subject, act: Act, refuse?: Act) => unknown;

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
