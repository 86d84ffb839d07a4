// The official JavaScript SDK: `node botbuilder.mjs PORT echo|waterfall`.
import http from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage } from 'botbuilder';
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';

const [, , port, kind] = process.argv;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const logic = kind === 'waterfall' ? waterfall() : (context) => context.sendActivity(`Echo: ${context.activity.text}`);

function waterfall() {
  const conversations = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(conversations.createProperty('dialog'));
  dialogs.add(new TextPrompt('text'));
  dialogs.add(
    new WaterfallDialog('report', [
      (step) => step.prompt('text', 'What happened?'),
      (step) => step.prompt('text', 'Where is it?'),
      async (step) => {
        await step.context.sendActivity('Noted.');
        return step.endDialog();
      },
    ]),
  );
  return async (context) => {
    const turn = await dialogs.createContext(context);
    const result = await turn.continueDialog();
    if (result.status === DialogTurnStatus.empty) await turn.beginDialog('report');
    await conversations.saveChanges(context);
  };
}

// What express would do with a body and an answer, without express.
http
  .createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      if (parts.length === 0) return response.writeHead(400).end();
      const body = JSON.parse(Buffer.concat(parts).toString('utf8'));
      const answer = {
        socket: request.socket,
        status: (code) => ((response.statusCode = code), answer),
        header: (name, value) => (response.setHeader(name, value), answer),
        send: (content) => (response.end(typeof content === 'string' ? content : JSON.stringify(content ?? '')), answer),
        end: () => (response.end(), answer),
      };
      adapter.process({ body, headers: request.headers, method: request.method }, answer, logic).catch((error) => {
        response.statusCode = 500;
        response.end(String(error));
      });
    });
  })
  .listen(Number(port), '127.0.0.1');
