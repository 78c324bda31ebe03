/** A pack that another one extends, and the versions of it that serve. */
export interface ExtendedPack {
  readonly name: string;
  /** A range as npm writes it; absent where any version serves. */
  readonly range?: string;
}

/** The packs that a manifest extends; none where it stands by itself, or where it is none. */
export function extendedPacks(manifest: unknown): readonly ExtendedPack[] {
  if (typeof manifest !== 'object' || manifest === null || !('extends' in manifest)) return [];
  const named: readonly unknown[] = Array.isArray(manifest.extends) ? manifest.extends : [manifest.extends];
  return named.map((one) => {
    const text = String(one);
    const at = text.indexOf('@', 1);
    return at < 0 ? { name: text } : { name: text.slice(0, at), range: text.slice(at + 1) };
  });
}
