/**
 * One Postgres for the whole run and, in it, one migrated database that every
 * test file copies (test/database.ts). TEST_DATABASE_URL names another server.
 */
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../scripts/migrations/engine";
import { startTemporaryPostgres } from "../scripts/postgres/temporary";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of the migrated database, to be copied and never written to. */
    templateUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const postgres = given ? { url: given, stop: async () => {} } : await startTemporaryPostgres();
  const name = `sojourn_template_${process.pid}`;
  const admin = new Client({ connectionString: postgres.url });
  const teardown = async () => {
    await admin.query(`drop database if exists "${name}" with (force)`).finally(() => admin.end());
    await postgres.stop();
  };
  await admin.connect();
  try {
    await admin.query(`create database "${name}"`);
    const template = new URL(postgres.url);
    template.pathname = `/${name}`;
    await applyMigrations(template.href);
    // Nobody may be connected to a database that is copied.
    await admin.query(`alter database "${name}" allow_connections false`);
    project.provide("templateUrl", template.href);
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
