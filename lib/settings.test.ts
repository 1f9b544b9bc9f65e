import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "./settings";
import { tileOrigin } from "./tile-origin";

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

it("takes a server of map tiles, and says at once when its address cannot be one", () => {
  const template = "https://tiles.example:8443/osm/{z}/{x}/{y}.png?key=1";
  expect(readSettings({ ...needed, MAP_TILES_URL: template })).toMatchObject({
    MAP_TILES_URL: template,
    MAP_TILES_ATTRIBUTION: "© OpenStreetMap contributors",
  });
  expect(tileOrigin(template)).toBe("https://tiles.example:8443");
  expect(tileOrigin(undefined)).toBeNull();
  for (const wrong of ["https://tiles.example/{z}/{x}.png", "javascript:{z}{x}{y}", "{z}/{x}/{y}"])
    expect(() => readSettings({ ...needed, MAP_TILES_URL: wrong })).toThrow(/MAP_TILES_URL must be an address/);
});

describe("pictures in a bucket", () => {
  const keys = { S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" };

  it("are kept on this machine unless a bucket is named", () => {
    expect(readSettings(needed).s3).toBeNull();
    expect(readSettings({ ...needed, S3_BUCKET: "trips" }).s3).toEqual({
      ...{ bucket: "trips", endpoint: undefined, region: "us-east-1", pathStyle: false, credentials: undefined },
    });
  });

  it("are addressed by path at a server of one's own, unless told otherwise", () => {
    const own = { ...needed, ...keys, S3_BUCKET: "trips", S3_ENDPOINT: "http://127.0.0.1:9000" };

    expect(readSettings(own).s3).toMatchObject({
      pathStyle: true,
      credentials: { accessKeyId: "key", secretAccessKey: "secret" },
    });
    expect(readSettings({ ...own, S3_PATH_STYLE: "off" }).s3?.pathStyle).toBe(false);
  });

  it.each([
    [{ S3_ENDPOINT: "http://127.0.0.1:9000" }, /S3_BUCKET is missing/],
    [{ S3_BUCKET: "trips", S3_ACCESS_KEY_ID: "key" }, /S3_SECRET_ACCESS_KEY is missing/],
    [{ S3_BUCKET: "trips", S3_SECRET_ACCESS_KEY: "secret" }, /S3_ACCESS_KEY_ID is missing/],
    [{ S3_BUCKET: "trips", S3_ENDPOINT: "ftp://files" }, /S3_ENDPOINT must be an address/],
  ])("say what is missing of %j", (given, words) => {
    expect(() => readSettings({ ...needed, ...given })).toThrow(words);
  });
});
