import { CommandError, EXIT } from "./exit.ts";

/** Turns the failure to listen at an address into a sentence with a way out. */
export function listenError(host: string, port: number): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const ways: Partial<Record<string, string>> = {
      EADDRINUSE: "another program listens there. Stop it, or choose another port with --port",
      EACCES: "this user may not listen there. Choose a port above 1023 with --port",
      EADDRNOTAVAIL: "this machine has no such address. Choose another with --host",
    };
    const why = typeof code === "string" ? ways[code] : undefined;
    if (why === undefined) throw error;
    throw new CommandError(`Cannot listen at ${host}:${port}: ${why}.`, EXIT.couldNotRun);
  };
}
