import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeDataFolder } from "./lock";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pretendToRun = (pid: number) =>
  writeFileSync(join(folder, "running.json"), JSON.stringify({ pid, address: "http://localhost:4000" }));

it("gives the data folder to the first start and back at its end", () => {
  const giveBack = takeDataFolder(folder, "http://localhost:3000");
  expect(JSON.parse(readFileSync(join(folder, "running.json"), "utf8"))).toEqual({
    pid: process.pid,
    address: "http://localhost:3000",
  });

  giveBack();

  expect(existsSync(join(folder, "running.json"))).toBe(false);
});

it("sends a second start to the address of the first", async () => {
  const first = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "scripts/start.mjs"], {
    stdio: "ignore",
  });
  await new Promise((spawned) => first.once("spawn", spawned));
  pretendToRun(first.pid ?? 0);

  expect(() => takeDataFolder(folder, "http://localhost:3000")).toThrow(/already runs .* http:\/\/localhost:4000/);

  first.kill();
});

it("takes over from a start that was killed", () => {
  pretendToRun(2 ** 30);

  expect(() => takeDataFolder(folder, "http://localhost:3000")).not.toThrow();
});

it("takes over when the number of the process now belongs to another program", () => {
  pretendToRun(process.ppid);

  expect(() => takeDataFolder(folder, "http://localhost:3000")).not.toThrow();
});

it("says which folder it may not use", () => {
  writeFileSync(join(folder, "file"), "");

  expect(() => takeDataFolder(join(folder, "file", "data"), "http://localhost:3000")).toThrow(/cannot be used/);
});
