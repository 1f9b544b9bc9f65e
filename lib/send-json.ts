import type { RefusalCode } from "./errors";

/** Why a change was not made, as the endpoint says it. `offline` and `broken` are no answers of an endpoint's rules. */
export type SendError = {
  code: RefusalCode | "broken" | "offline";
  /** In the reader's language; empty when nothing was answered. */
  message: string;
  /** What is wrong with single fields, by dotted path. */
  fields: Record<string, string>;
  /** The present state, when somebody else changed it meanwhile. */
  present?: unknown;
};

export type Sent<Data> = { ok: true; data: Data } | { ok: false; error: SendError };

export type Method = "POST" | "PATCH" | "PUT" | "DELETE";

/**
 * Sends a change to an endpoint, as JSON or (with files) as a form, and says what came of it. Never throws: without a network, or when something other
 * than an endpoint answers, the error's code is `offline` or `broken`.
 */
export async function sendJson<Data = unknown>(
  url: string,
  method: Method,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Sent<Data>> {
  const isForm = body instanceof FormData;
  try {
    const response = await fetch(url, {
      method,
      // A form with files names its own content type, with the boundary in it.
      headers: { Accept: "application/json", ...(isForm ? {} : { "Content-Type": "application/json" }) },
      body: isForm ? body : JSON.stringify(body ?? {}),
      credentials: "same-origin",
      signal,
    });
    return await read<Data>(response);
  } catch {
    return { ok: false, error: { code: "offline", message: "", fields: {} } };
  }
}

async function read<Data>(response: Response): Promise<Sent<Data>> {
  if (response.status === 204) return { ok: true, data: null as Data };
  return readAnswer<Data>(response.ok, await response.json().catch(() => null));
}

/** What an endpoint answered, whoever carried it here. */
export function readAnswer<Data>(isOk: boolean, answer: unknown): Sent<Data> {
  if (isOk && isRecord(answer) && "data" in answer) return { ok: true, data: answer.data as Data };
  const error = isRecord(answer) && isRecord(answer.error) ? answer.error : {};
  return {
    ok: false,
    error: {
      code: typeof error.code === "string" ? (error.code as SendError["code"]) : "broken",
      message: typeof error.message === "string" ? error.message : "",
      fields: isRecord(error.fields) ? textsOf(error.fields) : {},
      present: error.present,
    },
  };
}

function textsOf(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([path, message]) => [path, String(message)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
