import type { FastifyRequest } from "fastify";
import type { Store } from "../../store/index.ts";

type StateOf = (request: FastifyRequest) => Promise<string>;

const paramsOf = ({ params }: FastifyRequest) => params as { site?: string; user?: string };

/** The published register of a site: another one with each version. */
export function registerState(store: Store): StateOf {
  return async (request) => {
    const { site = "" } = paramsOf(request);
    return `register ${site} ${await store.versions.latestNumber(site)}`;
  };
}

/** The text of a register that is worked on: another one with each draft saved and each version. */
export function workingState(store: Store): StateOf {
  return async (request) => {
    const { site = "" } = paramsOf(request);
    const draft = await store.drafts.get(site);
    return `working ${site} ${await store.versions.latestNumber(site)} ${draft?.revision ?? 0}`;
  };
}

/** What somebody is on a site. */
export function personState(store: Store): StateOf {
  return async (request) => {
    const { site = "", user = "" } = paramsOf(request);
    return `person ${site} ${user} ${(await store.people.roleOf(user, site)) ?? ""}`;
  };
}

/** What somebody is in the installation. */
export function userState(store: Store): StateOf {
  return async (request) => {
    const { user = "" } = paramsOf(request);
    return `user ${user} ${(await store.users.get(user))?.role ?? ""}`;
  };
}
