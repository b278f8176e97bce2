import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { fingerprintOf, type Finding } from "@glassjar/audit";
import { AppError } from "../../errors.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { isAssignable } from "./assignable.ts";
import { baselineOf, findingJson, marked } from "./audit-findings.ts";
import { BaselineAnswer, FindingAnswer, FindingParams, NoteBody } from "./audit-schemas.ts";
import { auditNamed, siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { findingState } from "./states.ts";
import { SiteParams } from "./schemas.ts";

const DAY_MS = 86_400_000;
/** Nothing is tolerated for longer without being looked at again. */
const MOST_DAYS = 366;

/** What people say about findings: who looks after one, and until when it is tolerated. */
export const findingRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;

  app.get(
    "/sites/:site/audits/:id/findings/:finding",
    {
      config: { state: findingState(store) },
      schema: { params: FindingParams, response: { 200: FindingAnswer } },
    },
    async ({ params }) => shown(params.site, await findingNamed(params)),
  );

  app.put(
    "/sites/:site/audits/:id/findings/:finding",
    {
      config: { state: findingState(store) },
      schema: { params: FindingParams, body: NoteBody, response: { 200: FindingAnswer } },
    },
    async (request) => {
      const { site, finding: wanted } = request.params;
      const { assignee, accepted } = request.body;
      const finding = await findingNamed(request.params);
      if (assignee !== undefined && !(await isAssignable(store, site, assignee)))
        throw new AppError("invalid-input", `${assignee} does not work on this site.`);
      if (accepted) checkDay(accepted.until, now());
      const actor = signedInOf(request).user.email;
      const { rule, subject, scenario, host } = finding;
      await store.findingNotes.set(site, {
        finding: wanted,
        rule,
        subject,
        ...(scenario === undefined ? {} : { scenario }),
        ...(host === undefined ? {} : { host }),
        ...(assignee === undefined ? {} : { assignee }),
        ...(accepted === undefined ? {} : { accepted }),
        changedBy: actor,
      });
      const said = [
        `${rule} ${subject}`,
        ...(assignee === undefined ? [] : [`→ ${assignee}`]),
        ...(accepted === undefined ? [] : [`until ${accepted.until}: ${accepted.reason}`]),
      ];
      await store.activity.add({ site, actor, action: "finding.note", subject: said.join(" ") });
      return shown(site, finding);
    },
  );

  app.get(
    "/sites/:site/baseline.json",
    { schema: { params: SiteParams, response: { 200: BaselineAnswer } } },
    async ({ params }, reply) => {
      const site = await siteNamed(store, params.site);
      const { known } = baselineOf(await store.findingNotes.list(site.id));
      return reply
        .header("content-disposition", `attachment; filename="${site.id}-baseline.json"`)
        .send({ format: 1, known: known.map((line) => Object.assign({}, line)) });
    },
  );

  async function findingNamed(params: { site: string; id: string; finding: string }) {
    const { findings } = await auditNamed(store, params.site, params.id);
    const finding = (findings as readonly Finding[]).find(
      (candidate) => fingerprintOf(candidate) === params.finding,
    );
    if (finding) return finding;
    throw new AppError("not-found", `Audit ${params.id} has no finding ${params.finding}.`);
  }

  /** A finding with what is said of it now. */
  async function shown(site: string, finding: Finding) {
    const notes = await store.findingNotes.list(site);
    const [known = finding] = marked([finding], notes, now());
    return findingJson(known, notes);
  }
};

function checkDay(until: string, now: Date): void {
  const day = Date.parse(`${until}T00:00:00Z`);
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(until);
  const left = (day - now.getTime()) / DAY_MS;
  if (!exists || left <= -1 || left > MOST_DAYS)
    throw new AppError(
      "invalid-input",
      `A finding is accepted until a day from today on, at most ${MOST_DAYS} days ahead: ${until} is not one.`,
    );
}
