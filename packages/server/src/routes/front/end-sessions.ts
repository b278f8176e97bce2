import { cutAddress } from "@glassjar/audience";
import type { FastifyRequest } from "fastify";
import { AppError } from "../../errors.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import type { Store } from "../../store/index.ts";

/**
 * Ends one session of who asks, and puts it on record.
 *
 * @throws AppError `not-found` when they have no such session.
 */
export async function endSession(store: Store, request: FastifyRequest, id: string): Promise<void> {
  const { user } = signedInOf(request);
  if (!(await store.sessions.remove(user.id, id)))
    throw new AppError("not-found", `You have no session ${id}.`);
  await note(store, request, 1);
}

/** Ends every session of who asks but the one they ask from, and puts it on record. */
export async function endOtherSessions(store: Store, request: FastifyRequest): Promise<void> {
  const { user, session } = signedInOf(request);
  await note(store, request, await store.sessions.removeAllOf(user.id, session.id));
}

async function note({ activity }: Store, request: FastifyRequest, ended: number): Promise<void> {
  const actor = signedInOf(request).user.email;
  const entry = { actor, action: "sessions.end" as const, subject: `${actor} ${ended}` };
  await activity.add({ ...entry, address: cutAddress(request.ip) });
}
