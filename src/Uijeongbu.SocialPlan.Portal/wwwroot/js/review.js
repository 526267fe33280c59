// A card's draft: saved while one writes, in this browser at once and at the server a moment later. No line stays open, so a phone that falls asleep
// loses nothing. What the server has not acknowledged is offered again when the card is opened next, and goes with the acknowledgement.
import { openDrafts, keep, drop, left } from './grid/drafts.js';
import { newId } from './ids.js';
import { takePhotos } from './photos.js';
import './steps.js';

const form = document.querySelector('form.review');
const place = form?.querySelector('[data-review]');
const state = form?.querySelector('[data-state]');
const words = form?.querySelector('[data-words]');
const pause = 1200;
let timer = 0, busy = false, again = false, leaving = false, unsaved = false;

const say = (text, tone) => { words.textContent = text; state.className = 'autos ' + tone; };
const clock = () => new Date().toTimeString().slice(0, 8);
const fields = () => [...form.elements].filter(field => field.name?.startsWith('q-') && field.type !== 'file' && !field.closest('.photos'));

const answerOf = field => {
  const key = field.name.slice(2);
  if (field.type !== 'radio') return { key, text: field.value };
  return field.value === 'yes' || field.value === 'no' ? { key, isYes: field.value === 'yes' } : { key, point: Number(field.value) };
};
const photos = () => [...form.querySelectorAll('fieldset.photos')].map(field => ({ key: field.dataset.key.slice(2), photos: [...field.querySelectorAll('li input[type=hidden]')].map(one => one.value) })).filter(one => one.photos.length > 0);
const answers = () => [...fields().filter(field => field.value !== '' && (field.type !== 'radio' || field.checked)).map(answerOf), ...photos()];

const values = () => Object.fromEntries(fields().filter(field => field.type !== 'radio' || field.checked).map(field => [field.name, field.value]));
const fill = kept => {
  for (const field of fields()) {
    if (!(field.name in kept)) continue;
    if (field.type === 'radio') field.checked = field.value === kept[field.name];
    else field.value = kept[field.name];
  }
};

const send = async () => {
  if (busy) { again = true; return; }
  busy = true;
  say('저장 중', '');
  const body = JSON.stringify({ commandId: newId(), version: version(), questionnaire: Number(form.elements.Questionnaire.value), answers: answers() });
  const problem = await post(body);
  busy = false;
  if (problem) say(problem, 'warn');
  else if (again) { again = false; send(); }
  else { unsaved = false; drop(place.dataset.card); say('임시 저장됨 ' + clock(), 'good'); }
};

// The same command at every try: it is done once.
const post = async body => {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch(place.dataset.review, {
        method: 'POST', redirect: 'manual', body,
        headers: { 'content-type': 'application/json', RequestVerificationToken: place.dataset.token },
      });
      if (answer.type === 'opaqueredirect' || answer.status === 401) return '로그인이 끝났습니다. 쓰신 글은 이 기기에 있습니다. 다시 로그인해 주십시오.';
      if (answer.ok) { form.elements.Version.value = (await answer.json()).version; return null; }
      if (answer.status < 500) return (await answer.json().catch(() => null))?.message ?? '저장하지 못했습니다. 화면을 새로 고쳐 주십시오.';
    } catch { /* the line is down: the same command is sent again */ }
    if (attempt === 5) return '연결이 끊겼습니다. 쓰신 글은 이 기기에 있으며, 연결되면 다시 저장합니다.';
    say('연결이 끊겨 다시 보내고 있습니다.', 'warn');
    await new Promise(done => setTimeout(done, 500 * 2 ** attempt));
  }
};

const version = () => Number(form.elements.Version.value);

const written = () => {
  unsaved = true;
  keep(place.dataset.card, { values: values(), version: version() });
  clearTimeout(timer);
  timer = setTimeout(send, pause);
};

const restore = kept => {
  const shown = values();
  const isShown = Object.keys(kept.values).every(name => kept.values[name] === shown[name]); // a refused page brings it along
  fill(kept.values);
  if (!isShown) say('이 기기에 남아 있던 글을 다시 넣었습니다.', 'warn');
  written();
};

// What was saved elsewhere since is written over by a person only: both texts stay until one is chosen.
const ask = kept => {
  const old = place.dataset.card + '/old';
  const note = form.querySelector('[data-left]');
  keep(old, kept);
  drop(place.dataset.card);
  note.hidden = false;
  note.addEventListener('click', event => {
    const act = event.target.dataset.act;
    if (!act) return;
    drop(old);
    note.hidden = true;
    if (act === 'restore') restore(kept);
  });
};

const offer = async () => {
  const found = await left();
  const kept = found.get(place.dataset.card) ?? found.get(place.dataset.card + '/old');
  if (!kept) return;
  if (kept.submitted && version() > kept.submitted) drop(place.dataset.card); // it arrived
  else if (version() === kept.version) restore(kept);
  else ask(kept);
};

if (place) {
  openDrafts(place.dataset.owner + '/review');
  form.addEventListener('input', written);
  takePhotos(form, place, written);
  form.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
    keep(place.dataset.card, { values: values(), version: version(), submitted: version() }); // until the card is seen with it
  });
  addEventListener('online', () => { if (unsaved && !leaving) written(); });
  document.addEventListener('visibilitychange', () => { if (document.hidden && unsaved && !leaving) { clearTimeout(timer); send(); } });
  offer();
}
