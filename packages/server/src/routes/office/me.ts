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
    const sites = await sitesOf(store, user);
    return {
      email: user.email,
      role: user.role,
      csrfToken: request.csrfToken(),
      sites: Object.fromEntries(
        sites.map(({ id, role }) => [id, { role, permissions: permissionsOf(role) }]),
      ),
    };
  });
};
