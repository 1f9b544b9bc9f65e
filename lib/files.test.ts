import { mkdtempSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FileStore } from "./files";
import { localFiles } from "./local-files";
import { s3Files } from "./s3-files";

const folder = mkdtempSync(join(tmpdir(), "sojourn-files-"));
const credentials = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
const server = new S3rver({
  ...{ address: "127.0.0.1", port: 0, silent: true, directory: join(folder, "s3") },
  configureBuckets: [{ name: "pictures", configs: [] }],
});
let endpoint: string;

beforeAll(async () => {
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const inBucket = (bucket: string, at = endpoint) =>
  s3Files({ bucket, endpoint: at, region: "us-east-1", pathStyle: true, credentials });

const stores: [string, () => FileStore][] = [
  ["a folder", () => localFiles(join(folder, "local"))],
  ["a bucket", () => inBucket("pictures")],
];

describe.each(stores)("%s", (_, open) => {
  it("gives back the very bytes it was given", async () => {
    const store = open();
    const bytes = Uint8Array.from({ length: 300_000 }, (_one, index) => (index * 7) % 256);

    await store.put("pictures/0192-ab/640.webp", bytes);

    expect((await store.get("pictures/0192-ab/640.webp"))?.equals(bytes)).toBe(true);
  });

  it("keeps a file of nothing, and tells it from no file", async () => {
    const store = open();
    await store.put("pictures/empty.webp", new Uint8Array());

    expect(await store.get("pictures/empty.webp")).toHaveLength(0);
    expect(await store.get("pictures/never.webp")).toBeNull();
    expect(await store.get("never/was/640.webp")).toBeNull();
  });

  it("puts a file in the place of the one that was there", async () => {
    const store = open();
    await store.put("pictures/one.webp", Buffer.from("a longer text before"));
    await store.put("pictures/one.webp", Buffer.from("after"));

    expect((await store.get("pictures/one.webp"))?.toString()).toBe("after");
  });

  it("removes a file, and does not mind when there is none", async () => {
    const store = open();
    await store.put("pictures/gone.webp", Buffer.from("here"));
    await store.remove("pictures/gone.webp");
    await store.remove("pictures/gone.webp");

    expect(await store.get("pictures/gone.webp")).toBeNull();
  });

  it("keeps many files at once", async () => {
    const store = open();
    const keys = Array.from({ length: 20 }, (_one, index) => `pictures/many-${index}/640.webp`);
    await Promise.all(keys.map((key) => store.put(key, Buffer.from(key))));

    const texts = await Promise.all(keys.map(async (key) => (await store.get(key))?.toString()));
    expect(texts).toEqual(keys);
  });

  it.each(["../secret", "/etc/passwd", "pictures/../../x", "", "Ana's photo.jpg", "pictures//x", "a\u0000b"])(
    "refuses the key %j",
    async (key) => {
      const store = open();
      await expect(store.put(key, Buffer.from("x"))).rejects.toThrow(RangeError);
      await expect(store.get(key)).rejects.toThrow(RangeError);
      await expect(store.remove(key)).rejects.toThrow(RangeError);
    },
  );
});

it("leaves nothing beside the file in a folder", async () => {
  const store = localFiles(join(folder, "tidy"));
  await store.put("one/a.webp", Buffer.from("a"));
  await expect(store.put("one/a.webp/b.webp", Buffer.from("b"))).rejects.toThrow();

  expect(await readdir(join(folder, "tidy", "one"))).toEqual(["a.webp"]);
});

it("fails aloud when the bucket is not there, the keys are wrong, or nobody answers", async () => {
  await expect(inBucket("elsewhere").put("pictures/a.webp", Buffer.from("a"))).rejects.toThrow();
  await expect(inBucket("elsewhere").get("pictures/a.webp")).rejects.toThrow();
  await expect(inBucket("pictures", "http://127.0.0.1:9").get("pictures/a.webp")).rejects.toThrow();
  const stranger = { accessKeyId: "STRANGER", secretAccessKey: "guessed" };
  const wrong = s3Files({ bucket: "pictures", endpoint, region: "us-east-1", pathStyle: true, credentials: stranger });
  await expect(wrong.put("pictures/a.webp", Buffer.from("a"))).rejects.toThrow();
});
