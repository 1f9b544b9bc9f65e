import { readAnswer, type Sent } from "./send-json";

/** A file on its way. */
export type Sending<Data> = { answer: Promise<Sent<Data>>; cancel: () => void };

/**
 * Sends a form with a file and tells how far it is, which `fetch` cannot. Never throws; what was cancelled or found no network
 * ends with the code `offline`.
 *
 * @param onProgress share of the bytes that have left, 0 to 1
 */
export function sendFile<Data>(url: string, form: FormData, onProgress: (share: number) => void): Sending<Data> {
  const request = new XMLHttpRequest();
  const answer = new Promise<Sent<Data>>((resolve) => {
    const lost = () => resolve({ ok: false, error: { code: "offline", message: "", fields: {} } });
    request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener("load", () =>
      resolve(readAnswer<Data>(request.status >= 200 && request.status < 300, parsed(request.responseText))),
    );
    request.addEventListener("error", lost);
    request.addEventListener("abort", lost);
    request.addEventListener("timeout", lost);
    request.open("POST", url);
    request.setRequestHeader("Accept", "application/json");
    request.send(form);
  });
  return { answer, cancel: () => request.abort() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
