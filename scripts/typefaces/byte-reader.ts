/** Reads the big-endian numbers font files are made of, one after the other. */
export class ByteReader {
  private readonly view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    public offset = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    return this.view.getUint8(this.offset++);
  }

  u16(): number {
    this.offset += 2;
    return this.view.getUint16(this.offset - 2);
  }

  i16(): number {
    this.offset += 2;
    return this.view.getInt16(this.offset - 2);
  }

  u32(): number {
    this.offset += 4;
    return this.view.getUint32(this.offset - 4);
  }

  /** A signed number of 16 bits of which 14 stand behind the point. */
  f2dot14(): number {
    return this.i16() / 16_384;
  }

  tag(): string {
    return Buffer.from(this.take(4)).toString("latin1");
  }

  take(length: number): Uint8Array {
    if (this.offset + length > this.bytes.length) throw new RangeError("The font file ends too soon");
    this.offset += length;
    return this.bytes.subarray(this.offset - length, this.offset);
  }

  /** The same bytes from another place, leaving this reader where it is. */
  at(offset: number): ByteReader {
    return new ByteReader(this.bytes, offset);
  }
}
