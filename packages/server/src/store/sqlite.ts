import { createRequire } from "node:module";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  type SqliteStatement,
} from "kysely";

/** What `node:sqlite` and `@photostructure/sqlite` have in common, as far as we use it. */
interface Statement {
  columns(): readonly unknown[];
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}

/** A connection to one SQLite file. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface SqliteModule {
  readonly DatabaseSync: new (file: string) => Database;
  readonly StatementSync?: { readonly prototype: object };
}

// A synchronous import, so that only the module that is used gets loaded.
const require = createRequire(import.meta.url);

const PRAGMAS = [
  // First, so that the other pragmas wait for another process that holds the file.
  "busy_timeout = 5000",
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
];

const MAX_PREPARED = 500;

/** Opens a SQLite file, creating it when missing. Throws an Error when it is no database. */
export function openDatabase(file: string): Database {
  const { DatabaseSync } = sqliteModule();
  const database = new DatabaseSync(file);
  for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
  return database;
}

/**
 * Tells by a number that changes whether another connection, perhaps of another process, has written
 * to the file before this turn of the event loop (SQLite, `PRAGMA data_version`).
 */
export function otherWrites(connection: Database): () => unknown {
  const statement = connection.prepare("PRAGMA data_version");
  let known: { data_version: unknown } | undefined;
  return () => {
    // Requests that came together share one look.
    if (!known) setImmediate(() => (known = undefined));
    known ??= statement.all()[0] as { data_version: unknown };
    return known.data_version;
  };
}

/**
 * A Kysely dialect over one SQLite connection. Transactions begin at once (`BEGIN IMMEDIATE`), because
 * another process may write to the same file and a read lock cannot be raised to a write lock safely.
 */
export function sqliteDialect(connection: Database): Dialect {
  const config = { database: adapt(connection) };
  return {
    createDriver: () => new ImmediateDriver(config),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

function sqliteModule(): SqliteModule {
  const builtIn = process.getBuiltinModule("node:sqlite") as unknown as SqliteModule | undefined;
  // Before Node 22.16 a statement cannot tell whether it returns rows.
  if (builtIn?.StatementSync && "columns" in builtIn.StatementSync.prototype) return builtIn;
  return require("@photostructure/sqlite") as SqliteModule;
}

function adapt(database: Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    // Who opened the connection closes it: Kysely would only if it was used.
    close: () => prepared.clear(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = adaptStatement(database.prepare(sql));
      if (prepared.size >= MAX_PREPARED) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: Statement): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}
