import { afterEach, expect, it, vi } from "vitest";
import { sendJson } from "./send-json";

afterEach(() => {
  vi.unstubAllGlobals();
});

function answering(status: number, body: string) {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => new Response(body, { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

it("hands over the data of a change that was made", async () => {
  const fetched = answering(200, '{"data":{"revision":4}}');

  expect(await sendJson("/api/v1/things/1", "PATCH", { name: "Port" })).toEqual({ ok: true, data: { revision: 4 } });
  expect(fetched.mock.calls[0]?.[1].body).toBe('{"name":"Port"}');
});

it("hands over the words and the fields of a refusal", async () => {
  answering(422, '{"error":{"code":"invalid","message":"Check one field.","fields":{"parts.0.role":"Say a role."}}}');

  expect(await sendJson("/api/v1/things/1", "PATCH")).toEqual({
    ok: false,
    error: {
      code: "invalid",
      message: "Check one field.",
      fields: { "parts.0.role": "Say a role." },
      present: undefined,
    },
  });
});

it("says broken when something other than an endpoint answers", async () => {
  answering(502, "<h1>Bad gateway</h1>");

  expect(await sendJson("/api/v1/things/1", "POST")).toMatchObject({
    ok: false,
    error: { code: "broken", message: "" },
  });
});

it("says offline when nothing answers", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Promise.reject(new TypeError("Failed to fetch"))),
  );

  expect(await sendJson("/api/v1/things/1", "POST")).toMatchObject({ ok: false, error: { code: "offline" } });
});
