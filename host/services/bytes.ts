/** Bytes as Apps Script has them: arrays of numbers from -128 to 127. */

/** @param value text (as UTF-8) or an array of signed bytes, of any realm. */
export function toBuffer(value: unknown): Buffer | null {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  return Array.isArray(value) ? Buffer.from(value.map((byte) => Number(byte) & 0xff)) : null;
}

export function toSignedBytes(buffer: Buffer): number[] {
  return [...new Int8Array(buffer)];
}
