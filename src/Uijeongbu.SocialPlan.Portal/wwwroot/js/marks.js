// The evaluator's desk: keys move through the criteria; autosave.js saves the marks while one writes. What the marks add to, the server says.
import { autosave } from './autosave.js';

const form = document.querySelector('form.marks');
const place = form?.querySelector('[data-marks]');
let opened = null;

const fields = () => [...form.elements].filter(field => /^[man]-/.test(field.name ?? ''));
const values = () => Object.fromEntries(fields().map(field => [field.name, field.value]));
const fill = kept => { for (const field of fields()) if (field.name in kept) field.value = kept[field.name]; };
const show = reply => {
  form.querySelector('[data-sum]').textContent = reply.sum;
  form.querySelector('[data-given]').textContent = reply.given;
};

const saving = place && autosave({
  form, place, fields, values, fill, address: place.dataset.marks, space: 'marks', key: place.dataset.sheet, pause: 800,
  words: { saved: '저장됨', failed: '저장 실패: ', what: '적으신 점수는', restored: '이 기기에 남아 있던 점수를 다시 넣었습니다.' },
  body: () => ({ values: values() }),
  saved: show,
});

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
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') { event.preventDefault(); saving?.send(); return; }
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
  if (!link || !saving.isUnsaved() || link.hasAttribute('download') || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || link.hash) return;
  event.preventDefault();
  Promise.race([saving.send(), new Promise(done => setTimeout(done, 3000))]).then(() => { saving.leave(); location.href = link.href; });
};

if (form) document.addEventListener('keydown', keys);
if (saving) document.querySelector('.ev-page').addEventListener('click', follow);
