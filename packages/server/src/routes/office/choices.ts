import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { verifyReceipt } from "@glassjar/consent";
import type { Static } from "typebox";
import { choiceJson } from "./json.ts";
import { receiptNamed, siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { choiceRates } from "./choice-rates.ts";
import { periodIn, utcToday } from "./period.ts";
import { listOf, sendList } from "./list-answer.ts";
import { pageOf, sliceOf, spanOf } from "./list-query.ts";
import {
  ChoiceParams,
  ChoiceProof,
  ChoiceRates,
  ChoiceRow,
  ChoicesQuery,
  PeriodQuery,
  SiteParams,
} from "./schemas.ts";

/** `/sites/:site/choices`: what visitors decided, newest first, each with its proof, and in numbers. */
export const choiceRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;

  app.get(
    "/sites/:site/choices",
    {
      schema: {
        params: SiteParams,
        querystring: ChoicesQuery,
        response: { 200: listOf(ChoiceRow) },
      },
    },
    async (request, reply) => {
      const { id: site } = await siteNamed(store, request.params.site);
      return sendList(request, reply, {
        name: `${site}-choices`,
        item: ChoiceRow,
        page: (part) => page(site, { ...request.query, ...part }, !part),
      });
    },
  );

  app.get(
    "/sites/:site/choices/rates",
    {
      schema: {
        params: SiteParams,
        querystring: PeriodQuery,
        response: { 200: ChoiceRates },
      },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      return choiceRates(store, site.id, periodIn(request.query, utcToday(now())));
    },
  );

  app.get(
    "/sites/:site/choices/:id",
    { schema: { params: ChoiceParams, response: { 200: ChoiceProof } } },
    async (request) => {
      const { site, id } = request.params;
      const receipt = await receiptNamed(store, site, id);
      const { valid } = await verifyReceipt(receipt);
      return { choice: choiceJson(receipt.record), receipt, verified: valid };
    },
  );

  async function page(
    site: string,
    { from, to, how, language, version, ...query }: Static<typeof ChoicesQuery>,
    counted: boolean,
  ) {
    const filter = {
      site,
      ...spanOf({ from, to }),
      ...(how === undefined ? {} : { how }),
      ...(language === undefined ? {} : { language }),
      ...(version === undefined ? {} : { version }),
    };
    const found = await store.choices.page({ ...filter, ...sliceOf(query) });
    // An index counts by one of them.
    const countable = [how, language, version].filter((part) => part !== undefined).length < 2;
    return {
      ...pageOf(
        found,
        query.limit,
        ({ record }) => choiceJson(record),
        ({ record: { at, id } }) => ({ key: at, id }),
      ),
      ...(counted && countable ? { total: await store.choices.count(filter) } : {}),
    };
  }
};
