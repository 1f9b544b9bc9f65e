/**
 * What must stand before anything of the project can run: a Node that is new
 * enough, the packages of the lock file, Prisma's client. Builtins only, because
 * on a fresh clone there is nothing else.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { step } from "./progress.mjs";

export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const installed = join(projectFolder, "node_modules/.sojourn-lock-hash");
/** Prisma's packages look for an engine and would download one; any program that exists will do, we use the npm form. */
const noEngine = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
const generated = join(projectFolder, "prisma/generated/.schema-hash");

/** Installs and generates what is missing or out of date. Quick when nothing is. */
export async function prepare() {
  process.chdir(projectFolder);
  refuseOldNode();
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const lock = hashOf(["package-lock.json"]);
  if (read(installed) !== lock) {
    await step("Installing packages", install);
    writeFileSync(installed, lock);
  }
  const schema = hashOf(["package-lock.json", "prisma/schema.prisma", ...modelFiles()]);
  if (read(generated) !== schema) {
    await step("Generating the database client", generate);
    writeFileSync(generated, schema);
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Sojourn needs Node 20.19 or newer; this is Node ${process.versions.node}.\nGet it at https://nodejs.org, then start again.`,
  );
  process.exit(1);
}

/** NODE_ENV=production around us would leave out half of what building needs. */
function install() {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  return npm?.endsWith(".js") ? quietly(process.execPath, [npm, ...args], noEngine) : quietly("npm", args, noEngine);
}

function generate() {
  const prisma = join(projectFolder, "node_modules/prisma/build/index.js");
  return quietly(process.execPath, [prisma, "generate"], noEngine);
}

/**
 * Runs a program and shows what it said only when it fails.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {Promise<void>}
 */
function quietly(program, args, environment = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      shell: process.platform === "win32" && program === "npm",
    });
    const said = /** @type {Buffer[]} */ ([]);
    child.stdout.on("data", (part) => said.push(part));
    child.stderr.on("data", (part) => said.push(part));
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) return done();
      process.stdout.write(`\n${Buffer.concat(said)}`);
      fail(new Error(`${args.slice(0, 2).join(" ")} ended with ${code}`));
    });
  });
}

function modelFiles() {
  return readdirSync(join(projectFolder, "prisma/models"))
    .sort()
    .map((name) => join("prisma/models", name));
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path).update(readFileSync(join(projectFolder, path)));
  return hash.digest("hex");
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
