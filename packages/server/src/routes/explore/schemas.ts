import { Type, type Static } from "typebox";

const Expression = Type.String({ maxLength: 8000 });
const Expressions = Type.Array(Expression, { maxItems: 20 });
const Pairs = Type.Array(Type.String({ maxLength: 300 }), { maxItems: 50 });

const filters = {
  select: Type.Optional(Expression),
  where: Type.Optional(Expressions),
  group_by: Type.Optional(Expression),
  order_by: Type.Optional(Expression),
  refine: Type.Optional(Pairs),
  exclude: Type.Optional(Pairs),
  lang: Type.Optional(Type.String({ maxLength: 35 })),
  timezone: Type.Optional(Type.String({ maxLength: 64 })),
};

/** The query of `/records`. */
export const RecordsQuery = Type.Object({
  ...filters,
  limit: Type.Integer({ minimum: -1, maximum: 100, default: 10 }),
  offset: Type.Integer({ minimum: 0, maximum: 20_000, default: 0 }),
});

/** The query of `/exports/{format}`: without a limit, all records. */
export const ExportQuery = Type.Object({
  ...filters,
  limit: Type.Integer({ minimum: -1, maximum: 1_000_000, default: -1 }),
  offset: Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 }),
});

/** The query of `/facets`. */
export const FacetsQuery = Type.Object({
  facet: Type.Optional(Pairs),
  where: filters.where,
  refine: filters.refine,
  exclude: filters.exclude,
  lang: filters.lang,
  timezone: filters.timezone,
});

/** The query of the list of datasets. */
export const DatasetsQuery = Type.Object({
  limit: Type.Integer({ minimum: -1, maximum: 100, default: 10 }),
  offset: Type.Integer({ minimum: 0, maximum: 10_000, default: 0 }),
  lang: filters.lang,
  timezone: filters.timezone,
});

/** The identifier of a dataset, in the path. */
export const DatasetParams = Type.Object({ dataset: Type.String({ maxLength: 64 }) });

/** A dataset and a format, in the path. */
export const ExportParams = Type.Object({
  dataset: Type.String({ maxLength: 64 }),
  format: Type.String({ maxLength: 40 }),
});

/** What the queries have in common. */
export type Filters = Pick<
  Static<typeof RecordsQuery>,
  "select" | "where" | "group_by" | "order_by" | "refine" | "exclude" | "limit" | "offset"
>;
