// Its successor, the Agents SDK: `node agents.mjs PORT echo|state`.
import { AgentApplication, MemoryStorage } from '@microsoft/agents-hosting';
import { startServer } from '@microsoft/agents-hosting-express';

const [, , port, kind] = process.argv;
process.env.PORT = port;
const app = kind === 'state' ? new AgentApplication({ storage: new MemoryStorage() }) : new AgentApplication({});
app.onActivity('message', async (context, state) => {
  if (kind === 'state') state.conversation.count = (state.conversation.count ?? 0) + 1;
  await context.sendActivity(`Echo: ${context.activity.text}`);
});
startServer(app);
