/** How much a pack may hold: many times more than the largest that people have written. */
export const packBounds = { files: 5000, fileBytes: 1024 * 1024, bytes: 16 * 1024 * 1024 } as const;
