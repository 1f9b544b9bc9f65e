import { defineConfig } from "vitest/config";

const alias = {
  "@": import.meta.dirname,
  // Outside Next there is no bundler to guard; the marker becomes an empty file.
  "server-only": `${import.meta.dirname}/test/nothing.ts`,
};

const elsewhere = ["node_modules", ".next", "e2e", "prisma/generated"];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          // Rules keep nothing between tests, so files share the modules they load.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts", ...elsewhere],
          setupFiles: "test/laws.ts",
          // Laws look at thousands of plans; a busy machine may take its time.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: elsewhere,
          globalSetup: "test/template-database.ts",
          setupFiles: ["test/laws.ts", "test/database.ts"],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
