import { Type, type TSchema } from "typebox";
import { ROLES } from "../../accounts/permissions.ts";
import { ACCOUNT_SORTS } from "../../store/account-list.ts";
import { KEY_SORTS } from "../../store/api-keys.ts";
import { PEOPLE_SORTS } from "../../store/people-list.ts";
import { VERSION_SORTS } from "../../store/versions.ts";
import { DaysQuery, listQuery, Search, Who } from "./list-query.ts";

const Moment = Type.String({ description: "a moment, ISO 8601 in UTC" });
const Etag = Type.String({ description: "what a change to it must send as `If-Match`" });
const RoleName = Type.Enum([...ROLES]);

/** What somebody is in the whole installation. */
const UserRole = Type.Enum(["administrator", "member"]);

/** A page of a list; `total` is there where an index can count what matches. */
export const CountedPageOf = <T extends TSchema>(item: T) =>
  Type.Object({
    results: Type.Array(item),
    next: Type.Optional(Type.String({ description: "cursor of the following page" })),
    total: Type.Optional(Type.Integer({ minimum: 0, description: "how many match in all" })),
  });

export const PeopleQuery = Type.Object({
  ...listQuery(PEOPLE_SORTS, "email"),
  search: Type.Optional(Search),
  role: Type.Optional(RoleName),
});

export const ListedPerson = Type.Object({
  id: Type.String(),
  email: Type.String(),
  role: RoleName,
  since: Moment,
  ofInstallation: Type.Boolean({
    description: "administrator of the installation, and so of every site",
  }),
  etag: Etag,
});

export const AccountsQuery = Type.Object({
  ...listQuery(ACCOUNT_SORTS, "email"),
  search: Type.Optional(Search),
  role: Type.Optional(UserRole),
  disabled: Type.Optional(Type.Boolean({ description: "whether the account is closed" })),
});

export const ListedAccount = Type.Object({
  id: Type.String(),
  email: Type.String(),
  role: UserRole,
  createdAt: Moment,
  disabled: Type.Boolean({ description: "whether the account is closed" }),
  sites: Type.Record(Type.String(), RoleName, { description: "the roles by site" }),
  etag: Etag,
});

export const UserRoleBody = Type.Object({ role: UserRole }, { additionalProperties: false });

export const KeysQuery = Type.Object({
  ...listQuery(KEY_SORTS, "-made"),
  search: Type.Optional(Search),
});

const SiteId = Type.String({
  pattern: "^[a-z0-9][a-z0-9-]{0,62}$",
  description: "lower-case letters, digits and hyphens",
});

const Mode = Type.Enum(["observe", "enforce"], {
  description: "what the guard does with what the register does not name",
});

const Language = Type.String({ pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", maxLength: 35 });

const Name = Type.String({ minLength: 1, maxLength: 200 });

const Origin = Type.String({
  pattern: "^https?://[^\\s/]+/?$",
  maxLength: 2048,
  description: "the address visitors use, without a path: https://shop.example",
});

export const NewSite = Type.Object(
  {
    id: SiteId,
    name: Name,
    origin: Origin,
    mode: Mode,
    languages: Type.Array(Language, { minItems: 1, maxItems: 37, uniqueItems: true }),
  },
  { additionalProperties: false },
);

export const SiteEntry = Type.Object({
  id: Type.String(),
  name: Type.String(),
  origin: Type.Optional(Type.String()),
  mode: Type.Optional(Mode),
  version: Type.Optional(Type.Integer({ minimum: 1 })),
});

export const SiteSettings = Type.Object(
  {
    name: Type.Union([Name, Type.Record(Language, Name, { additionalProperties: false })], {
      description: "one text, or one for each language",
    }),
    origin: Origin,
    mode: Mode,
  },
  { additionalProperties: false },
);

export const SettingsAnswer = Type.Object({
  settings: Type.Optional(SiteSettings),
  languages: Type.Array(Type.String()),
  drafted: Type.Boolean({ description: "whether they are those of the draft" }),
  etag: Etag,
});

export const VersionsQuery = Type.Object({
  ...listQuery(VERSION_SORTS, "-number"),
  ...DaysQuery,
  by: Type.Optional(Who),
  material: Type.Optional(Type.Boolean({ description: "whether they made visitors choose again" })),
});
