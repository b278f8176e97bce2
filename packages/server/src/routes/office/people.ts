import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { cutAddress } from "@glassjar/audience";
import type { Static } from "typebox";
import { AppError } from "../../errors.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import { NoContent } from "../../schemas/answers.ts";
import { ListedPerson, PeopleQuery } from "./administration-schemas.ts";
import { listOf, sendList } from "./list-answer.ts";
import { pageOf, sliceOf } from "./list-query.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { PersonAnswer, PersonParams, RoleBody, SiteParams } from "./schemas.ts";
import { personState, personTag } from "./states.ts";
import type { Action } from "../../store/activity.ts";

/** `/sites/:site/people`: who has which role on a site. */
export const peopleRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/sites/:site/people",
    {
      schema: {
        params: SiteParams,
        querystring: PeopleQuery,
        response: { 200: listOf(ListedPerson) },
      },
    },
    async (request, reply) => {
      const { id: site } = await siteNamed(store, request.params.site);
      return sendList(request, reply, {
        name: `${site}-people`,
        item: ListedPerson,
        page: (part) => page(site, { ...request.query, ...part }, !part),
      });
    },
  );

  app.get(
    "/sites/:site/people/:user",
    {
      config: { state: personState(store) },
      schema: { params: PersonParams, response: { 200: PersonAnswer } },
    },
    async (request) => {
      const { site, user } = await namedIn(request.params);
      const role = await store.people.roleOf(user.id, site.id);
      if (role === undefined)
        throw new AppError("not-found", `${user.email} has no role on ${site.id}.`);
      return { id: user.id, email: user.email, role };
    },
  );

  app.put(
    "/sites/:site/people/:user",
    {
      preHandler: requireRecentProof,
      config: { state: personState(store), problems: ["conflict"] },
      schema: { params: PersonParams, body: RoleBody, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const { site, user } = await namedIn(request.params);
      const { role } = request.body;
      if (role !== "administrator") await requireAnother(request, user.id, site.id);
      await store.people.set(user.id, site.id, role);
      await changed(request, user, { site: site.id, action: "role.set", subject: role });
      return reply.code(204).send();
    },
  );

  app.delete(
    "/sites/:site/people/:user",
    {
      preHandler: requireRecentProof,
      config: { state: personState(store), problems: ["conflict"] },
      schema: { params: PersonParams, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const { site, user } = await namedIn(request.params);
      await requireAnother(request, user.id, site.id);
      if (!(await store.people.remove(user.id, site.id)))
        throw new AppError("not-found", `${user.email} has no role on ${site.id}.`);
      await changed(request, user, { site: site.id, action: "role.remove", subject: "" });
      return reply.code(204).send();
    },
  );

  async function page(
    site: string,
    { search, role, ...query }: Static<typeof PeopleQuery>,
    counted: boolean,
  ) {
    const filter = { site, ...(role === undefined ? {} : { role }) };
    const slice = sliceOf(query);
    const found = await store.peopleList.page({
      ...filter,
      ...slice,
      ...(search === undefined ? {} : { search }),
    });
    return {
      ...pageOf(
        found,
        query.limit,
        ({ userId, email, role: own, createdAt, ofInstallation }) => ({
          id: userId,
          email,
          role: own,
          since: new Date(createdAt).toISOString(),
          ofInstallation,
          etag: personTag({ site, user: userId, role: own, ofInstallation }),
        }),
        ({ userId, email }) => ({ key: slice.sort === "email" ? email : userId, id: userId }),
      ),
      ...(counted && search === undefined ? { total: await store.peopleList.count(filter) } : {}),
    };
  }

  async function namedIn(params: { site: string; user: string }) {
    const site = await siteNamed(store, params.site);
    const user = await store.users.get(params.user);
    if (!user) throw new AppError("not-found", `There is no user ${params.user}.`);
    return { site, user };
  }

  /** Nobody locks a site: administrators of the installation, who can open it again, may. */
  async function requireAnother(request: FastifyRequest, user: string, site: string) {
    if (signedInOf(request).user.role === "administrator") return;
    if (await store.people.isLastAdministrator(user, site))
      throw new AppError(
        "conflict",
        `Nobody else administers ${site}: make somebody else administrator first.`,
        { reason: "last-administrator" },
      );
  }

  /** Other rights need another session: theirs end, and what was done is on record. */
  async function changed(
    { signedIn, ip }: FastifyRequest,
    user: { id: string; email: string },
    { site, action, subject }: { site: string; action: Action; subject: string },
  ) {
    await store.sessions.removeAllOf(user.id, signedIn?.session.id);
    await store.activity.add({
      site,
      actor: signedIn?.user.email ?? "",
      action,
      subject: `${user.email} ${subject}`.trim(),
      address: cutAddress(ip),
    });
  }
};
