import "server-only";
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { requireFileKey } from "./file-key";
import type { FileStore } from "./files";
import type { S3Settings } from "./settings";

/** Milliseconds until we stop waiting for a connection, and for an answer. */
const PATIENCE = { connectionTimeout: 3_000, requestTimeout: 15_000 };

/** Files in a bucket of Amazon's S3 or of anything that speaks as it does. The bucket must be there. */
export function s3Files({ bucket, endpoint, region, pathStyle, credentials }: S3Settings): FileStore {
  const client = new S3Client({
    region,
    forcePathStyle: pathStyle,
    maxAttempts: 2,
    requestHandler: PATIENCE,
    // Not every server knows the checksums that the client would send unasked.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(endpoint ? { endpoint } : {}),
    // Without, the client looks where Amazon's tools look: environment, files, the machine's role.
    ...(credentials ? { credentials } : {}),
  });
  const at = (key: string) => ({ Bucket: bucket, Key: requireFileKey(key) });
  return {
    async put(key, bytes) {
      await client.send(
        new PutObjectCommand({ ...at(key), Body: bytes, ContentLength: bytes.length, ContentType: typeOf(key) }),
      );
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)));
        return Body ? Buffer.from(await Body.transformToByteArray()) : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}

function typeOf(key: string): string {
  return key.endsWith(".webp") ? "image/webp" : "application/octet-stream";
}
