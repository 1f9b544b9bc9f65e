/** Writes font files of the TrueType form, the only one every program that makes PDFs reads. */

export type Tables = Map<string, Uint8Array>;

/** Puts tables together with the directory and the checksums the form asks for (OpenType, "Organization of an OpenType font"). */
export function writeSfnt(tables: Tables): Buffer {
  const named = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(named.length));
  const directory = Buffer.alloc(12 + named.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(named.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((named.length - power) * 16, 10);
  let offset = directory.length;
  const bodies = named.map(([tag, bytes], index) => {
    const body = padded(tag === "head" ? withoutChecksum(bytes) : bytes);
    const entry = 12 + index * 16;
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(checksum(body), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    offset += body.length;
    return body;
  });
  const file = Buffer.concat([directory, ...bodies]);
  const head = named.findIndex(([tag]) => tag === "head");
  if (head >= 0) {
    const at = directory.readUInt32BE(12 + head * 16 + 8);
    file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, at + 8);
  }
  return file;
}

function withoutChecksum(head: Uint8Array): Uint8Array {
  const copy = Buffer.from(head);
  copy.writeUInt32BE(0, 8);
  return copy;
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Sum of all numbers of 32 bits, of whole numbers of four bytes. */
export function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
