import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { AppError } from "../../errors.ts";
import { Me } from "./schemas.ts";

/** `/me`: who is signed in, with the token that state-changing requests carry. */
export const meRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get("/me", { schema: { response: { 200: Me } } }, async (request) => {
    if (!request.signedIn) throw new AppError("not-signed-in", "Sign in at /sign-in.");
    return { email: request.signedIn.user.email, csrfToken: request.csrfToken() };
  });
};
