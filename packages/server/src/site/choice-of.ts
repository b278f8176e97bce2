import { CHOICE_COOKIE, choiceInForce, dayOf, type Choice } from "@glassjar/consent/choice";
import type { FastifyRequest } from "fastify";
import type { PublishedSite } from "./published-site.ts";

/** The choice in force that a request carries. */
export function choiceOf(
  { cookies }: FastifyRequest,
  { register, materialVersion }: PublishedSite,
): Choice | undefined {
  const sent = cookies.get(register.site.choiceCookie?.name ?? CHOICE_COOKIE);
  const today = dayOf(Date.now());
  return choiceInForce(sent === undefined ? [] : [sent], { materialVersion, today });
}
