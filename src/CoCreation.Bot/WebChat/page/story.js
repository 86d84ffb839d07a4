// The sample story: three chats side by side, and a narrator who says what happens.
import { openChat } from './chat.js';
import { named, say } from './directline.js';

const $ = selector => document.querySelector(selector);
const reading = 3800; // milliseconds a line stands before the next
const patience = 6000; // milliseconds to wait for the bot
const numberIn = activity => /\b[A-Z]{2,4}-\d{4}-\d{6}\b/.exec(JSON.stringify(activity ?? ''))?.[0] ?? '';

export async function playStory(setup, locale, words) {
  const cast = choose(setup);
  $('#story').hidden = false;
  $('#story-title').focus();
  const control = controls(words);
  try {
    let again;
    do {
      const rooms = await openRooms(cast, setup, locale, words);
      try {
        await perform({ cast, rooms, setup, locale, words, control });
        again = await control.again();
      } catch (end) {
        if (end !== control.left) throw end;
        again = false;
      } finally {
        for (const room of Object.values(rooms)) room.chat.close();
      }
    } while (again);
  } finally {
    control.dispose();
    $('#story').hidden = true;
    $('#story-rooms').replaceChildren();
  }
}

// The first resident of the building reports, the second joins; the first of the staff does the work.
function choose({ people, conversations }) {
  const place = kind => conversations.find(c => c.kind === kind);
  const building = place('building');
  const [reporter, neighbour] = people.filter(p => p.kind === 'resident' && p.home === building.id);
  const staff = people.find(p => p.kind === 'staff');
  return { reporter, neighbour, staff, building, group: place('staff'), community: place('community') };
}

async function openRooms(cast, setup, locale, words) {
  const open = async (conversation, viewer) => {
    const room = document.createElement('section');
    room.className = 'room';
    room.tabIndex = 0;
    room.setAttribute('aria-label', conversation.name);
    const title = document.createElement('header');
    title.append(Object.assign(document.createElement('h3'), { textContent: conversation.name }),
      Object.assign(document.createElement('p'), { textContent: words.seenBy[conversation.kind] }));
    const element = Object.assign(document.createElement('div'), { className: 'transcript' });
    room.append(title, element);
    $('#story-rooms').append(room);
    const heard = [];
    const chat = await openChat(element, {
      person: viewer, conversation, people: setup.people, bot: setup.bot, locale, texts: words, readOnly: true,
      heard: activity => { if (activity.type === 'message') heard.push(activity); },
    });
    return { room, chat, heard, conversation };
  };
  $('#story-rooms').replaceChildren();
  const [building, staff, community] = await Promise.all([
    open(cast.building, cast.reporter), open(cast.group, cast.staff), open(cast.community, cast.neighbour),
  ]);
  return { building, staff, community };
}

async function perform({ cast, rooms, setup, locale, words, control }) {
  const { storyLines: lines, storySays: says } = words;
  const people = { reporter: cast.reporter.name, neighbour: cast.neighbour.name, staff: cast.staff.name };
  const places = { building: cast.building.name, staff: cast.group.name, community: cast.community.name };
  const order = Object.keys(lines).filter(key => key !== 'already');
  let number = '';

  const tell = async (key, room) => {
    const step = order.indexOf(key === 'already' ? 'noted' : key);
    $('#story-line').textContent = lines[key](people, places, number);
    $('#story-steps').replaceChildren(...order.map((_, at) => Object.assign(document.createElement('li'), { className: at <= step ? 'done' : '' })));
    for (const each of Object.values(rooms)) each.room.classList.toggle('speaking', each === room);
    if (room && innerWidth < 1000 && innerHeight >= 640) room.room.scrollIntoView({ block: 'nearest' });
    await control.wait(reading);
  };
  const answered = async (room, since, means = () => true) => {
    const answer = await control.until(() => room.heard.slice(since).find(a => a.from?.id === setup.bot.id && means(a)), patience);
    if (!answer) $('#story-line').textContent = words.silent;
    return answer;
  };
  const exchange = async (who, room, text, answers = room) => {
    const since = answers.heard.length;
    await say(who, room.conversation.id, { locale, ...named(setup.bot, text) });
    return await answered(answers, since);
  };

  // What was said before, and how the bot introduces itself, is read first and not taken for an answer.
  await control.until(() => rooms.building.heard.length > 0 && rooms.staff.heard.length > 0, 5000);
  await control.until(() => false, 800);
  const cards = rooms.staff.heard.length;
  await tell('start', rooms.building);
  number = numberIn(await exchange(cast.reporter, rooms.building, says.report));
  if (number) {
    await tell('noted', rooms.building);
    await answered(rooms.staff, cards, numberIn);
  } else {
    number = numberIn(rooms.staff.heard.findLast(numberIn)); // said a moment ago already: it is the same matter
    await tell('already', rooms.building);
  }
  await tell('card', rooms.staff);
  await tell('accept', rooms.staff);
  await exchange(cast.staff, rooms.staff, says.accept(number), rooms.building);
  await tell('accepted', rooms.building);
  await tell('joins', rooms.building);
  await exchange(cast.neighbour, rooms.building, says.join);
  await tell('progress', rooms.staff);
  await exchange(cast.staff, rooms.staff, says.progress(number), rooms.building);
  await tell('resolve', rooms.staff);
  await exchange(cast.staff, rooms.staff, says.resolve(number), rooms.community);
  await tell('posted', rooms.community);
  await tell('rate', rooms.building);
  await exchange(cast.reporter, rooms.building, says.rate);
  await tell('end', null);
}

// Pause, next and leave hold for whatever the story is waiting for.
function controls(words) {
  const left = Symbol('left');
  const listeners = new AbortController();
  const on = (selector, run) => $(selector).addEventListener('click', run, { signal: listeners.signal });
  let paused = false, skip = false, gone = false, repeat = null;

  const pause = on => { paused = on; $('#story-pause').textContent = on ? words.resume : words.pause; };
  const finished = on => { $('#story-again').hidden = !on; $('#story-pause').hidden = $('#story-next').hidden = on; };
  on('#story-pause', () => pause(!paused));
  on('#story-next', () => { skip = true; pause(false); });
  on('#story-end', () => { gone = true; repeat?.(false); });
  on('#story-again', () => repeat?.(true));
  pause(false);
  finished(false);

  const until = async (found, milliseconds) => {
    for (let passed = 0; passed < milliseconds; passed += paused ? 0 : 100) {
      if (gone) throw left;
      const value = found();
      if (value) return value;
      await new Promise(go => setTimeout(go, 100));
    }
    return undefined;
  };
  return {
    left, until,
    wait: async milliseconds => { skip = false; await until(() => skip, milliseconds); },
    again: () => new Promise(go => { finished(true); $('#story-again').focus(); repeat = again => { repeat = null; finished(false); go(again); }; }),
    dispose: () => listeners.abort(),
  };
}
