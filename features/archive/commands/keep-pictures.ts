import "server-only";
import { randomUUID } from "node:crypto";
import { fileStore } from "@/lib/files";
import { derivativesOf } from "@/lib/pictures";
import type { Archive } from "../file-format/archive";
import type { ArchivedPicture } from "../file-format/reports";
import type { NewIds } from "../new-ids";

/** A picture of an archive whose files are in the store. */
export type KeptPicture = {
  picture: ArchivedPicture;
  id: string;
  fileKey: string;
  width: number;
  height: number;
  keys: string[];
};

/**
 * Encodes the pictures of an archive anew, as if somebody had uploaded them, and keeps them. Those that came without
 * pixels are not taken over.
 *
 * @throws {Refusal} `invalid` for what is no picture
 */
export async function keepPictures({ pictures }: Archive, ids: NewIds): Promise<KeptPicture[]> {
  const there = pictures.filter(({ data }) => data !== null);
  ids.add(there);
  const kept: KeptPicture[] = [];
  try {
    for (const picture of there) kept.push(await keep(picture, ids.of(picture.id)));
    return kept;
  } catch (error) {
    await dropPictures(kept);
    throw error;
  }
}

async function keep(picture: ArchivedPicture, id: string): Promise<KeptPicture> {
  const derivatives = await derivativesOf(new Uint8Array(Buffer.from(picture.data ?? "", "base64")));
  const fileKey = `pictures/${randomUUID()}`;
  const keys: string[] = [];
  for (const { width, bytes } of derivatives) {
    const key = `${fileKey}/${width}.webp`;
    await fileStore().put(key, bytes);
    keys.push(key);
  }
  const largest = derivatives.at(-1) ?? picture;
  return { picture, id, fileKey, width: largest.width, height: largest.height, keys };
}

/** Takes the files away again, when the trip they belong to was not written after all. */
export async function dropPictures(kept: readonly KeptPicture[]): Promise<void> {
  for (const { keys } of kept) for (const key of keys) await fileStore().remove(key);
}
