// The page: who, where, what to say; the chat follows the choice. The story has a file of its own.
import { Refused } from './directline.js';
import { texts } from './texts.js';

const $ = selector => document.querySelector(selector);
const asked = new URLSearchParams(location.search);
const number = /\b[A-Z]{2,4}-\d{4}-\d{6}\b/;

const state = {
  locale: asked.get('lang') ?? remembered('lang') ?? document.documentElement.lang,
  setup: null,
  who: asked.get('who'),
  where: asked.get('where'),
  number: null,
  chat: null,
  opening: 0,
};
if (!texts[state.locale]) state.locale = state.locale?.startsWith('en') ? 'en' : 'zh-CN';

const words = () => texts[state.locale];
const person = () => state.setup.people.find(p => p.id === state.who);
const privately = () => `dm-${person().id}`;
const places = () => [...state.setup.conversations, {
  id: privately(), name: words().privately(state.setup.bot.name), kind: 'private',
}];
const place = () => places().find(p => p.id === state.where);

start();

async function start() {
  size(remembered('large') === 'yes');
  $('#large').addEventListener('click', () => size(!document.documentElement.classList.contains('large')));
  for (const button of document.querySelectorAll('[data-locale]')) button.addEventListener('click', () => speak(button.dataset.locale));
  $('#people').addEventListener('change', event => become(event.target.value));
  $('#places').addEventListener('change', event => go(event.target.value));
  $('#tries').addEventListener('click', event => say(event.target.closest('button')?.dataset.say));
  $('#play').addEventListener('click', play);

  await speak(state.locale);
}

async function speak(locale) {
  state.locale = locale;
  remember('lang', locale);
  document.documentElement.lang = locale;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = words()[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', words()[element.dataset.label]);
  for (const button of document.querySelectorAll('[data-locale]')) button.setAttribute('aria-pressed', String(button.dataset.locale === locale));

  try {
    const answer = await fetch(`/webchat/setup?locale=${locale}`);
    if (!answer.ok) throw new Error(`setup: ${answer.status}`);
    state.setup = await answer.json();
  } catch {
    return trouble(words().broken);
  }
  const { bot, community, people } = state.setup;
  document.title = `${bot.name} · ${community}`;
  $('#bot').textContent = bot.name;
  $('#community').textContent = community;
  $('#mention-name').textContent = `@${bot.name}`;
  if (!person()) state.who = people[0].id;
  if (!place()) state.where = home();
  drawChoices();

  if (!window.WebChat) {
    $('#play').disabled = true;
    return trouble(`${texts['zh-CN'].noWebChat}\n${texts.en.noWebChat}`);
  }
  if ($('#talk').hidden) return;
  await open();
}

function home() {
  return person().home ?? privately();
}

async function become(id) {
  state.who = id;
  state.where = home();
  drawChoices();
  await open();
}

async function go(id) {
  state.where = id;
  drawChoices();
  await open();
}

async function open() {
  const opening = ++state.opening;
  state.chat?.close();
  state.chat = null;
  const element = document.createElement('div');
  $('#webchat').replaceChildren(element);
  address();
  try {
    const { openChat } = await import('./chat.js');
    const isGroup = place().kind !== 'private';
    const chat = await openChat(element, {
      person: person(), conversation: place(), people: state.setup.people, bot: state.setup.bot, locale: state.locale, texts: words(),
      mentions: () => isGroup && $('#mention input').checked,
      heard: activity => { const found = number.exec(`${activity.text ?? ''} ${JSON.stringify(activity.attachments ?? [])}`); if (found) noticed(found[0]); },
    });
    if (opening !== state.opening) return chat.close();
    state.chat = chat;
    trouble('');
  } catch (error) {
    if (opening === state.opening) trouble(reason(error));
  }
}

function say(text) {
  if (!text || !state.chat) return;
  state.chat.say(text);
  if ($('#chat').getBoundingClientRect().top > innerHeight - 200) $('#chat').scrollIntoView();
}

function reason(error) {
  return error instanceof Refused ? words().refused : words().broken;
}

function drawChoices() {
  const focused = document.activeElement?.id;
  $('#people').replaceChildren(...state.setup.people.map(p => chip('who', p.id, p.name, p.role, p.id === state.who)));
  $('#places').replaceChildren(...places().map(p => chip('where', p.id, p.name, '', p.id === state.where)));
  $('#chat-title').textContent = place().name;
  $('#chat-as').textContent = words().asPerson(person().name, person().role);
  $('#mention').hidden = place().kind === 'private';
  $('#another').href = `/?who=${encodeURIComponent(state.setup.people.find(p => p.id !== state.who).id)}`;
  drawTries();
  if (focused) document.getElementById(focused)?.focus();
}

function chip(name, value, title, note, checked) {
  const input = Object.assign(document.createElement('input'), { type: 'radio', name, value, id: `${name}-${value}`, checked });
  const label = Object.assign(document.createElement('label'), { className: 'chip' });
  const text = document.createElement('span');
  text.append(Object.assign(document.createElement('b'), { textContent: title }));
  if (note) text.append(Object.assign(document.createElement('small'), { textContent: note }));
  label.append(input, text);
  return label;
}

function drawTries() {
  const { tryResident, tryStaff } = words();
  const lines = person().kind === 'staff'
    ? [...(state.number ? tryStaff.numbered.map(line => line.replace('{n}', state.number)) : []), ...tryStaff.any]
    : tryResident[place().kind === 'building' || place().kind === 'private' ? place().kind : 'group'];
  $('#tries').replaceChildren(...lines.map(line => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: line, className: 'try' });
    button.dataset.say = line;
    return button;
  }));
}

function noticed(found) {
  if (found === state.number) return;
  state.number = found;
  drawTries();
}

async function play() {
  const { playStory } = await import('./story.js');
  state.opening++;
  state.chat?.close();
  state.chat = null;
  $('#talk').hidden = true;
  $('.hello').hidden = true;
  let failure;
  try {
    await playStory(state.setup, state.locale, words());
  } catch (error) {
    failure = error;
  }
  $('#talk').hidden = false;
  $('.hello').hidden = false;
  await open();
  if (failure) trouble(reason(failure));
  $('#chat').focus();
}

function size(large) {
  document.documentElement.classList.toggle('large', large);
  $('#large').setAttribute('aria-pressed', String(large));
  remember('large', large ? 'yes' : 'no');
}

function address() {
  const query = new URLSearchParams({ who: state.who, where: state.where, ...(asked.has('lang') && { lang: state.locale }) });
  history.replaceState(null, '', `/?${query}`);
}

function trouble(text) {
  $('#trouble').textContent = text;
  $('#trouble').hidden = !text;
}

function remembered(key) {
  try { return localStorage.getItem(`page.${key}`); } catch { return null; }
}

function remember(key, value) {
  try { localStorage.setItem(`page.${key}`, value); } catch { /* Private windows may refuse; the choice then holds for this page. */ }
}
