// Joins the parts: follows what the server renders, answers clicks, fills the line of the cell, offers kept texts.
import * as fields from './fields.js';
import * as drafts from './drafts.js';
import { hangUp, isLeaving, whenUp } from './line.js';
import { listenToKeys, focusOn } from './keys.js';
import { ask, listenToReason } from './reason.js';
import { filter, openFilter, listenToFilter } from './filter.js';
import { drawn, listenToPaste, openBox, closeBox, closeReview, closeNotice, save, takePasteBack } from './paste.js';

const watched = ['data-ack', 'data-res', 'data-value', 'data-v', 'data-reason'];
let known = null; // the table whose texts were looked for
let last = null;  // the row the line of the cell speaks of

function follow(changes) {
  const rows = new Set();
  for (const change of changes) {
    const near = change.type === 'attributes' ? change.target.closest('[data-f]') : null;
    if (near) rows.add(near);
    for (const node of change.addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      drawn(node);
      if (node.matches('[data-f]')) rows.add(node); else node.querySelectorAll('[data-f]').forEach(row => rows.add(row));
      const around = node.closest('[data-f]');
      if (around && node.querySelector('.cell')) rows.add(around);
    }
  }
  rows.forEach(fields.rendered);
  const table = document.querySelector('table[data-grid]');
  if (table && table !== known) begin(table);
}

async function begin(table) {
  const isFirst = !known;
  known = table;
  drafts.openDrafts(table.dataset.draft);
  openFilter();
  choose(filter());
  if (isFirst) await offer(); else fields.sendAll(); // drawn anew after a pause: the texts never left this page
}

async function offer() {
  const found = await drafts.left(), box = document.querySelector('[data-drafts]');
  if (!box) return;
  for (const [id, draft] of found) {
    const control = fields.controlOf(fields.rowBy(id));
    if (control && control.dataset.value === draft.text && !draft.reason) { drafts.drop(id); found.delete(id); }
  }
  box.querySelector('[data-count]').textContent = found.size;
  box.hidden = found.size === 0;
}

async function restore() {
  const found = await drafts.left();
  document.querySelector('[data-drafts]').hidden = true;
  found.forEach((draft, id) => fields.restore(id, draft));
  const first = [...found.keys()].find(id => fields.rowBy(id));
  if (first) go(first);
}

async function discard() {
  (await drafts.left()).forEach((_, id) => drafts.drop(id));
  document.querySelector('[data-drafts]').hidden = true;
}

function choose(body) {
  if (!body) return;
  for (const one of body.parentElement.tBodies) one.toggleAttribute('data-cur', one === body);
  body.parentElement.toggleAttribute('data-chosen', true);
  const pick = document.querySelector('[data-pick]');
  if (pick) pick.value = body.dataset.p;
}

function lineOfTheCell(row) {
  last = row.dataset.f;
  const set = (name, text) => { const at = document.querySelector(`[data-fx=${name}]`); if (at) at.textContent = text; };
  set('place', fields.placeOf(row));
  set('name', row.querySelector('th').textContent);
  const sources = Array.from(row.querySelectorAll('.from'), cell => cell.title);
  set('text', [row.dataset.note ?? '', row.dataset.def ? '산식: ' + row.dataset.def : '', ...sources].filter(Boolean).join(' · '));
}

function pick(project) {
  const body = document.querySelector(`tbody[data-p="${project}"]`);
  if (body?.hidden) filter({});
  choose(body);
}

function go(id) {
  if (fields.rowBy(id)?.closest('[hidden]')) choose(filter({}));
  choose(fields.rowBy(id)?.closest('tbody'));
  focusOn(id);
}

const acts = {
  retry: id => fields.retry(id),
  mine: id => { fields.insist(id); focusOn(id); },
  theirs: id => { fields.takeBack(id); focusOn(id); },
  state: id => {
    const control = (id ?? last) && fields.controlOf(fields.rowBy(id ?? last));
    if (control && fields.isCell(control) && !fields.isAmount(fields.rowOf(control))) ask(id ?? last, control.value); // a narrative and an amount have no such state
  },
  undo: () => { const id = fields.undoLast(takePasteBack); if (id) go(id); },
  paste: () => openBox(last),
  'pastein-close': closeBox,
  'paste-cancel': closeReview,
  'paste-save': save,
  'paste-close': closeNotice,
  restore,
  discard,
};

function onClick(event) {
  const act = event.target.closest?.('.gpage [data-act]'), link = event.target.closest?.('[data-go]');
  if (link) { event.preventDefault(); go(link.dataset.go); }
  else if (act) acts[act.dataset.act]?.(act.closest('[data-f]')?.dataset.f);
}

function onSignOut(event) {
  const form = event.target.closest('form[action="/sign-out"]');
  if (!form) return;
  if (fields.anyWaiting() && !confirm('저장되지 않은 입력이 있습니다. 로그아웃하면 이 브라우저에서도 지워집니다. 로그아웃하시겠습니까?')) return event.preventDefault();
  event.preventDefault();
  if (isLeaving()) return; // a second click
  drafts.clear(form.dataset.user);
  hangUp().then(() => form.submit());
}

export function openPage() {
  const page = document.querySelector('.gpage');
  if (!page) return;
  new MutationObserver(follow).observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: watched });
  listenToKeys(ask, go);
  listenToReason();
  listenToPaste();
  listenToFilter(choose);
  document.addEventListener('click', onClick);
  document.addEventListener('submit', onSignOut);
  document.addEventListener('change', event => { if (event.target.matches('[data-pick]')) pick(event.target.value); });
  document.addEventListener('focusin', event => { const row = event.target.closest?.('[data-f]'); if (row) lineOfTheCell(row); });
  window.addEventListener('beforeunload', event => { if (fields.anyWaiting() && !isLeaving()) event.preventDefault(); });
  window.addEventListener('pagehide', fields.keepAll);
  whenUp(fields.sendAll);
  const table = document.querySelector('table[data-grid]');
  if (table) { table.querySelectorAll('[data-f]').forEach(fields.rendered); begin(table); }
}
