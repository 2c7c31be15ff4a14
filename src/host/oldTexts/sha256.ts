import { sha256Hex } from '../../core/annotations/hash.ts';

/** SHA-256 of the text's UTF-8 bytes in hex, off the thread where the host can. */
export async function sha256(text: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  // Only secure contexts have it.
  if (!subtle) return sha256Hex(text);
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
