import { cutAddress } from "@glassjar/audience";
import type { FastifyReply, FastifyRequest } from "fastify";
import { signedInOf } from "../../plugins/app/access.ts";
import type { Action } from "../../store/activity.ts";
import type { Store } from "../../store/index.ts";

/** After a change of how somebody signs in: other sessions end, and this one gets another token. */
export async function factorChanged(
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  action: Action,
): Promise<void> {
  const { user, session } = signedInOf(request);
  await store.sessions.removeAllOf(user.id, session.id);
  await noteOnAccount(store, request, action);
  await request.confirmSession(reply);
}

/** Puts on record what somebody did to their own account. */
export async function noteOnAccount(
  { activity }: Store,
  request: FastifyRequest,
  action: Action,
  subject = "",
): Promise<void> {
  const actor = signedInOf(request).user.email;
  await activity.add({ actor, action, subject, address: cutAddress(request.ip) });
}
