// Direct Line as the page needs it: a token for somebody in a conversation, and a message said without opening a chat.
export const domain = `${location.origin}/v3/directline`;

export class Refused extends Error {}

export async function enter(person, conversation) {
  return await post('/tokens/generate', { user: { id: person.id, name: person.name }, conversation });
}

export async function say(person, conversation, activity) {
  const { token } = await enter(person, conversation);
  const opened = await post('/conversations', { user: { id: person.id, name: person.name }, locale: activity.locale }, token);
  return await post(`/conversations/${encodeURIComponent(opened.conversationId)}/activities`,
    { type: 'message', from: { id: person.id, name: person.name }, ...activity }, opened.token ?? token);
}

// In a group the bot answers only who names it.
export function named(bot, text) {
  const mention = `@${bot.name}`;
  return {
    text: `${mention} ${text}`,
    entities: [{ type: 'mention', mentioned: { id: bot.id, name: bot.name }, text: mention }],
  };
}

async function post(path, body, token) {
  const answer = await fetch(domain + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (answer.status === 401 || answer.status === 403) throw new Refused(`${path}: ${answer.status}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return await answer.json();
}
