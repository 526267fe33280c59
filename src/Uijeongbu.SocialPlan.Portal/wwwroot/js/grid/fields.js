// What is being typed and what is on its way. A field has at most one command under way; what is typed meanwhile waits for its answer.
import { keep, drop } from './drafts.js';
import { newId } from '../ids.js';
import { isUp, show, checkLine, checkSignIn, openAnew } from './line.js';

const slow = 3000, again = 10000, longest = 30000, patience = 6;
const fields = new Map();
const undo = [];

const table = () => document.querySelector('table[data-grid]');
export const rowOf = control => control.closest('[data-f]');
export const controlOf = row => row?.querySelector('.cell');
export const rowBy = id => table()?.querySelector(`[data-f="${CSS.escape(id)}"]`);
const shown = row => controlOf(row)?.dataset.value ?? '';
const stored = row => ({ text: shown(row), reason: row.dataset.reason ?? '' });
/** "2-3-1 ⑥", as in the drawing's line of the cell. */
export const placeOf = row => [row.closest('tbody').querySelector('.code'), row.querySelector('.no')].map(one => one?.textContent ?? '').join(' ').trim();
/** A cell of the grid's column, typed or chosen; the words of a project are none. */
export const isCell = control => control.matches('input, select');
/** An amount of money has no state in words. */
export const isAmount = row => row.classList.contains('bud');
const isState = text => ['해당없음', '미추진', '중도폐지'].includes(text.replaceAll(' ', ''));

const field = id => fields.get(id) ?? fields.set(id, { id, silent: 0 }).get(id);
export const isTouched = id => { const f = fields.get(id); return !!f && !!(f.typed || f.sent || f.held); };
export const anyWaiting = () => [...fields.values()].some(f => f.typed || f.sent || f.held);

function say(row, words, state) {
  const own = row?.querySelector('.own');
  if (!own) return;
  own.textContent = words;
  if (state) row.dataset.wait = state; else delete row.dataset.wait;
}

function refresh(f) {
  const row = rowBy(f.id);
  if (f.sent && !isUp()) say(row, '저장 안 됨(연결 끊김, 이 PC에 보관 중)', 'kept');
  else if (f.sent) say(row, f.isLate ? '저장이 늦어지고 있습니다(이 PC에 보관 중)' : '저장 중', f.isLate ? 'kept' : 'saving');
  else if (f.typed && row && f.typed.version !== +row.dataset.v) say(row, `다른 담당자가 저장한 값 ${shown(row) || '(비움)'}`, 'news');
  else say(row, '', '');
  if (f.typed || f.sent || f.held) keep(f.id, f.typed ?? f.sent ?? f.held); else drop(f.id);
}

/** Every change of the text, in the browser only. */
export function typed(control) {
  const row = rowOf(control), f = field(row.dataset.f);
  const same = control.value === shown(row) && !f.sent && !f.held;
  f.typed = same ? null : { text: control.value, version: f.typed?.version ?? (f.held?.res === 'refused' ? f.held.version : +row.dataset.v) };
  clearTimeout(f.keeping);
  f.keeping = setTimeout(() => refresh(f), 200);
}

/** The field was left: what was typed becomes a command. */
export function leave(control, reason) {
  const row = rowOf(control), f = field(row.dataset.f);
  if (!f.typed) return 'same';
  if (f.typed.text === shown(row) && !f.sent && (reason || '') === (reason === undefined ? '' : stored(row).reason)) {
    takeBack(f.id);
    return 'same';
  }
  if (reason === undefined && isCell(control) && !isAmount(row) && isState(f.typed.text)) {
    if (f.typed.text.replaceAll(' ', '') !== stored(row).text.replaceAll(' ', '') || !stored(row).reason) return 'reason';
  }
  if (reason !== undefined) f.typed.reason = reason;
  f.held = null;
  if (f.sent) { refresh(f); return 'waits'; }
  f.sent = { ...f.typed, id: newId(), before: stored(row) };
  f.typed = null;
  send(f);
  return 'sent';
}

/** Sets a text as if typed and left: undo, a reason, a value kept in spite of a conflict, a text restored. */
export function put(id, text, reason, version, isUndo = false) {
  const row = rowBy(id), control = controlOf(row);
  if (!control || control.matches(':not(input, select, textarea)')) return false;
  const f = field(id);
  control.value = text;
  f.typed = { text, reason, isUndo, version: version ?? +row.dataset.v };
  leave(control, reason ?? '');
  return true;
}

/** A text found in the browser, under the command id it had: one that was saved after all has its effect once. */
export function restore(id, draft) {
  const row = rowBy(id), control = controlOf(row);
  if (!control || draft.text === shown(row) && (draft.reason ?? '') === stored(row).reason) return;
  const f = field(id);
  control.value = draft.text;
  f.sent = { text: draft.text, reason: draft.reason, version: draft.version, id: draft.id ?? newId(), before: stored(row) };
  send(f);
}

/** Back to what is stored. */
export function takeBack(id) {
  const f = field(id), row = rowBy(id);
  const toTell = f.held;
  f.typed = f.held = null;
  if (controlOf(row)) controlOf(row).value = f.sent?.text ?? shown(row); // what is on its way cannot be called back
  refresh(f);
  if (toTell && isUp()) emit({ field: id, command: toTell.id, text: null, version: 0 });
}

const emit = detail => table()?.dispatchEvent(new CustomEvent('portal-cell', { bubbles: true, detail }));

function send(f) {
  clearTimeout(f.watch);
  clearTimeout(f.retry);
  f.isLate = false;
  refresh(f);
  if (!isUp() || !rowBy(f.id)) return;
  emit({ field: f.id, command: f.sent.id, text: f.sent.text, reason: f.sent.reason || null, version: f.sent.version });
  const id = f.sent.id;
  f.watch = setTimeout(() => {
    if (f.sent?.id !== id) return;
    f.isLate = true;
    refresh(f);
    checkLine();
    if (++f.silent > patience) return openAnew();
    f.retry = setTimeout(() => f.sent?.id === id && send(f), again - slow); // the same id: a command that did arrive has its effect once
  }, slow);
}

/** Everything into the browser's storage at once: the page is about to go. */
export const keepAll = () => fields.forEach(f => refresh(f));

/** The line is back: everything under way goes again, each under its own id. */
export const sendAll = () => fields.forEach(f => f.sent && send(f));

export function retry(id) {
  const f = field(id);
  if (f.sent) send(f); else if (f.held) put(id, f.held.text, f.held.reason ?? '', f.held.version);
}

/** "내 값으로": a new command on top of what the other person saved. */
export const insist = id => { const f = field(id); if (f.held) put(id, f.held.text, f.held.reason ?? '', +rowBy(id).dataset.v); };

/** A paste that was saved is one step of the undo; its server knows what was there before. */
export const pasted = command => undo.push({ paste: command });

/** A paste or its undo moved these rows: older steps stand on their new version now. */
export const moved = (id, before, after) => undo.filter(step => step.id === id && step.version === before).forEach(step => step.version = after);

export function undoLast(takePasteBack) {
  if (undo.at(-1)?.paste && !isUp()) return null; // the line's own words say why
  const last = undo.pop();
  if (!last) return null;
  if (last.paste) {
    takePasteBack(last.paste);
    return null;
  }
  put(last.id, last.before.text, last.before.reason, last.version, true);
  return last.id;
}

/** The server rendered the row anew: an answer, or what someone else saved. */
export function rendered(row) {
  const f = fields.get(row.dataset.f), control = controlOf(row);
  if (f?.sent && row.dataset.ack === f.sent.id && row.dataset.res) answered(f, row);
  if (control && !isTouched(row.dataset.f)) {
    if (control.value !== shown(row)) control.value = shown(row);
  } else if (control && f && control.value !== (f.typed ?? f.sent ?? f.held).text) control.value = (f.typed ?? f.sent ?? f.held).text;
  if (f) refresh(f);
}

function answered(f, row) {
  const sent = f.sent;
  f.silent = 0;
  clearTimeout(f.watch);
  clearTimeout(f.retry);
  if (f.isLate && isUp()) show('up');
  f.isLate = false;
  if (row.dataset.res === 'unknown') {
    f.tries = (f.tries ?? 0) + 1;
    f.retry = setTimeout(() => f.sent === sent && send(f), Math.min(longest, 500 * 2 ** f.tries));
    return;
  }
  f.tries = 0;
  f.sent = null;
  if (row.dataset.res === 'saved') {
    const version = +row.dataset.v;
    undo.filter(step => step.id === f.id && step.version === sent.version).forEach(step => step.version = version); // older steps stand on this save now
    if (!sent.isUndo) undo.push({ id: f.id, before: sent.before, version });
    if (f.typed) {
      f.typed.version = version; // typed on top of the own save
      if (document.activeElement !== controlOf(row)) leave(controlOf(row), f.typed.reason);
    }
  } else f.held = f.typed ? null : { ...sent, res: row.dataset.res };
  if (row.dataset.res === 'ended') checkSignIn();
}
