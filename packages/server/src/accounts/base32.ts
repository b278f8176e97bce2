const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes as base32 without padding (RFC 4648 §6), as authenticator apps want keys. */
export function toBase32(bytes: Uint8Array): string {
  let bits = "";
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
}

/** The bytes of base32 text; spaces and case do not count. Throws RangeError for other characters. */
export function fromBase32(text: string): Uint8Array {
  const letters = text.toUpperCase().replace(/[\s=]/g, "");
  const bits = Array.from(letters, (letter) => {
    const value = ALPHABET.indexOf(letter);
    if (value === -1) throw new RangeError(`${letter} is no character of base32.`);
    return value.toString(2).padStart(5, "0");
  }).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
