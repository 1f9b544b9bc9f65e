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

const report = "/o/transilvania-it/reports/oslo-health-tech";

test("says in a few bytes that a document has not changed", async ({ baseURL }) => {
  for (const document of ["/", report]) {
    const { headers } = await ask(`${baseURL}${document}`, {});

    const again = await ask(`${baseURL}${document}`, { "if-none-match": String(headers.etag) });

    expect(again.status).toBe(304);
    expect(Object.keys(again.headers).sort()).toEqual([
      "cache-control",
      "connection",
      "date",
      "etag",
      ...(again.headers["keep-alive"] ? ["keep-alive"] : []),
      "vary",
    ]);
    expect(again.headers.etag).toBe(headers.etag);
    expect(again.headers.vary).toBe(headers.vary);
    expect(again.bytes).toBeLessThanOrEqual(400);
  }
});

test("does not vary a document by what only Next's router sends", async ({ baseURL }) => {
  const { headers } = await ask(`${baseURL}/`, {});

  expect(headers.vary).toBe("Accept-Encoding, Accept-Language, Cookie");
});

test("sends a kept report just as Next sends it", async ({ baseURL }) => {
  const ways: Record<string, string>[] = [
    {},
    { "accept-encoding": "br" },
    { "accept-encoding": "gzip" },
    { cookie: "theme=dark" },
  ];
  for (const asked of ways) {
    await ask(baseURL + report, asked); // drawn from here on
    const kept = await ask(baseURL + report, asked);
    const byNext = await ask(`${baseURL}${report}?past=nobody`, asked);

    for (const name of ["connection", "content-length", "date", "keep-alive", "transfer-encoding"])
      for (const { headers } of [kept, byNext]) delete headers[name];
    expect([kept.status, kept.headers, kept.body]).toEqual([byNext.status, byNext.headers, byNext.body]);
  }
});

test("sends only the head of a report to those who ask for the head", async ({ baseURL }) => {
  const whole = await ask(baseURL + report, {});

  const head = await ask(baseURL + report, {}, "HEAD");

  expect([head.status, head.body]).toEqual([200, ""]);
  expect(head.headers.etag).toBe(whole.headers.etag);
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

type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** Of the head and the body as they travelled. */
  bytes: number;
};

/** A request as it stands: nothing is added, nothing is taken apart. */
function ask(address: string, headers: Record<string, string>, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = plainRequest(address, { headers, method, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, headers, body: body.toString(), bytes: answer.socket.bytesRead });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}
