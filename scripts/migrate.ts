/**
 * Migrations without a native engine.
 *
 *   npm run migrate              applies what the database of DATABASE_URL has not seen
 *   npm run migration -- a_name  writes a new migration out of the changed schema
 */
import { relative } from "node:path";
import { applyMigrations } from "./migrations/engine";
import { writeMigration } from "./migrations/new-migration";
import { withTemporaryPostgres } from "./postgres/temporary";

const [what, name] = process.argv.slice(2);

if (what === "new") {
  const written = await withTemporaryPostgres(({ url }) => writeMigration(url, name ?? "", new Date()));
  console.log(
    written
      ? `Wrote ${relative(process.cwd(), written)}. Read it, add by hand what Prisma cannot say, then npm run migrate.`
      : "The schema has not changed since the last migration.",
  );
} else {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) {
    console.error("DATABASE_URL is missing: name the database to migrate. npm start migrates its own by itself.");
    process.exit(1);
  }
  const applied = await applyMigrations(connectionString);
  console.log(applied.length === 0 ? "Nothing to migrate." : `Applied ${applied.join(", ")}.`);
}
