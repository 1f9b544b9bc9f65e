/** Gives every test file a fresh, migrated database of its own. */
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";

const template = new URL(inject("templateUrl"));
const name = `sojourn_test_${randomUUID().replaceAll("-", "")}`;

async function asAdmin(statement: string): Promise<void> {
  const server = new URL(template);
  server.pathname = "/postgres";
  const admin = new Client({ connectionString: server.href });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

await asAdmin(`create database "${name}" template "${template.pathname.slice(1)}"`);

const own = new URL(template);
own.pathname = `/${name}`;
process.env.DATABASE_URL = own.href;
process.env.AUTH_SECRET = "only for tests: thirty-two characters and more";
// Vite gives this name the value "/" for its own purposes.
process.env.BASE_URL = "http://localhost:3000";

afterAll(async () => {
  const { disconnect } = await import("@/lib/db");
  await disconnect();
  await asAdmin(`drop database "${name}" with (force)`);
});
