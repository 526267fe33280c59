// Pasting a block: holds what was copied ready for the server, opens the review that the server draws, sends what a person says there.
import { newId } from '../ids.js';
import { leave, anyWaiting, pasted, moved, isAmount, isCell, rowOf, rowBy, controlOf } from './fields.js';
import { isUp } from './line.js';
import { isNarrowed } from './filter.js';

const most = 1024 * 1024, patience = 30;
const undoIds = new Map(); // a paste taken back again is the same command
let held = null;    // what was copied, as bytes
let start = null;   // the cell in which the paste began
let command = null; // the id under which the open review is saved
let told = null;    // the notice that was looked at last

const table = () => document.querySelector('table[data-grid]');
const review = () => document.querySelector('dialog[data-review]');
const box = () => document.getElementById('pastein');
const tell = detail => table()?.dispatchEvent(new CustomEvent('portal-paste', { bubbles: true, detail }));
const back = () => controlOf(rowBy(start ?? ''))?.focus();

/** The server asks for it, piece by piece. */
window.portalPasted = () => held ?? new Uint8Array();

/** One plain number is typed text, as ever; several cells, or one with words around its number, are looked at first. */
const isBlock = (text, html) => /[\t\r\n]/.test(text.replace(/[\r\n]+$/, '')) || (html.match(/<t[dh][\s>]/gi) ?? []).length > 1
  || /[0-9０-９]/.test(text) && !/^[-+△▲]?[\d.,]+%?$/.test(text.trim());

async function begin(field, text, html) {
  if (!isUp()) return; // the line's own words say why
  start = field;
  const bytes = words => new TextEncoder().encode(words);
  let kind = /<table[\s>]/i.test(html) ? 'html' : 'text';
  held = bytes(kind === 'html' ? html : text);
  if (kind === 'html' && held.length > most && text) [kind, held] = ['text', bytes(text)];
  if (held.length > most) {
    held = null;
    return tell({ step: 'large' });
  }
  const control = controlOf(rowBy(field ?? ''));
  if (control && isCell(control)) leave(control); // what is being typed is saved first: the review shows what stands there
  for (let i = 0; i < patience && anyWaiting(); i++) await new Promise(done => setTimeout(done, 100));
  tell(anyWaiting() ? { step: 'waiting' } : { step: 'read', field, kind, narrowed: isNarrowed() });
}

function onPaste(event) {
  const cell = event.target.closest?.('table[data-grid] .cell:not(textarea)'), inBox = event.target.closest?.('#pastein');
  if (!cell && !inBox || !event.clipboardData) return;
  const text = event.clipboardData.getData('text/plain'), html = event.clipboardData.getData('text/html');
  if (cell && (isAmount(rowOf(cell)) || cell.matches('input') && !isBlock(text, html))) return; // a list takes no text by itself
  event.preventDefault();
  if (inBox) box().close();
  begin(cell ? rowOf(cell).dataset.f : start, text, html);
}

export function openBox(field) {
  start = field ?? start;
  box().querySelector('textarea').value = '';
  box().showModal();
  box().querySelector('textarea').focus();
}

export function closeBox() {
  box().close();
  back();
}

export function closeReview() {
  review()?.close();
  tell({ step: 'close' });
  back();
}

export function closeNotice() {
  tell({ step: 'close' });
  back();
}

export function save() {
  const off = review().querySelector('[data-off]');
  off.hidden = isUp();
  if (isUp()) tell({ step: 'save', command });
}

export function takePasteBack(of) {
  if (!undoIds.has(of)) undoIds.set(of, newId());
  tell({ step: 'undo', of, command: undoIds.get(of) });
}

/** The server drew something: a review to open, or what became of a paste. */
export function drawn(node) {
  const find = query => node.matches(query) ? node : node.querySelector(query);
  const dialog = find('dialog[data-review]'), notice = find('[data-notice]');
  if (dialog && !dialog.open) {
    [held, command] = [null, newId()];
    dialog.showModal();
  }
  if (!notice || notice.dataset.notice === told) return;
  told = notice.dataset.notice;
  for (const one of (notice.dataset.moved ?? '').split(' ').filter(Boolean)) {
    const [id, before, after] = one.split(':');
    moved(id, +before, +after);
  }
  if (notice.dataset.pasted) pasted(notice.dataset.pasted);
  back();
}

export function listenToPaste() {
  document.addEventListener('paste', onPaste);
  document.addEventListener('change', event => {
    const row = event.target.closest?.('dialog[data-review] [data-row]');
    if (row) tell({ step: 'take', row: +row.dataset.row, ...(event.target.type === 'checkbox' ? { on: event.target.checked } : { reason: event.target.value }) });
  });
  document.addEventListener('cancel', event => {
    if (event.target.matches?.('dialog[data-review]')) { event.preventDefault(); closeReview(); }
    else if (event.target.id === 'pastein') { event.preventDefault(); closeBox(); }
  }, true);
}
