// The official parser of Adaptive Cards. A line in: a card; a line out: what its schema for 1.5 finds wrong, as a JSON array.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const { AdaptiveCard, HostConfig, SerializationContext, Versions } = createRequire(import.meta.url)('adaptivecards');

for await (const line of createInterface({ input: process.stdin })) {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig({ actions: { maxActions: 100 } }); // how many are shown at once is the host's to say, not the schema's
  card.parse(JSON.parse(line), context);
  const found = [];
  for (let at = 0; at < context.eventCount; at++) found.push(context.getEventAt(at).message);
  found.push(...card.validateProperties().validationEvents.map(({ message }) => message));
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
