import "server-only";
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** A new secret for a mailed link: 32 random bytes, base64url (43 characters). Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token: SHA-256, hexadecimal. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Whether a text can be a token at all; spares the database the rest. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** A code a person can type: six digits. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}

/** What is stored of a typed code: too short for a bare hash, so it is keyed with the server's secret. */
export function hashOfCode(email: string, code: string, secret: string): string {
  return createHmac("sha256", secret).update(`${email}\n${code}`).digest("hex");
}

/** Compares two hexadecimal hashes without telling by its time how much was right. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, "hex"), Buffer.from(b, "hex")];
  return left.length === right.length && timingSafeEqual(left, right);
}
