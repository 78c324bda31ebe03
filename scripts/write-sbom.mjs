import { createHash } from 'node:crypto';

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const licences = (licence) =>
  / (?:OR|AND|WITH) /u.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

function component({ name, version, licence, author, integrity }) {
  const [algorithm, hash] = integrity?.split('-') ?? [];
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    ...(author !== undefined && { author }),
    name,
    version,
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    }),
    licenses: licences(licence),
    purl: purl(name, version),
  };
}

/**
 * What is inside the package, as a CycloneDX 1.6 bill of materials in JSON. It holds no date and its serial number
 * follows from its content, so that the same bundle has the same bill.
 *
 * @param manifest the package's own package.json
 * @param packages as `bundledPackages` lists them
 */
export function writeSbom({ name, version, description, license }, packages) {
  const root = purl(name, version);
  const body = {
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name,
        version,
        description,
        licenses: licences(license),
        purl: root,
      },
    },
    components: packages.map(component),
    dependencies: [{ ref: root, dependsOn: packages.map((one) => purl(one.name, one.version)) }],
  };
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  // A UUID of version 8: its bits are those of the content's hash.
  const uuid = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${uuid}`, ...body };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
