import { Client } from "pg";
import { beforeAll, expect, it } from "vitest";
import { schemaDifference } from "@/scripts/migrations/engine";
import { readSnapshot, schemaFiles, schemaText } from "@/scripts/migrations/folder";
import { type Catalogue, catalogueOf } from "@/test/catalogue";
import { handWritten } from "./hand-written";

let migrated: Catalogue;
let intended: Catalogue;

beforeAll(async () => {
  const url = process.env.DATABASE_URL ?? "";
  migrated = await catalogueOf(url, "public");

  const sql = (await schemaDifference(url, null, schemaFiles())) ?? "";
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`drop schema public cascade; create schema public; ${sql}`);
  await client.end();
  intended = await catalogueOf(url, "public");
});

it("has a migration for everything the schema says", () => {
  expect(readSnapshot(), "the schema has changed: npm run migration -- what_changed").toBe(schemaText());
});

it("makes by migrations the same tables, columns, keys and indexes the schema describes", () => {
  const byHand = new Set<string>(handWritten);

  const withoutHandWritten = migrated.filter(({ name }) => !byHand.has(name));

  expect(withoutHandWritten).toEqual(intended);
});

it("keeps every rule that was written by hand, because Prisma cannot say it", () => {
  const names = new Set(migrated.map(({ name }) => name));

  expect(handWritten.filter((name) => !names.has(name))).toEqual([]);
});
