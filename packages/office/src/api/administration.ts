import { useQuery } from "@tanstack/react-query";
import type {
  Account,
  Invitation,
  Invited,
  KeyEntry,
  NewKey,
  Person,
  Role,
  Scope,
  Session,
  SettingsAnswer,
  SignInOf,
  SiteSettings,
  Mode,
} from "./administration-types.ts";
import { ACCOUNT, read } from "./client.ts";
import { ofSite, useList, type ListQuery } from "./lists.ts";
import type { Page, Site } from "./types.ts";
import { useChange } from "./use-change.ts";

const at = (site: string, rest: string) => `/sites/${encodeURIComponent(site)}${rest}`;

/** The people of a site. */
export const usePeople = (site: string, query: ListQuery) =>
  useList<Person>(ofSite(site, "people"), query);

/** The accounts of the installation. */
export const useAccounts = (query: ListQuery) => useList<Account>("/users", query);

/** Gives somebody a role on a site. */
export const useSetRole = (site: string) =>
  useChange<void, Pick<Person, "id" | "role" | "etag">>(
    ({ id, role, etag }) => ({
      method: "PUT",
      path: at(site, `/people/${id}`),
      body: { role },
      ifMatch: etag,
    }),
    [["list"], ["me"]],
  );

/** Takes somebody's role on a site away. */
export const useRemovePerson = (site: string) =>
  useChange<void, Pick<Person, "id" | "etag">>(
    ({ id, etag }) => ({ method: "DELETE", path: at(site, `/people/${id}`), ifMatch: etag }),
    [["list"], ["me"]],
  );

/** Makes somebody administrator of the installation, or a member. */
export const useSetUserRole = () =>
  useChange<void, Pick<Account, "id" | "role" | "etag">>(
    ({ id, role, etag }) => ({
      method: "PUT",
      path: `/users/${id}/role`,
      body: { role },
      ifMatch: etag,
    }),
    [["list"], ["me"]],
  );

/** How somebody signs in. */
export const useSignInOf = (id: string) =>
  useQuery({
    queryKey: ["sign-in", id],
    queryFn: () => read<SignInOf>(`/users/${id}/sign-in`),
  });

/** Closes an account, or opens it again. */
export const useCloseAccount = () =>
  useChange<void, Pick<Account, "id" | "disabled" | "etag">>(
    ({ id, disabled, etag }) => ({
      method: "PUT",
      path: `/users/${id}/disabled`,
      body: { disabled },
      ifMatch: etag,
    }),
    [["list"]],
  );

/** Deletes an account. */
export const useDeleteAccount = () =>
  useChange<void, Pick<Account, "id" | "etag">>(
    ({ id, etag }) => ({ method: "DELETE", path: `/users/${id}`, ifMatch: etag }),
    [["list"]],
  );

/** Takes authenticator app, passkeys and recovery codes of somebody away. */
export const useResetSecondFactor = () =>
  useChange<void, Pick<Account, "id">>(
    ({ id }) => ({ method: "DELETE", path: `/users/${id}/second-factor` }),
    [["list"], ["sign-in"]],
  );

/** The invitations to a site that nobody followed yet. */
export const useInvitations = (site: string) =>
  useQuery({
    queryKey: ["invitations", site],
    queryFn: () => read<Page<Invitation>>(at(site, "/invitations")),
  });

/** Invites somebody; to whom an invitation is open already, another one, in its place. */
export const useInvite = (site: string) =>
  useChange<Invited, { readonly email: string; readonly role: Role }>(
    (body) => ({ method: "POST", path: at(site, "/invitations"), body }),
    [["invitations", site]],
  );

/** Takes an invitation back. */
export const useWithdraw = (site: string) =>
  useChange<void, Invitation>(
    ({ id }) => ({ method: "DELETE", path: at(site, `/invitations/${encodeURIComponent(id)}`) }),
    [["invitations", site]],
  );

/** The API keys of a site. */
export const useKeys = (site: string, query: ListQuery) =>
  useList<KeyEntry>(ofSite(site, "keys"), query);

/** What a new key is to be. */
export interface KeyWish {
  readonly site: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
}

/** Makes a key. */
export const useMakeKey = () =>
  useChange<NewKey, KeyWish>(
    ({ site, ...body }) => ({ method: "POST", path: at(site, "/keys"), body }),
    [["list"]],
  );

/** Revokes a key. */
export const useRevokeKey = (site: string) =>
  useChange<void, KeyEntry>(
    ({ id }) => ({ method: "DELETE", path: at(site, `/keys/${id}`) }),
    [["list"]],
  );

/** Where one is signed in. */
export const useSessions = () =>
  useQuery({
    queryKey: ["sessions"],
    queryFn: () => read<Page<Session>>(`${ACCOUNT}/sessions`),
  });

/** Ends one of one's sessions; without one, all but this. */
export const useEndSessions = () =>
  useChange<void, Session | undefined>(
    (session) => ({
      method: "DELETE",
      path: `${ACCOUNT}/sessions${session ? `/${session.id}` : ""}`,
    }),
    [["sessions"]],
  );

/** What a new site begins with. */
export interface SiteWish {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  readonly mode: Mode;
  readonly languages: readonly string[];
}

/** Adds a site. */
export const useAddSite = () =>
  useChange<Site, SiteWish>(
    (body) => ({ method: "POST", path: "/sites", body }),
    [["sites"], ["me"]],
  );

/** The settings of a site, as its draft has them, or else what is published. */
export const useSettings = (site: string) =>
  useQuery({
    queryKey: ["site", site, "settings"],
    queryFn: () => read<SettingsAnswer>(at(site, "/settings")),
    gcTime: 0,
  });

/** Writes settings into the draft of the register. */
export const useSaveSettings = (site: string) =>
  useChange<SettingsAnswer, { readonly settings: SiteSettings; readonly etag: string }>(
    ({ settings, etag }) => ({
      method: "PUT",
      path: at(site, "/settings"),
      body: settings,
      ifMatch: etag,
    }),
    [["site", site]],
  );
