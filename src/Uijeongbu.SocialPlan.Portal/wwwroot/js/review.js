// A card's draft: saved while one writes, in this browser at once and at the server a moment later. No line stays open, so a phone that falls asleep
// loses nothing. What the server has not acknowledged is offered again when the card is opened next, and goes with the acknowledgement.
import { openDrafts, keep, drop, left } from './grid/drafts.js';

const form = document.querySelector('form.review');
const place = form?.querySelector('[data-review]');
const state = form?.querySelector('[data-state]');
const words = form?.querySelector('[data-words]');
const pause = 1200;
let timer = 0, busy = false, again = false, leaving = false;

// UUID version 7: the time in milliseconds, then chance.
const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) & 255;
  bytes[6] = bytes[6] & 15 | 112;
  bytes[8] = bytes[8] & 63 | 128;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

const say = (text, tone) => { words.textContent = text; state.className = 'autos ' + tone; };
const clock = () => new Date().toTimeString().slice(0, 8);
const fields = () => [...form.elements].filter(field => field.name?.startsWith('q-'));

const answerOf = field => {
  const key = field.name.slice(2);
  if (field.type !== 'radio') return { key, text: field.value };
  return field.value === 'yes' || field.value === 'no' ? { key, isYes: field.value === 'yes' } : { key, point: Number(field.value) };
};
const answers = () => fields().filter(field => field.value !== '' && (field.type !== 'radio' || field.checked)).map(answerOf);

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
  const body = JSON.stringify({ commandId: newId(), version: Number(form.elements.Version.value), questionnaire: Number(form.elements.Questionnaire.value), answers: answers() });
  const problem = await post(body);
  busy = false;
  if (problem) say(problem, 'warn');
  else if (again) { again = false; send(); }
  else { drop(place.dataset.card); say('임시 저장됨 ' + clock(), 'good'); }
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

const written = () => {
  keep(place.dataset.card, { values: values() });
  clearTimeout(timer);
  timer = setTimeout(send, pause);
};

const offer = async () => {
  const kept = (await left()).get(place.dataset.card);
  if (!kept) return;
  if (kept.submitted && Number(form.elements.Version.value) > kept.submitted) { drop(place.dataset.card); return; } // it arrived
  const shown = values();
  const isShown = Object.keys(kept.values).every(name => kept.values[name] === shown[name]); // a refused page brings it along
  fill(kept.values);
  if (!isShown) say('이 기기에 남아 있던 글을 다시 넣었습니다.', 'warn');
  written();
};

if (place) {
  openDrafts(place.dataset.owner + '/review');
  form.addEventListener('input', written);
  form.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
    keep(place.dataset.card, { values: values(), submitted: Number(form.elements.Version.value) }); // until the card is seen with it
  });
  addEventListener('online', () => { if (!leaving) written(); });
  document.addEventListener('visibilitychange', () => { if (document.hidden && timer && !leaving) { clearTimeout(timer); send(); } });
  offer();
}
