import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { AppError } from "../../errors.ts";
import { CATALOG } from "../../explore/catalog.ts";
import { createProjections } from "../../explore/projections.ts";
import { PAGE_SIZE, viewOf, type ViewQuery } from "../../explore/view.ts";
import { Explorer } from "../../pages/explorer.tsx";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import type { FrontOptions } from "./options.ts";

const Word = Type.String({ maxLength: 300, default: "" });

const FACETS = [...new Set(CATALOG.flatMap(({ dataset }) => dataset.facets))];

const Query = Type.Object({
  dataset: Type.String({ maxLength: 64, default: "items" }),
  q: Type.String({ maxLength: 200, default: "" }),
  sort: Type.String({ maxLength: 64, default: "" }),
  desc: Type.Optional(Type.String({ maxLength: 8 })),
  chart: Type.String({ maxLength: 64, default: "" }),
  page: Type.Integer({ minimum: 1, maximum: 10_000, default: 1 }),
  lang: Type.Optional(Type.String({ maxLength: 35 })),
  ...Object.fromEntries(FACETS.map((name) => [`f-${name}`, Type.Optional(Word)])),
});

/** `/data`: the data explorer, on the datasets of the Explore API. */
export const explorerRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, site: resolver } = options;
  const projections = createProjections();
  app.addHook("onClose", () => projections.close());

  app.get("/data", { schema: { hide: true, querystring: Query } }, async (request, reply) => {
    const site = await resolver.get();
    const query = queryOf(request.query);
    if (!CATALOG.some(({ dataset }) => dataset.name === query.dataset))
      throw new AppError("not-found", "There is no such dataset.");
    const source = { store, site, language: request.language };
    const view = await viewOf(query, source, (entry, from) => projections.of(entry, from));
    const last = Math.max(1, Math.ceil(view.records.total / PAGE_SIZE));
    if (query.page > last) throw new AppError("not-found", `There are only ${last} pages.`);
    return sendPage(reply, Explorer({ page: pageContext(request, site), query, view }));
  });
};

interface Asked {
  readonly dataset: string;
  readonly q: string;
  readonly sort: string;
  readonly desc?: string;
  readonly chart: string;
  readonly page: number;
}

function queryOf(asked: Asked): ViewQuery {
  const { dataset, q, sort, desc, chart, page } = asked;
  const values = asked as unknown as Readonly<Record<string, string | undefined>>;
  const filters = FACETS.map((name) => [name, values[`f-${name}`] ?? ""] as const);
  return {
    dataset,
    search: q.trim(),
    sort,
    descending: desc === "1",
    chart,
    page,
    filters: Object.fromEntries(filters.filter(([, value]) => value !== "")),
  };
}
