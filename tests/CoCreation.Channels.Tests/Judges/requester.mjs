// The official SDK's Connector client. A line in: {"operation": …, "arguments": […]}; a line out when the request has been answered.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const { ConnectorClient, MicrosoftAppCredentials } = createRequire(import.meta.url)('botframework-connector');
const { conversations, attachments } = new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri: process.argv[2] });

for await (const line of createInterface({ input: process.stdin })) {
  const { operation, arguments: given } = JSON.parse(line);
  let answer = 'done';
  try {
    // The SDK takes a file's content as bytes and writes it in base64 itself.
    const bytes = (value) => value?.originalBase64 ? { ...value, originalBase64: Buffer.from(value.originalBase64, 'base64') } : value;
    await (conversations[operation] ? conversations : attachments)[operation](...given.map(bytes));
  } catch (problem) {
    answer = `failed: ${String(problem.message).replaceAll('\n', ' ')}`;
  }
  process.stdout.write(`${answer}\n`);
}
