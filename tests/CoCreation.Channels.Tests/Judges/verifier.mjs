// The official SDK's verifier of inbound tokens. A line in: {"header": …, "activity": {…}}; a line out: "accepted", or "refused: " and why.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const connector = createRequire(import.meta.url)('botframework-connector');
const { appId, issuer, metadata, emulatorMetadata } = JSON.parse(process.argv[2]);

// What the SDK reports beside its answer is no line of ours.
console.error = console.log = () => {};

const authentication = connector.BotFrameworkAuthenticationFactory.create(
  '', true, `${issuer}/login`, `${issuer}/scope`, issuer, '', metadata, emulatorMetadata, undefined,
  new connector.PasswordServiceClientCredentialFactory(appId, 'unused', undefined),
  new connector.AuthenticationConfiguration(), undefined, {});

for await (const line of createInterface({ input: process.stdin })) {
  const { header, activity } = JSON.parse(line);
  let answer;
  try {
    const { claimsIdentity } = await authentication.authenticateRequest(activity, header ?? '');
    answer = claimsIdentity.isAuthenticated ? 'accepted' : 'refused: not authenticated';
  } catch (problem) {
    answer = `refused: ${String(problem.message).replaceAll('\n', ' ')}`;
  }
  process.stdout.write(`${answer}\n`);
}
