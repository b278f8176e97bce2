import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import { editRegister, parseRegister, type Register } from "@glassjar/register";
import type { Static } from "typebox";
import { AppError } from "../../errors.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { SettingsAnswer, SiteSettings } from "./administration-schemas.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { SiteParams } from "./schemas.ts";
import { workingState, workingTag } from "./states.ts";
import { originOf, starterRegister } from "./starter-register.ts";

/**
 * `/sites/:site/settings`: name, address and mode of a site. They are lines of its register, so they
 * are changed in its draft, and hold when that is published.
 */
export const settingsRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/sites/:site/settings",
    {
      config: { state: workingState(store) },
      schema: { params: SiteParams, response: { 200: SettingsAnswer } },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      const { text, draft } = await workingText(site.id);
      const { register } = parseRegister(text);
      return {
        drafted: draft !== undefined,
        etag: await workingTag(store, site.id),
        languages: [...(register?.site.languages ?? [])],
        ...(register ? { settings: settingsOf(register) } : {}),
      };
    },
  );

  app.put(
    "/sites/:site/settings",
    {
      config: { state: workingState(store), problems: ["conflict"] },
      schema: { params: SiteParams, body: SiteSettings, response: { 200: SettingsAnswer } },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      const { text, base, draft } = await workingText(site.id);
      const editedBy = signedInOf(request).user.email;
      const edited = withSettings(text, site.name, request.body);
      const saved = await store.drafts.save(
        site.id,
        { text: edited, base, editedBy },
        draft?.revision ?? 0,
      );
      if (!saved)
        throw new AppError("conflict", "Somebody changed the draft meanwhile: load it again.");
      await store.activity.add({
        site: site.id,
        actor: editedBy,
        action: "site.settings",
        subject: `${request.body.origin} ${request.body.mode}`,
        address: cutAddress(request.ip),
      });
      const { register } = parseRegister(edited);
      return {
        drafted: true,
        etag: await workingTag(store, site.id),
        languages: [...(register?.site.languages ?? [])],
        settings: request.body,
      };
    },
  );

  /** The draft of a site, or else what is published. */
  async function workingText(site: string) {
    const draft = await store.drafts.get(site);
    if (draft) return { text: draft.text, base: draft.base, draft };
    const latest = await store.versions.latest(site);
    return { text: latest?.text ?? "", base: latest?.number ?? 0, draft };
  }
};

type Settings = Static<typeof SiteSettings>;

function settingsOf({ site: { name, origin, undeclared = "enforce" } }: Register): Settings {
  return { name, origin, mode: undeclared };
}

function withSettings(text: string, siteName: string, settings: Settings): string {
  const { name, mode } = settings;
  const origin = originOf(settings.origin);
  if (text.trim() === "")
    return starterRegister({
      name: typeof name === "string" ? name : (Object.values(name)[0] ?? siteName),
      origin,
      mode,
      languages: ["en"],
    });
  const { register, problems } = parseRegister(text);
  if (!register)
    throw new AppError("invalid-register", "Correct the mistakes of the draft first.", {
      problems: [...problems],
    });
  const before = settingsOf(register);
  const edits = [
    ["/site/origin", before.origin, origin],
    ["/site/undeclared", before.mode, mode],
    ...nameEdits(before.name, name),
  ] as const;
  return edits
    .filter(([, old, wanted]) => old !== wanted)
    .reduce((edited, [pointer, , wanted]) => editRegister(edited, pointer, wanted), text);
}

/** Language by language, where it was so before: what nobody changed keeps its comments. */
function nameEdits(
  before: Settings["name"],
  after: Settings["name"],
): (readonly [pointer: string, old: unknown, wanted: unknown])[] {
  if (typeof before === "string" || typeof after === "string")
    return [["/site/name", before, after]];
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return languages.map((tag) => [`/site/name/${tag}`, before[tag], after[tag]]);
}
