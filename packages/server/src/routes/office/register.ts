import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { diffRegisters, parseRegister } from "@glassjar/register";
import type { Store } from "../../store/index.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import {
  BODY_LIMIT,
  Check,
  CheckBody,
  RegisterText,
  SiteParams,
  type CheckJson,
} from "./schemas.ts";

/** `/sites/:site/register`: the published text, and what is wrong with and new in another one. */
export const registerRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/sites/:site/register",
    { schema: { params: SiteParams, response: { 200: RegisterText } } },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      const latest = await store.versions.latest(site.id);
      return { version: latest?.number ?? 0, text: latest?.text ?? "" };
    },
  );

  app.post(
    "/sites/:site/register/check",
    {
      bodyLimit: BODY_LIMIT,
      schema: { params: SiteParams, body: CheckBody, response: { 200: Check } },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      return checkOf(store, site.id, request.body.text);
    },
  );
};

async function checkOf(store: Store, site: string, text: string): Promise<CheckJson> {
  const { register, problems } = parseRegister(text);
  if (!register) return { problems: [...problems] };
  const latest = await store.versions.latest(site);
  const changes = latest ? diffRegisters(latest.register, register) : [];
  return {
    problems: [...problems],
    changes: changes.map(({ material, sentence }) => ({ material, sentence })),
  };
}
