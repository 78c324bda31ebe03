/** A path as a URI reference: relative paths stay relative, absolute ones become `file:` addresses. */
export function uriOf(path: string): string {
  const slashed = path.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\\', '/');
  // A colon in the first part of a relative reference would read as a scheme.
  const encoded = encodeURI(slashed).replaceAll('#', '%23').replaceAll('?', '%3F');
  if (/^[A-Za-z]:\//u.test(slashed)) return `file:///${encoded}`;
  return slashed.startsWith('/') ? `file://${encoded}` : encoded.replaceAll(':', '%3A');
}
