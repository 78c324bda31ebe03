import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal. To load what Node has for it takes a dozen times as long as
 * to hash a brainstorm.
 */
export function sha256(content: string | Uint8Array): string {
  return bytesToHex(digest(typeof content === 'string' ? new TextEncoder().encode(content) : content));
}
