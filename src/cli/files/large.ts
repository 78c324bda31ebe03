/** Bytes: where what is read is larger than this, memory is worth more than time. */
export const large = 512 * 1024;
