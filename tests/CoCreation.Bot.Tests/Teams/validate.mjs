// Checks the files of an app package against the official schemas; prints every mistake, and exits with 1 when there are any.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04').default ?? require('ajv-draft-04');
const formats = require('ajv-formats').default ?? require('ajv-formats');
const schemas = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams');
const read = (...parts) => JSON.parse(readFileSync(join(...parts), 'utf8'));

const folder = process.argv[2];
const manifest = read(folder, 'manifest.json');
const version = `v${manifest.manifestVersion}`;
const checks = [
  ['manifest.json', 'MicrosoftTeams.schema.json'],
  ...(manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => [file, 'MicrosoftTeams.Localization.schema.json']),
];

for (const [file, schema] of checks) {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  formats(ajv);
  const isValid = ajv.compile(read(schemas, version, schema));
  if (isValid(read(folder, file))) continue;
  for (const { instancePath, message } of isValid.errors) console.log(`${file}${instancePath}: ${message}`);
  process.exitCode = 1;
}
