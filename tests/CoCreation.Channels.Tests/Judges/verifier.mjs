// The official SDK's verifier of inbound tokens, and the CloudAdapter around it. A line in: {"header": …, "activity": {…}}; a line out: "accepted", or "refused: " and why, or "torn: " where the two disagree.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const connector = require('botframework-connector');
const { CloudAdapter } = require('botbuilder');
const { appId, issuer, metadata, emulatorMetadata } = JSON.parse(process.argv[2]);

// What the SDK reports beside its answer is no line of ours.
console.error = console.log = () => {};

const authentication = connector.BotFrameworkAuthenticationFactory.create(
  '', true, `${issuer}/login`, `${issuer}/scope`, issuer, '', metadata, emulatorMetadata, undefined,
  new connector.PasswordServiceClientCredentialFactory(appId, 'unused', undefined),
  new connector.AuthenticationConfiguration(), undefined, {});

// A bot that was reached has let the message in; an answer of 401 has not.
const adapter = new CloudAdapter(authentication);
const letsIn = async (header, activity) => {
  let reached = false;
  const response = { status: () => response, header: () => response, send: () => response, end: () => response };
  await adapter.process({ method: 'POST', headers: { authorization: header ?? '' }, body: activity }, response, async () => { reached = true; }).catch(() => {});
  return reached;
};

for await (const line of createInterface({ input: process.stdin })) {
  const { header, activity } = JSON.parse(line);
  let answer;
  try {
    const { claimsIdentity } = await authentication.authenticateRequest(activity, header ?? '');
    answer = claimsIdentity.isAuthenticated ? 'accepted' : 'refused: not authenticated';
  } catch (problem) {
    answer = `refused: ${String(problem.message).replaceAll('\n', ' ')}`;
  }
  if (await letsIn(header, activity) !== (answer === 'accepted')) answer = `torn: the adapter does otherwise than “${answer}”`;
  process.stdout.write(`${answer}\n`);
}
