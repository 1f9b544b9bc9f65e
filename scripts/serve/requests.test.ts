import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { cleanRequest, isReadable } from "./requests";

function cleaned(headers: Record<string, string>, trustProxy = false) {
  const request = { headers: { ...headers }, socket: { remoteAddress: "::ffff:203.0.113.9" } };
  cleanRequest(request as unknown as IncomingMessage, trustProxy);
  return request.headers;
}

it.each([
  "x-middleware-subrequest",
  "x-middleware-rewrite",
  "x-invoke-path",
  "x-matched-path",
  "x-now-route-matches",
  "x-nextjs-data",
  "x-forwarded-host",
  "x-real-ip",
  "x-body-encoding",
])("does not hear %s from outside", (name) => {
  expect(cleaned({ [name]: "1" })).not.toHaveProperty(name);
});

it("keeps what a browser sends", () => {
  const headers = {
    accept: "text/html",
    cookie: "a=b",
    rsc: "1",
    "sec-fetch-site": "same-origin",
    "x-requested-with": "x",
  };

  expect(cleaned(headers)).toMatchObject(headers);
});

it("takes the address from the connection, whatever the request says", () => {
  expect(cleaned({ "x-forwarded-for": "198.51.100.1" })["x-forwarded-for"]).toBe("203.0.113.9");
});

it("believes a trusted proxy only the address it added itself", () => {
  expect(cleaned({ "x-forwarded-for": "10.0.0.1, 198.51.100.1" }, true)["x-forwarded-for"]).toBe("198.51.100.1");
});

it("reads addresses with any letters, and refuses what cannot be read", () => {
  const readable = ["/trips/%C5%81%C3%B3d%C5%BA/plan", "/hosts?q=100%", "/"];
  const unreadable = ["/o/%E0%A4%A", "/%", "/o/%00", "/hosts?q=%00"];

  expect(readable.filter(isReadable)).toEqual(readable);
  expect(unreadable.filter(isReadable)).toEqual([]);
});
