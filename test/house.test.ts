/** Rules about the project itself that no other tool checks. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

type Entry = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };
type Lock = { packages: Record<string, Entry> };

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

/** The lowest version without a known hole, or the only one that works together with the others. */
const floors = {
  next: "16.4.2",
  nodemailer: "10.0.5",
  sharp: "0.35.4",
  react: "19.3.1",
  "react-dom": "19.3.1",
} as const;

const exactly = {
  "next-auth": "4.24.15",
  prisma: "7.10.0",
  "@prisma/client": "7.10.0",
  "@prisma/adapter-pg": "7.10.0",
  "@prisma/driver-adapter-utils": "7.10.0",
  "use-intl": "4.14.8",
  "icu-minify": "4.14.8",
} as const;

function isBelow(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split(/[.-]/).map(Number));
  for (const [place, wanted] of (need ?? []).entries()) {
    const there = have?.[place] ?? 0;
    if (there !== wanted) return there < wanted;
  }
  return false;
}

const copiesOf = (name: string) =>
  Object.entries(lock.packages).filter(
    ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
  );

it.each(Object.entries(floors))("uses no %s below %s anywhere in the lock file", (name, floor) => {
  const copies = copiesOf(name);

  expect(copies).not.toEqual([]);
  expect(copies.filter(([, { version = "0" }]) => isBelow(version, floor))).toEqual([]);
});

it.each(Object.entries(exactly))("uses %s %s and no other", (name, version) => {
  expect(copiesOf(name).map(([, entry]) => entry.version)).toEqual([version]);
});

it("names no registry in the lock file", () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});

it("knows the programs of other systems too, so that npm ci works everywhere", () => {
  const names = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );

  expect([...new Set(names)].filter((name) => copiesOf(name).length === 0)).toEqual([]);
});

it("has no loading.tsx, which would answer 200 where a page is not found", () => {
  const files = existsSync("app") ? readdirSync("app", { recursive: true, encoding: "utf8" }) : [];

  expect(files.filter((name) => /(^|\/)loading\.[jt]sx?$/.test(name)).map((name) => join("app", name))).toEqual([]);
});

it("has one link from desk to desk, which shows that the next one is on its way", () => {
  const files = ["app", "components"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((name) => join(room, name)),
  );
  const importing = files.filter((name) => name.endsWith(".tsx") && readFileSync(name, "utf8").includes('"next/link"'));

  expect(importing).toEqual(["components/desk/desk-link.tsx"]);
});

it("keeps the words of its folders: no utils, helpers, common or index", () => {
  const rooms = ["app", "components", "features", "access", "lib", "domain", "test", "scripts", "e2e"].filter(
    existsSync,
  );
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((name) => join(room, name)),
  );

  expect(files.filter((name) => /(^|\/)(utils?|helpers?|common|index)(\.[jt]sx?|$)/.test(name))).toEqual([]);
});

it("asks no machine where it stands: only components, which run on the reader's own, read its clock", () => {
  const rooms = ["app", "features", "access", "lib", "domain"].filter(existsSync);
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((name) => join(room, name)),
  );
  const readsTheWall =
    /\.(get|set)(Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)\(|\.toLocale(Date|Time)String\(|\.toDateString\(/;

  const guilty = files.filter((name) => /\.tsx?$/.test(name) && readsTheWall.test(readFileSync(name, "utf8")));

  expect(guilty).toEqual([]);
});

it("believes to stand where the run says", () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const said = ["America/St_Johns", "Pacific/Kiritimati"].find((zone) => zone === process.env.TZ);

  expect(timeZone).toBe(said ?? timeZone);
});
