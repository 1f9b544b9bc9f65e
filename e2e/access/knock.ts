import type { Target } from "./matrix";
import type { Knocker, World } from "./world";

export type Answer = { status: number; location: string | null; body: string };

/** Sends one request as a browser on our own page would, as one of the knockers. */
export async function knock(
  baseUrl: string,
  method: string,
  path: string,
  world: World,
  knocker: Knocker,
  target: Target,
): Promise<Answer> {
  const url = new URL(
    fill(path, { tripId: world.tripId, organisationId: world.organisationId, ...target.params }) + (target.query ?? ""),
    baseUrl,
  );
  const isRead = method === "GET" || method === "HEAD";
  const headers: Record<string, string> = { Accept: path.startsWith("/api/") ? "application/json" : "text/html" };
  const cookie = target.cookie ?? knocker.cookie;
  if (cookie) headers.Cookie = cookie;
  if (!isRead) Object.assign(headers, { "Sec-Fetch-Site": "same-origin", Origin: new URL(baseUrl).origin });
  let body: string | FormData | undefined;
  if (!isRead && target.form) {
    body = target.form;
    if (knocker.link) body.set("personalLink", knocker.link);
  } else if (!isRead) {
    headers["Content-Type"] = "application/json";
    body = JSON.stringify({ ...target.body, ...(knocker.link ? { personalLink: knocker.link } : {}) });
  }
  const response = await fetch(url, { method, headers, body: body ?? null, redirect: "manual" });
  return { status: response.status, location: response.headers.get("location"), body: await response.text() };
}

function fill(path: string, params: Record<string, string>): string {
  return path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });
}
