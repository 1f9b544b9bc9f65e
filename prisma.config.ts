import { defineConfig } from "prisma/config";

// Making the client needs no database; `prisma migrate deploy` does.
const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  ...(url ? { datasource: { url } } : {}),
});
