import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { permissionsOf } from "../../accounts/permissions.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import type { OfficeOptions } from "./options.ts";
import { Me } from "./schemas.ts";
import { sitesOf } from "./sites-of.ts";

/** `/me`: who is signed in and what they may do, with the token that state-changing requests carry. */
export const meRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get("/me", { schema: { response: { 200: Me } } }, async (request) => {
    const { user } = signedInOf(request);
    const [sites, factor] = await Promise.all([
      sitesOf(store, user),
      store.secondFactors.get(user.id),
    ]);
    return {
      email: user.email,
      role: user.role,
      twoStep: factor !== undefined,
      csrfToken: request.csrfToken(),
      sites: Object.fromEntries(
        sites.map(({ id, role }) => [id, { role, permissions: permissionsOf(role) }]),
      ),
    };
  });
};
