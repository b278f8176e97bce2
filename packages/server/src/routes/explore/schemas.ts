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

const Field = Type.Object({
  name: Type.String(),
  type: Type.Enum(["text", "int", "boolean", "datetime"]),
  annotations: Type.Object({ facet: Type.Optional(Type.Boolean()) }),
});

/** A dataset as the catalogue describes it. */
export const DatasetAnswer = Type.Object({
  dataset_id: Type.String(),
  has_records: Type.Boolean(),
  metas: Type.Object({
    default: Type.Object({
      title: Type.String(),
      language: Type.String(),
      modified: Type.String({ format: "date-time" }),
      publisher: Type.String(),
    }),
  }),
  fields: Type.Array(Field),
});

/** A page of the catalogue. */
export const DatasetsAnswer = Type.Object({
  total_count: Type.Integer(),
  results: Type.Array(DatasetAnswer),
});

const Value = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]);

/** A record: the fields of the dataset, or what `select` names. */
const RecordAnswer = Type.Record(Type.String(), Value);

/** A page of records. */
export const RecordsAnswer = Type.Object({
  total_count: Type.Integer(),
  results: Type.Array(RecordAnswer),
});

/** Where each export is. */
export const ExportsAnswer = Type.Object({
  links: Type.Array(Type.Object({ rel: Type.String(), href: Type.String() })),
});

/** The values of each facet. */
export const FacetsAnswer = Type.Object({
  facets: Type.Array(
    Type.Object({
      name: Type.String(),
      facets: Type.Array(
        Type.Object({
          name: Type.String(),
          value: Type.String(),
          count: Type.Integer(),
          state: Type.Literal("displayed"),
        }),
      ),
    }),
  ),
});

/** A file of records, by format. */
export const ExportAnswer = {
  content: {
    "application/json": { schema: Type.Array(RecordAnswer) },
    "application/x-ndjson": { schema: Type.String() },
    "text/csv": { schema: Type.String() },
    "application/vnd.apache.parquet": {
      schema: Type.Unsafe<Buffer>({ type: "string", format: "binary" }),
    },
  },
};

/** What the queries have in common. */
export type Filters = Pick<
  Static<typeof RecordsQuery>,
  "select" | "where" | "group_by" | "order_by" | "refine" | "exclude" | "limit" | "offset"
>;
