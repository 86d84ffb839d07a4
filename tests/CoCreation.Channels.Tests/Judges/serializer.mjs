// The official SDK's serialiser. A line in: {"activities": […]}; a line out: the same activities, read and written again by it.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const mappers = require('botframework-connector/lib/connectorApi/models/mappers.js');
const { createSerializer } = createRequire(require.resolve('botframework-connector'))('@azure/core-client');
const serializer = createSerializer(mappers);

for await (const line of createInterface({ input: process.stdin })) {
  const again = JSON.parse(line).activities.map((activity) =>
    serializer.serialize(mappers.Activity, serializer.deserialize(mappers.Activity, activity, 'activity'), 'activity'));
  process.stdout.write(`${JSON.stringify(again)}\n`);
}
