import "server-only";
import { randomUUID } from "node:crypto";
import { fileStore } from "@/lib/files";
import { derivativesOf } from "@/lib/pictures";

/** A picture whose files are in the store and whose row is not written yet. */
export type KeptFiles = { id: string; fileKey: string; width: number; height: number };

/**
 * Encodes an upload anew, keeps it, and lets the caller write its row. When that fails, the files go again; a row
 * without files is never written.
 *
 * @throws {Refusal} `invalid` at `file` for what is no picture; `unavailable` while the store is away
 */
export async function withKeptFiles<Result>(
  upload: Blob,
  writeRow: (kept: KeptFiles) => Promise<Result>,
): Promise<Result> {
  const derivatives = await derivativesOf(new Uint8Array(await upload.arrayBuffer()));
  const id = randomUUID();
  const fileKey = `pictures/${id}`;
  const keys: string[] = [];
  try {
    for (const { width, bytes } of derivatives) {
      const key = derivativeKey(fileKey, width);
      await fileStore().put(key, bytes);
      keys.push(key);
    }
    const { width, height } = derivatives.at(-1) ?? { width: 0, height: 0 };
    return await writeRow({ id, fileKey, width, height });
  } catch (error) {
    // What cannot be taken away now lies under a name that nothing points to.
    await Promise.allSettled(keys.map((key) => fileStore().remove(key)));
    throw error;
  }
}

/** Where the derivative of some width lies, of all of a picture or of a part of it. */
export function derivativeKey(fileKey: string, width: number, crop = ""): string {
  return `${fileKey}/${crop ? `${crop}-` : ""}${width}.webp`;
}
