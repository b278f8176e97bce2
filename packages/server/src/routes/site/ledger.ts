import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { AppError } from "../../errors.ts";
import { textOf } from "../../schemas/answers.ts";
import type { SiteRouteOptions } from "./options.ts";

const MAX_LISTED = 400;
const Size = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
const CheckpointJson = Type.Object({
  size: Size,
  at: Type.String({ format: "date-time" }),
  note: Type.String({ description: "C2SP tlog-checkpoint" }),
});
const Consistency = Type.Object({
  from: Size,
  to: Size,
  proof: Type.Array(Type.String({ description: "base64" })),
});
const NONE =
  "The ledger has no signed checkpoint yet. One is signed each day there are new choices.";

/** `/api/v1/ledger/…`: what anybody needs to watch that the ledger of choices only grows. */
export const ledgerRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (
  app,
  { store, site: resolver },
) => {
  app.get(
    "/api/v1/ledger/key",
    {
      config: { problems: ["not-found", "no-register"] },
      schema: {
        summary: "The key that verifies the ledger's checkpoints (C2SP signed-note)",
        response: { 200: textOf("text/plain") },
      },
    },
    async (_, reply) => {
      const key = await store.checkpoints.verifierKey((await resolver.get()).id);
      if (key === undefined) throw new AppError("not-found", NONE);
      return reply.type("text/plain; charset=utf-8").send(`${key}\n`);
    },
  );

  app.get(
    "/api/v1/ledger/checkpoint",
    {
      config: { problems: ["not-found", "no-register"] },
      schema: {
        summary: "The newest signed checkpoint of the ledger (C2SP tlog-checkpoint)",
        response: { 200: textOf("text/plain") },
      },
    },
    async (_, reply) => {
      const checkpoint = await store.checkpoints.latest((await resolver.get()).id);
      if (!checkpoint) throw new AppError("not-found", NONE);
      return reply.type("text/plain; charset=utf-8").send(checkpoint.note);
    },
  );

  app.get(
    "/api/v1/ledger/checkpoints",
    {
      config: { problems: ["no-register"] },
      schema: {
        summary: "The signed checkpoints of the ledger, newest first",
        response: { 200: Type.Array(CheckpointJson) },
      },
    },
    async () => {
      const checkpoints = await store.checkpoints.list((await resolver.get()).id, MAX_LISTED);
      return checkpoints.map(({ size, note, at }) => ({
        size,
        at: new Date(at).toISOString(),
        note,
      }));
    },
  );

  app.get(
    "/api/v1/ledger/consistency",
    {
      config: { problems: ["not-found", "no-register"] },
      schema: {
        summary: "Proof that a smaller ledger is the beginning of a larger one (RFC 9162 §2.1.4)",
        querystring: Type.Object({ from: Size, to: Size }),
        response: { 200: Consistency },
      },
    },
    async ({ query: { from, to } }) => {
      const proof = await store.checkpoints.consistency((await resolver.get()).id, from, to);
      const detail = `There is no ledger of ${from} leaves that grew to ${to}: take sizes of checkpoints.`;
      if (!proof) throw new AppError("not-found", detail);
      return { from, to, proof: proof.map((hash) => Buffer.from(hash).toString("base64")) };
    },
  );
};
