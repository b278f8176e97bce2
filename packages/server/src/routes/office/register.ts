import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { editRegister, moveInRegister, parseRegister } from "@glassjar/register";
import { AppError } from "../../errors.ts";
import type { Store } from "../../store/index.ts";
import { officeLanguageOf } from "./languages.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { changesBetween } from "./register-changes.ts";
import { Check, CheckBody, type CheckJson } from "./register-schemas.ts";
import { BODY_LIMIT, RegisterText, SiteParams } from "./schemas.ts";
import { registerState } from "./states.ts";

/** `/sites/:site/register`: the published text, and what is wrong with and new in another one. */
export const registerRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/sites/:site/register",
    {
      config: { state: registerState(store) },
      schema: { params: SiteParams, response: { 200: RegisterText } },
    },
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
      const { text, edits = [] } = request.body;
      return checkOf(store, site.id, edited(text, edits), officeLanguageOf(request));
    },
  );
};

interface Edit {
  readonly pointer: string;
  readonly value?: unknown;
  readonly to?: number;
}

/** The text with edits done one after the other; comments, order and everything else stay. */
function edited(text: string, edits: readonly Edit[]): string {
  try {
    return edits.reduce(
      (written, { pointer, value, to }) =>
        to === undefined
          ? editRegister(written, pointer, value)
          : moveInRegister(written, pointer, to),
      text,
    );
  } catch (error) {
    // A pointer that leads nowhere, or a value too deep to be written: the request is what is wrong.
    const why = error instanceof Error ? error.message : String(error);
    throw new AppError("invalid-input", `An edit does not fit: ${why}.`);
  }
}

async function checkOf(
  store: Store,
  site: string,
  text: string,
  language: string,
): Promise<CheckJson> {
  const { register, value, problems } = parseRegister(text);
  const latest = await store.versions.latest(site);
  return {
    text,
    ...(value === undefined ? {} : { value }),
    problems: [...problems],
    base: latest?.number ?? 0,
    ...(register ? { changes: changesBetween(latest?.register, register, language) } : {}),
  };
}
