// The official Direct Line client, in Node. A line in: {"do": …}; a line out when that is done. Its clock runs 600 times as fast as ours.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xhr2');
const WebSocket = require('ws');
require('rxjs/add/observable/timer'); // the client uses it at 429 and does not load it; in Web Chat's bundle another part does
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');
const { AsyncAction } = require('rxjs/scheduler/AsyncAction');
const { AsyncScheduler } = require('rxjs/scheduler/AsyncScheduler');

const faster = 600;
class FastAction extends AsyncAction {
  requestAsyncId(scheduler, id, delay = 0) {
    return super.requestAsyncId(scheduler, id, delay / faster);
  }
}
const scheduler = new AsyncScheduler(FastAction);
const heard = [];
const statuses = [];
const sockets = new Set();
let line;
let waiting = () => {};

class Socket extends WebSocket {
  constructor(url) {
    super(url);
    sockets.add(this);
    this.once('close', () => sockets.delete(this));
  }
}

// Polling, the client starts another poller at each change of its status (0.15.8, pollingGetActivity$), and two of them may ask for the
// same page; whoever shows activities (Web Chat) tells them by their ids. On a stream nothing may come twice.
const isNew = (activity, stream) => stream || !heard.some(earlier => earlier.id === activity.id);
const note = (list, entry) => { list.push(entry); waiting(); };
const until = met => new Promise(done => { (waiting = () => met() && done())(); });

const does = {
  open: async ({ options }) => {
    line = new DirectLine({ domain: process.argv[2], scheduler, WebSocket: Socket, random: () => 0, ...options });
    line.connectionStatus$.subscribe(status => note(statuses, ConnectionStatus[status]));
    line.activity$.subscribe(activity => isNew(activity, options.webSocket !== false) && note(heard, activity), problem => note(statuses, `error: ${problem.message}`));
    return await does.status({ is: options.expect ?? 'Online' });
  },
  status: async ({ is }) => { await until(() => statuses.includes(is)); return is; },
  say: ({ activity }) => new Promise(done => line.postActivity(activity).subscribe(id => done(id), problem => done(`${problem.status ?? problem.message}`))),
  hear: async ({ count }) => { await until(() => heard.length >= count); return heard; },
  refreshed: async ({ from }) => { while (line.token === from) await new Promise(go => setTimeout(go, 10)); return line.token; },
  token: () => line.token,
  cut: () => { for (const socket of sockets) socket.terminate(); return sockets.size; },
  renew: ({ conversation }) => { line.reconnect(conversation); return 'done'; },
  end: () => { line.end(); return 'done'; },
};

process.on('uncaughtException', problem => note(statuses, `uncaught: ${problem.message}`));
const questions = createInterface({ input: process.stdin });
questions.on('close', () => process.exit());
for await (const asked of questions) {
  const question = JSON.parse(asked);
  process.stdout.write(`${JSON.stringify(await does[question.do](question))}\n`);
}
