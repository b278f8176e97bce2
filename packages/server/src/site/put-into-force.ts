import type { Regime } from "@glassjar/consent";
import type { Choice } from "@glassjar/consent/choice";
import type { FastifyReply, FastifyRequest } from "fastify";
import { publicOriginOf } from "../plugins/app/public-origin.ts";
import { choiceSetCookies } from "./choice.ts";
import type { PublishedSite } from "./published-site.ts";

/** What an answer that puts a choice into force needs to know. */
export interface ForceOptions {
  readonly site: PublishedSite;
  readonly choice: Choice;
  readonly regime: Regime;
  /** The origin visitors use, where it differs from what requests say. */
  readonly origin: string | undefined;
}

/** Puts a choice into force on the device that asks: its cookie, and the end of what it withdraws. */
export function putIntoForce(
  request: FastifyRequest,
  reply: FastifyReply,
  { site, choice, regime, origin }: ForceOptions,
): void {
  const seen = [...request.cookies.keys()];
  const scope = { ...publicOriginOf(request, origin), regime, seen, now: Date.now() };
  for (const cookie of choiceSetCookies(site, choice, scope)) reply.header("set-cookie", cookie);
}
