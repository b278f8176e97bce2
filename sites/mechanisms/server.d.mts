import type { Server } from "node:http";
import type { Mechanism } from "./mechanism.d.mts";

/** Every mechanism by the name of its page. */
export const MECHANISMS: Readonly<Record<string, Mechanism>>;
/** Serves every page under `/NAME/`, and a start page with links to them; not yet listening. */
export function createMechanismsServer(): Server;
