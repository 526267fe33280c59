// The evaluator's desk: marks are saved while one writes, in this browser at once and at the server a moment later; keys move through the criteria.
// What the marks add to, the server says.
import { openDrafts, keep, drop, left } from './grid/drafts.js';
import { newId } from './ids.js';

const form = document.querySelector('form.marks');
const place = form?.querySelector('[data-marks]');
const state = form?.querySelector('[data-state]');
const words = form?.querySelector('[data-words]');
const pause = 800;
let timer = 0, busy = null, again = false, leaving = false, unsaved = false, opened = null;

const say = (text, tone) => { words.textContent = text; state.className = 'autos ' + tone; };
const clock = () => new Date().toTimeString().slice(0, 8);
const fields = () => [...form.elements].filter(field => /^[man]-/.test(field.name ?? ''));
const values = () => Object.fromEntries(fields().map(field => [field.name, field.value]));
const version = () => Number(form.elements.Version.value);

const send = () => {
  if (busy) { again = true; return busy; }
  return busy = save().finally(() => { busy = null; if (again) { again = false; return send(); } });
};

const save = async () => {
  clearTimeout(timer);
  say('저장 중', '');
  const sent = JSON.stringify(values());
  const problem = await post(JSON.stringify({ commandId: newId(), version: version(), values: values() }));
  if (problem) say('저장 실패: ' + problem, 'warn');
  else { unsaved = sent !== JSON.stringify(values()); if (!unsaved) drop(place.dataset.sheet); say('저장됨 ' + clock(), 'good'); }
};

// The same command at every try: it is done once.
const post = async body => {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch(place.dataset.marks, {
        method: 'POST', redirect: 'manual', body, keepalive: true,
        headers: { 'content-type': 'application/json', RequestVerificationToken: place.dataset.token },
      });
      if (answer.type === 'opaqueredirect' || answer.status === 401) return '로그인이 끝났습니다. 적으신 점수는 이 기기에 있습니다. 다시 로그인해 주십시오.';
      if (answer.ok) { show(await answer.json()); return null; }
      if (answer.status < 500) return (await answer.json().catch(() => null))?.message ?? '화면을 새로 고쳐 주십시오.';
    } catch { /* the line is down: the same command is sent again */ }
    if (attempt === 5) return '연결이 끊겼습니다. 적으신 점수는 이 기기에 있으며, 연결되면 다시 저장합니다.';
    say('저장 실패: 다시 보내고 있습니다.', 'warn');
    await new Promise(done => setTimeout(done, 500 * 2 ** attempt));
  }
};

const show = reply => {
  form.elements.Version.value = reply.version;
  form.querySelector('[data-sum]').textContent = reply.sum;
  form.querySelector('[data-given]').textContent = reply.given;
};

const written = () => {
  unsaved = true;
  keep(place.dataset.sheet, { values: values(), version: version() });
  clearTimeout(timer);
  timer = setTimeout(send, pause);
};

const restore = kept => {
  for (const field of fields()) if (field.name in kept.values) field.value = kept.values[field.name];
  say('이 기기에 남아 있던 점수를 다시 넣었습니다.', 'warn');
  written();
};

// What was saved elsewhere since is written over by a person only.
const ask = kept => {
  const note = form.querySelector('[data-left]');
  note.hidden = false;
  note.addEventListener('click', event => {
    const act = event.target.dataset.act;
    if (!act) return;
    note.hidden = true;
    drop(place.dataset.sheet);
    if (act === 'restore') restore(kept);
  });
};

const offer = async () => {
  const kept = (await left()).get(place.dataset.sheet);
  if (!kept) return;
  if (kept.submitted && version() > kept.submitted) drop(place.dataset.sheet); // it arrived
  else if (version() === kept.version) restore(kept);
  else ask(kept);
};

// Guidance and note of the criterion that a key led to are open; a note that was written stays open.
const go = field => {
  if (opened && !opened.querySelector('textarea').value) opened.open = false;
  opened = field.closest('.crit').querySelector('details');
  opened.open = true;
  field.focus();
  field.select?.();
  field.closest('.crit').scrollIntoView({ block: 'nearest' });
};

const keys = event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') { event.preventDefault(); if (place) send(); return; }
  if (event.isComposing) return;
  if (event.altKey && event.key.toLowerCase() === 'n') {
    const note = document.activeElement.closest?.('.crit')?.querySelector('textarea');
    if (note) { event.preventDefault(); note.closest('details').open = true; note.focus(); }
    return;
  }
  const all = [...form.querySelectorAll('[data-crit]')];
  const at = all.indexOf(event.target);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const isList = event.target.tagName === 'SELECT'; // its arrows choose the letter
  const step = event.key === 'Enter' ? (event.shiftKey ? -1 : 1) : isList ? 0 : event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const next = all[at + step];
  if (next) go(next);
  else if (step > 0) form.querySelector('button[value=submit]')?.focus();
};

// A tab or the next municipality: what is not saved yet is saved first.
const follow = event => {
  const link = event.target.closest?.('a[href]');
  if (!link || !unsaved || leaving || link.hasAttribute('download') || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || link.hash) return;
  event.preventDefault();
  Promise.race([send(), new Promise(done => setTimeout(done, 3000))]).then(() => { leaving = true; location.href = link.href; });
};

if (form) document.addEventListener('keydown', keys);
if (place) {
  openDrafts(place.dataset.owner + '/marks');
  form.addEventListener('input', written);
  form.addEventListener('change', written);
  form.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
    keep(place.dataset.sheet, { values: values(), version: version(), submitted: version() }); // until the sheet is seen with it
  });
  document.querySelector('.ev-page').addEventListener('click', follow);
  addEventListener('online', () => { if (unsaved && !leaving) written(); });
  document.addEventListener('visibilitychange', () => { if (document.hidden && unsaved && !leaving) { clearTimeout(timer); send(); } });
  offer();
}
