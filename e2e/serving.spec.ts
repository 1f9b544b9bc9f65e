/** What the thin server in front of Next promises, asked of the running production server. */
import { request as plainRequest } from "node:http";
import { expect, test } from "@playwright/test";

test("says that it is well", async ({ request }) => {
  const answer = await request.get("/api/health");

  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "ok" });
});

test("sends text compressed, in the form the browser takes", async ({ baseURL }) => {
  for (const encoding of ["br", "gzip"]) {
    const { headers } = await ask(`${baseURL}/sign-in`, { "accept-encoding": encoding });

    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toMatch(/accept-encoding/i);
  }
});

test("sends the bare text to a program that takes no compression", async ({ baseURL }) => {
  const { headers, body } = await ask(`${baseURL}/sign-in`, {});

  expect(headers["content-encoding"]).toBeUndefined();
  expect(body).toMatch(/^<!doctype html>/i);
});

test("lets nobody past the checks with Next's internal headers", async ({ baseURL }) => {
  const sneaky = { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-nextjs-data": "1" };

  const [plain, dressed] = await Promise.all([ask(`${baseURL}/trips`, {}), ask(`${baseURL}/trips`, sneaky)]);

  expect(dressed.status).toBe(plain.status);
  expect(dressed.headers["content-security-policy"]).toBeDefined();
});

test("refuses headers nobody needs that long", async ({ baseURL }) => {
  expect((await ask(`${baseURL}/sign-in`, { cookie: "x".repeat(64_000) })).status).toBe(431);
});

test("does not say what it is made with", async ({ baseURL }) => {
  const { headers } = await ask(`${baseURL}/sign-in`, {});

  expect(headers["x-powered-by"]).toBeUndefined();
});

test("opens a document without asking any other host, and without a fault on the way", async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  const faults: string[] = [];
  page.on("request", (one) => hosts.add(new URL(one.url()).origin));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));

  await page.goto("/sign-in");

  expect([...hosts]).toEqual([baseURL]);
  expect(faults).toEqual([]);
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** A request as it stands: nothing is added, nothing is taken apart. */
function ask(address: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = plainRequest(address, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
