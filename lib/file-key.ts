/** @throws {RangeError} for a key that would leave the store */
export function requireFileKey(key: string): string {
  if (!/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)*$/.test(key) || key.includes(".."))
    throw new RangeError(`Not a file key: ${key}`);
  return key;
}
