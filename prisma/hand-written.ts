/**
 * Constraints and indexes that stand in a migration by hand, because Prisma's
 * schema cannot say them: checks, exclusions, partial indexes. By name, as
 * Postgres knows them; migrations.db.test.ts asserts that each exists.
 */
export const handWritten: readonly string[] = [];
