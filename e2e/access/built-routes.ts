/** What the build really serves: read from what Next wrote, so that a forgotten route cannot hide. */
import { existsSync, readFileSync } from "node:fs";

export type BuiltRoute = { method: string; path: string; kind: "desk" | "handler" };

const METHODS = /export\s+(?:const|async\s+function|function)\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;
const REEXPORTED = /export\s*\{([^}]*)\}/g;

/**
 * Every page and every exported method of every route handler, as `GET /trips/[tripId]/plan`.
 *
 * @throws {Error} when there is no production build
 */
export function builtRoutes(): BuiltRoute[] {
  const manifest = ".next/server/app-paths-manifest.json";
  if (!existsSync(manifest)) throw new Error("There is no build; run npm run build");
  const keys = Object.keys(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>);
  return keys.filter((key) => !key.startsWith("/_")).flatMap(routesOf);
}

function routesOf(key: string): BuiltRoute[] {
  const path = pathOf(key);
  if (key.endsWith("/page")) return [{ method: "GET", path, kind: "desk" }];
  return methodsIn(sourceOf(key)).map((method) => ({ method, path, kind: "handler" as const }));
}

/** `/(desk)/trips/[tripId]/plan/page` is served at `/trips/[tripId]/plan`. */
function pathOf(key: string): string {
  const segments = key.split("/").slice(1, -1);
  return `/${segments.filter((segment) => !/^\(.*\)$/.test(segment)).join("/")}`;
}

function sourceOf(key: string): string {
  const file = [".ts", ".tsx"].map((ending) => `app${key}${ending}`).find((name) => existsSync(name));
  if (!file) throw new Error(`The build serves ${key}, and app/ has no source of it`);
  return readFileSync(file, "utf8");
}

function methodsIn(source: string): string[] {
  const declared = [...source.matchAll(METHODS)].map((match) => match[1] ?? "");
  const passedOn = [...source.matchAll(REEXPORTED)].flatMap((match) =>
    (match[1] ?? "").split(",").map(
      (name) =>
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? "",
    ),
  );
  return [
    ...new Set([...declared, ...passedOn.filter((name) => /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(name))]),
  ];
}
