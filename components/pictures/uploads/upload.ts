/** A file that somebody gave, and how far it has come. */
export type Upload = {
  key: string;
  file: File;
  state:
    | { kind: "waiting" }
    /** Share of its bytes that have left, 0 to 1. */
    | { kind: "sending"; share: number }
    /** All of it is there; the server makes pictures of it. */
    | { kind: "working" }
    | { kind: "done" }
    /** A key of `pictures.uploads.refused`, or a sentence of the server's. */
    | { kind: "failed"; reason: "tooLarge" | "offline" }
    | { kind: "failed"; reason: "said"; message: string };
};

/** Bytes a picture may have: as many as the endpoint reads, less what the form around it takes. */
export const LARGEST = 25_000_000;
/** Files sent at one time. */
const AT_ONCE = 2;

/** Files as they are taken up: what is too large is refused before a byte of it leaves. */
export function uploadsOf(files: readonly File[], keyOf: () => string): Upload[] {
  return files.map((file) => ({
    key: keyOf(),
    file,
    state: file.size > LARGEST ? { kind: "failed", reason: "tooLarge" } : { kind: "waiting" },
  }));
}

/** Those that may begin now. */
export function nextToSend(uploads: readonly Upload[]): Upload[] {
  const underWay = uploads.filter(({ state }) => state.kind === "sending" || state.kind === "working").length;
  return uploads.filter(({ state }) => state.kind === "waiting").slice(0, Math.max(0, AT_ONCE - underWay));
}

/** Whether trying once more could help: not for a file that is too large. */
export function canRetry({ state }: Upload): boolean {
  return state.kind === "failed" && state.reason !== "tooLarge";
}

export function setState(uploads: readonly Upload[], key: string, state: Upload["state"]): Upload[] {
  return uploads.map((one) => (one.key === key ? { ...one, state } : one));
}

/** The files of something dropped or pasted, without folders and text. */
export function filesIn(data: DataTransfer | null): File[] {
  return [...(data?.items ?? [])].flatMap((item) => (item.kind === "file" ? (item.getAsFile() ?? []) : []));
}
