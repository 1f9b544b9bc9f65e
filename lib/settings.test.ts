import { expect, it } from "vitest";
import { readSettings, SettingsError } from "./settings";

const needed = {
  DATABASE_URL: "postgresql://sojourn@127.0.0.1/sojourn",
  AUTH_SECRET: "a secret of more than thirty-two characters",
};

it("listens on this machine only, unless told otherwise", () => {
  expect(readSettings(needed)).toMatchObject({ HOST: "127.0.0.1", PORT: 3000, BASE_URL: "http://localhost:3000" });
});

it("lets the address people use follow the port", () => {
  expect(readSettings({ ...needed, PORT: "4100" }).BASE_URL).toBe("http://localhost:4100");
});

it("takes the slash off the end of the address, so that links are made by joining", () => {
  expect(readSettings({ ...needed, BASE_URL: "https://trips.example/" }).BASE_URL).toBe("https://trips.example");
});

it("names everything that is missing or wrong at once", () => {
  const read = () => readSettings({ PORT: "many", DATABASE_URL: "mysql://x" });

  expect(read).toThrow(SettingsError);
  expect(read).toThrow(/PORT must be a number/);
  expect(read).toThrow(/DATABASE_URL must begin with postgresql/);
  expect(read).toThrow(/AUTH_SECRET is missing/);
});

it("counts an empty variable as not set", () => {
  expect(readSettings({ ...needed, HOST: "", SMTP_URL: " " })).toMatchObject({ HOST: "127.0.0.1", devMailbox: true });
});

it.each([
  ["on this machine without a mail server", {}, true],
  ["on this machine with a mail server", { SMTP_URL: "smtp://mail.example" }, false],
  ["on a public address without a mail server", { HOST: "0.0.0.0" }, false],
  ["on a public address, on demand", { HOST: "0.0.0.0", DEV_MAILBOX: "on" }, true],
  ["on an address that only begins like this machine's", { HOST: "127.0.0.1.example.com" }, false],
])("shows the mailbox for trying out %s: see the table", (_when, environment, shown) => {
  expect(readSettings({ ...needed, ...environment }).devMailbox).toBe(shown);
});
