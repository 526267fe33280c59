// Keys as in a spreadsheet. While a syllable is being composed, every key belongs to the input method.
import { takePasteBack } from './paste.js';
import { typed, leave, takeBack, undoLast, isTouched, isCell, rowOf, rowBy, controlOf } from './fields.js';

let show = () => {}; // brings a row into sight that a filter hides

const cellOf = event => event.target.closest?.('table[data-grid] .cell');
const isTyped = control => control.matches('input');

/** The next cell of the column in this direction that can be typed in and is not hidden (a phone shows one project at a time). */
function next(control, step) {
  const all = [...control.closest('table').querySelectorAll('.cell:not(textarea)')].filter(one => one.offsetParent);
  return all[all.indexOf(control) + step];
}

export function focusOn(id) {
  const control = controlOf(rowBy(id));
  control?.focus();
  control?.scrollIntoView({ block: 'nearest' });
}

function move(event, control) {
  const down = event.key === 'ArrowDown' || event.key === 'Enter' && !event.shiftKey;
  event.preventDefault();
  const to = next(control, down ? 1 : -1);
  if (to) to.focus(); else control.blur(), control.focus();
}

function undoKey(event) {
  const control = cellOf(event);
  if (control?.matches('select') && isTouched(rowOf(control).dataset.f)) { // a list has no undo of the browser's own
    event.preventDefault();
    return takeBack(rowOf(control).dataset.f);
  }
  if (control ? isTouched(rowOf(control).dataset.f) && control.value !== control.dataset.value : event.target.closest?.('input, textarea')) return; // a text in the making has the browser's own undo
  event.preventDefault();
  const id = undoLast(takePasteBack);
  if (id) show(id);
}

function onKey(event) {
  if (event.isComposing || event.keyCode === 229) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z') return undoKey(event);
  const control = cellOf(event);
  if (!control || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    takeBack(rowOf(control).dataset.f);
    if (isTyped(control)) control.select();
  } else if (event.key === 'F2' && !control.matches('select')) {
    event.preventDefault();
    control.dataset.edit = '';
    control.setSelectionRange(control.value.length, control.value.length);
  } else if (isCell(control) && (event.key === 'Enter' || (event.key === 'ArrowDown' || event.key === 'ArrowUp') && isTyped(control) && !('edit' in control.dataset))) { // in a list the arrows choose
    move(event, control);
  }
}

/** @param ask opens the dialog for a reason. @param go brings a row into sight and the caret into it. */
export function listenToKeys(ask, go) {
  show = go;
  document.addEventListener('keydown', onKey);
  document.addEventListener('input', event => { const control = cellOf(event); if (control) typed(control); });
  document.addEventListener('focusin', event => { const control = cellOf(event); if (control && isTyped(control)) control.select(); });
  document.addEventListener('focusout', event => {
    const control = cellOf(event);
    if (!control) return;
    delete control.dataset.edit;
    if (control.isConnected && leave(control) === 'reason') ask(rowOf(control).dataset.f, control.value);
  });
  // As in a spreadsheet the first click takes the whole cell, the second places the caret.
  document.addEventListener('mousedown', event => {
    const control = cellOf(event);
    if (control && isTyped(control) && document.activeElement !== control && event.button === 0) {
      event.preventDefault();
      control.focus();
    }
  });
}
