import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { cutAddress } from "@glassjar/audience";
import { AppError } from "../../errors.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { PageOf, Person, PersonParams, RoleBody, SiteParams } from "./schemas.ts";

/** `/sites/:site/people`: who has which role on a site. */
export const peopleRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/sites/:site/people",
    { schema: { params: SiteParams, response: { 200: PageOf(Person) } } },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      const people = await store.people.listOf(site.id);
      return { results: people.map(({ userId, email, role }) => ({ id: userId, email, role })) };
    },
  );

  app.put(
    "/sites/:site/people/:user",
    { preHandler: requireRecentProof, schema: { params: PersonParams, body: RoleBody } },
    async (request, reply) => {
      const { site, user } = await namedIn(request.params);
      const { role } = request.body;
      await store.people.set(user.id, site.id, role);
      await changed(request, user, { site: site.id, action: "role.set", subject: role });
      return reply.code(204).send();
    },
  );

  app.delete(
    "/sites/:site/people/:user",
    { preHandler: requireRecentProof, schema: { params: PersonParams } },
    async (request, reply) => {
      const { site, user } = await namedIn(request.params);
      if (!(await store.people.remove(user.id, site.id)))
        throw new AppError("not-found", `${user.email} has no role on ${site.id}.`);
      await changed(request, user, { site: site.id, action: "role.remove", subject: "" });
      return reply.code(204).send();
    },
  );

  async function namedIn(params: { site: string; user: string }) {
    const site = await siteNamed(store, params.site);
    const user = await store.users.get(params.user);
    if (!user) throw new AppError("not-found", `There is no user ${params.user}.`);
    return { site, user };
  }

  /** Other rights need another session: theirs end, and what was done is on record. */
  async function changed(
    { signedIn, ip }: FastifyRequest,
    user: { id: string; email: string },
    { site, action, subject }: { site: string; action: string; subject: string },
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
