import type { VisitTerms } from "@glassjar/consent";
import { CHOICE_COOKIE, choiceInForce, dayOf, type Choice } from "@glassjar/consent/choice";
import type { FastifyRequest } from "fastify";
import { headerLines } from "../plugins/app/gpc.ts";
import type { PublishedSite } from "./published-site.ts";

/** The choice in force that a request carries. */
export function choiceOf(request: FastifyRequest, site: PublishedSite): Choice | undefined {
  const { register, materialVersion } = site;
  const sent = request.cookies.get(register.site.choiceCookie?.name ?? CHOICE_COOKIE);
  const { regime } = termsOf(request, site);
  const today = dayOf(Date.now());
  return choiceInForce(sent === undefined ? [] : [sent], { materialVersion, today, regime });
}

/** The visitor's region and regime, and what signals refuse. */
export function termsOf(request: FastifyRequest, site: PublishedSite): VisitTerms {
  return site.termsOf((name) => headerLines(request, name));
}
