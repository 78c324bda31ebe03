/**
 * The licences of what is bundled, as one text: each text once, under the packages that stand under it.
 *
 * @param packages as `bundledPackages` lists them
 */
export function writeLicences(packages) {
  const byText = new Map();
  for (const { name, version, licence, texts } of packages) {
    const text = texts.join('\n\n');
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return ['planwright holds parts of these packages, each under its own licence.', ...parts]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
