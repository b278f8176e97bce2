import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { AppError, problemPath } from "../../errors.ts";
import { ErrorPage } from "../../pages/error.tsx";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { PROBLEM_KINDS, problemKind } from "../../problems.ts";
import type { SiteRouteOptions } from "./options.ts";

const Kind = Type.Object({
  type: Type.String({ description: "its address" }),
  code: Type.String(),
  status: Type.Integer(),
  title: Type.String(),
  cause: Type.String({ description: "when it happens" }),
  wayOut: Type.String({ description: "what to do about it" }),
});

/** `/cookies/problems`: what each `type` of a problem document means, for people and for programs. */
export const problemRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (
  app,
  { site: resolver, base },
) => {
  const described = PROBLEM_KINDS.map((kind) =>
    Object.assign({ type: problemPath(kind.code, base) }, kind),
  );

  app.get(
    "/cookies/problems",
    {
      schema: {
        summary: "Every kind of problem the API answers with",
        response: { 200: Type.Object({ results: Type.Array(Kind) }) },
      },
    },
    async () => ({ results: described }),
  );

  app.get(
    "/cookies/problems/:code",
    {
      schema: {
        summary: "A kind of problem, as a page for browsers and as JSON",
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        response: {
          200: {
            content: {
              "application/json": { schema: Kind },
              "text/html": { schema: Type.String() },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const kind = problemKind(request.params.code);
      if (!kind) throw new AppError("not-found", "There is no such kind of problem.");
      reply.header("vary", "Accept, Accept-Language, Cookie");
      if (!/\btext\/html\b/.test(request.headers.accept ?? ""))
        return reply.send({ type: problemPath(kind.code, base), ...kind });
      const page = pageContext(request, await resolver.find(), base);
      return sendPage(reply, ErrorPage({ page, code: kind.code }));
    },
  );
};
