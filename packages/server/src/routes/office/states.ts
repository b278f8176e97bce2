import type { FastifyRequest } from "fastify";
import { entityTag } from "../../plugins/app/entity-tag.ts";
import type { FindingNote } from "../../store/finding-notes.ts";
import type { Store } from "../../store/index.ts";
import type { User } from "../../store/users.ts";

type StateOf = (request: FastifyRequest) => Promise<string>;

const paramsOf = ({ params }: FastifyRequest) =>
  params as { site?: string; user?: string; finding?: string };

/** The published register of a site: another one with each version. */
export function registerState(store: Store): StateOf {
  return async (request) => {
    const { site = "" } = paramsOf(request);
    return `register ${site} ${await store.versions.latestNumber(site)}`;
  };
}

/** The text of a register that is worked on: another one with each draft saved and each version. */
export function workingState(store: Store): StateOf {
  return (request) => workingText(store, paramsOf(request).site ?? "");
}

/** The entity tag of the text of a register that is worked on. */
export async function workingTag(store: Store, site: string): Promise<string> {
  return entityTag(await workingText(store, site));
}

async function workingText(store: Store, site: string): Promise<string> {
  const draft = await store.drafts.get(site);
  return `working ${site} ${await store.versions.latestNumber(site)} ${draft?.revision ?? 0}`;
}

/** What somebody is on a site; `role` is missing for who is not one of its people. */
interface PersonState {
  readonly site: string;
  readonly user: string;
  readonly role: string | undefined;
  /** Whether they administer the installation, and so each site. */
  readonly ofInstallation: boolean;
}

/** The entity tag of what somebody is on a site. */
export const personTag = (person: PersonState): string => entityTag(personText(person));

const personText = ({ site, user, role = "", ofInstallation }: PersonState) =>
  `person ${site} ${user} ${ofInstallation ? "installation" : role}`;

/** What somebody is on a site. */
export function personState(store: Store): StateOf {
  return async (request) => {
    const { site = "", user = "" } = paramsOf(request);
    const role = await store.people.roleOf(user, site);
    const ofInstallation = (await store.users.get(user))?.role === "administrator";
    return personText({ site, user, role, ofInstallation });
  };
}

/** What makes an account the one it is: another one when it gets another role, or is closed. */
type UserState = Pick<User, "id" | "role" | "disabledAt">;

/** The entity tag of an account. */
export const userTag = (user: UserState): string => entityTag(userText(user));

const userText = ({ id, role, disabledAt }: UserState) => `user ${id} ${role} ${disabledAt ?? ""}`;

/** What somebody is in the installation. */
export function userState(store: Store): StateOf {
  return async (request) => {
    const { user: id = "" } = paramsOf(request);
    const user = await store.users.get(id);
    return user ? userText(user) : `user ${id}`;
  };
}

/** The entity tag of what people said about a finding; `note` is missing while nobody said anything. */
export const findingTag = (finding: string, note: FindingNote | undefined): string =>
  entityTag(findingText(finding, note));

const findingText = (finding: string, note: FindingNote | undefined) =>
  `finding ${finding} ${JSON.stringify(note ?? null)}`;

/** What people said about a finding. */
export function findingState(store: Store): StateOf {
  return async (request) => {
    const { site = "", finding = "" } = paramsOf(request);
    const notes = await store.findingNotes.list(site);
    return findingText(
      finding,
      notes.find((note) => note.finding === finding),
    );
  };
}
