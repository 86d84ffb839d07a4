// One Web Chat in one element, seen by one person in one conversation.
import { domain, enter, named, Refused } from './directline.js';

const { WebChat } = window;
const ended = { expired: 3, failed: 4 }; // of Direct Line's connection statuses
const nonce = document.querySelector('script[nonce]').nonce;

/**
 * person, conversation {id, kind}, bot, locale, texts; readOnly hides the send box;
 * mentions() says whether what is typed names the bot; heard(activity) is told of every message.
 * Returns { say(text), close() }.
 */
export async function openChat(element, { person, conversation, people, bot, locale, texts, readOnly = false, mentions = () => false, heard = () => {} }) {
  const closed = new AbortController();
  const { token } = await enter(person, conversation.id);
  let directLine = WebChat.createDirectLine({ domain, token, conversationStartProperties: { locale } });
  let open;
  const opened = new Promise(now => { open = now; });
  const store = WebChat.createStore({}, ({ dispatch }) => next => action => {
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') {
      const done = next(action);
      dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'locale', value: locale } }); // posts in this conversation follow the page
      element.dataset.connected = 'yes';
      open();
      return done;
    }
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      heard(action.payload.activity);
      const activity = readable(action.payload.activity, people, bot);
      return next({ ...action, payload: { ...action.payload, activity } });
    }
    if (action.type !== 'DIRECT_LINE/POST_ACTIVITY') return next(action);
    const { activity } = action.payload;
    const byTap = action.meta?.method === 'imBack';
    const spoken = activity.type === 'message' && activity.text && (mentions() || (byTap && conversation.kind !== 'private'));
    return next(spoken ? { ...action, payload: { ...action.payload, activity: { ...activity, ...named(bot, activity.text) } } } : action);
  });

  const draw = () => WebChat.renderWebChat({
    directLine, store, locale, nonce,
    userID: person.id,
    username: person.name,
    activityMiddleware: saysWho(person, people, bot, readOnly ? { bot: texts.robot } : { bot: texts.robot, self: texts.you }),
    styleOptions: style(readOnly),
    overrideLocalizedStrings: strings => ({ ...strings, TEXT_INPUT_PLACEHOLDER: texts.placeholder, ACTIVITY_BOT_SAID_ALT: ' ', ACTIVITY_YOU_SAID_ALT: ' ', ACTIVITY_BOT_ATTACHED_ALT: ' ', ACTIVITY_YOU_ATTACHED_ALT: ' ' }), // readable() names people
  }, element);

  // A page that slept longer than its token lives goes on where it was, with a token of its own; what could not be said meanwhile is said then.
  const renew = async expired => {
    const { token } = await entered(person, conversation.id, closed.signal);
    if (closed.signal.aborted) return;
    directLine = WebChat.createDirectLine({ domain, token, conversationId: conversation.id, watermark: expired.watermark });
    watch();
    draw();
    const unsaid = store.getState().activities.filter(({ id, from, channelData }) => !id && from?.role === 'user' && channelData?.clientActivityID);
    for (const activity of unsaid) directLine.postActivity(activity).subscribe({ error: () => {} }); // by its own name, so that what had arrived after all is not said twice
  };
  const watch = () => {
    const line = directLine;
    const watching = line.connectionStatus$.subscribe(status => {
      if (status !== ended.expired && status !== ended.failed) return;
      watching?.unsubscribe();
      if (line === directLine) renew(line).catch(() => line.end()); // whoever may not come in any more sees that the line has ended
    });
  };
  watch();
  draw();

  return {
    say: text => opened.then(() => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } })), // before that Web Chat drops it
    close: () => { closed.abort(); directLine.end(); element.replaceChildren(); },
  };
}

// A laptop that wakes is not on the net at once.
async function entered(person, conversation, signal) {
  for (let wait = 1000; ; wait = Math.min(2 * wait, 60_000)) {
    try {
      return await enter(person, conversation);
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    await new Promise(go => setTimeout(go, wait));
    if (signal.aborted) return {};
  }
}

// People's lines break where they broke them, and a screen reader hears who speaks: Web Chat would call every neighbour "bot".
function readable(activity, people, bot) {
  if (activity.type !== 'message' || !activity.text) return activity;
  const spoken = `${nameOf(activity, people, bot)}: ${activity.text}`;
  const hasCard = activity.attachments?.some(attachment => attachment.contentType === 'application/vnd.microsoft.card.adaptive');
  return {
    textFormat: 'plain', ...activity,
    ...(hasCard && { text: undefined }), // the words stand for the card where there are no cards
    channelData: { ...activity.channelData, 'webchat:fallback-text': spoken },
  };
}

function nameOf({ from }, people, bot) {
  return from?.id === bot.id ? bot.name : people.find(p => p.id === from?.id)?.name ?? from?.name ?? from?.id;
}

// Web Chat shows no names, but in a group everybody must see who said what.
function saysWho(self, people, bot, notes) {
  return () => next => (...request) => {
    const draw = next(...request);
    const { activity } = request[0] ?? {};
    if (!draw || activity?.type !== 'message') return draw;
    const id = activity.from?.id;
    const kind = id === self.id ? 'self' : id === bot.id ? 'bot' : 'other';
    const note = notes[kind] ?? people.find(p => p.id === id)?.role;
    return (...how) => {
      const bubble = draw(...how);
      if (!bubble) return bubble;
      const part = (type, className, ...children) => ({ ...bubble, type, key: null, ref: null, props: { className, children } });
      return part('div', `said said--${kind}`, part('p', 'said-by', nameOf(activity, people, bot), note ? part('span', 'said-role', note) : null), bubble);
    };
  };
}

// Web Chat is themed in pixels and colours of its own; sizes in rem follow the large-type switch.
function style(readOnly) {
  const root = getComputedStyle(document.documentElement);
  const value = name => root.getPropertyValue(name).trim();
  return {
    accent: value('--accent'),
    backgroundColor: 'transparent',
    primaryFont: value('--font'),
    subtle: value('--muted'),
    bubbleBackground: value('--paper'),
    bubbleBorderColor: value('--line'),
    bubbleBorderRadius: 14,
    bubbleFromUserBackground: value('--mine'),
    bubbleFromUserBorderColor: value('--mine-line'),
    bubbleFromUserBorderRadius: 14,
    bubbleTextColor: value('--ink'),
    bubbleFromUserTextColor: value('--ink'),
    bubbleMaxWidth: 520,
    bubbleMinHeight: 20,
    bubbleMinWidth: 60,
    cardPushButtonBackgroundColor: value('--accent'),
    cardPushButtonTextColor: '#fff',
    cardEmphasisBackgroundColor: value('--ground'),
    groupTimestamp: false,
    timestampColor: value('--muted'),
    hideSendBox: readOnly,
    hideUploadButton: readOnly,
    disableFileUpload: readOnly,
    scrollToEndButtonBehavior: readOnly ? false : 'unread',
    sendBoxBackground: value('--paper'),
    sendBoxTextColor: value('--ink'),
    sendBoxPlaceholderColor: value('--muted'),
    sendBoxButtonColor: value('--accent'),
    sendBoxButtonColorOnHover: value('--accent-dark'),
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: value('--paper'),
    suggestedActionBorderColor: value('--accent'),
    suggestedActionBorderRadius: 18,
    suggestedActionTextColor: value('--accent-dark'),
    suggestedActionHeight: 36,
    transcriptTerminatorFontSize: '0.8rem',
    adaptiveCardsParserMaxVersion: '1.5',
  };
}
