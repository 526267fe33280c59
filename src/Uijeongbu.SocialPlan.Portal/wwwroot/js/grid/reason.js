// The dialog that asks for the reason of 해당없음, 미추진 and 중도 폐지.
import { put, takeBack, isTouched, rowBy, placeOf } from './fields.js';
import { focusOn } from './keys.js';

const dialog = () => document.getElementById('reason');
let asked = null;

export function ask(id, text) {
  const row = rowBy(id), box = dialog();
  if (!row || !box || box.open) return;
  asked = id;
  const choice = box.querySelector('select'), words = box.querySelector('textarea');
  const plain = text?.replaceAll(' ', '');
  choice.value = [...choice.options].find(option => option.value.replaceAll(' ', '') === plain)?.value ?? choice.options[0].value;
  words.value = row.dataset.reason ?? '';
  box.querySelector('[data-reason-place]').textContent = `${placeOf(row)} ${row.querySelector('th').textContent}`;
  box.showModal();
  words.focus();
}

function close(isKept) {
  const id = asked;
  asked = null;
  if (dialog().open) dialog().close();
  if (!id) return;
  if (!isKept && isTouched(id)) takeBack(id);
  focusOn(id);
}

export function listenToReason() {
  document.addEventListener('submit', event => {
    if (!event.target.closest('#reason')) return;
    event.preventDefault();
    const words = dialog().querySelector('textarea'), reason = words.value.trim();
    if (!reason) return words.focus();
    put(asked, dialog().querySelector('select').value, reason);
    close(true);
  });
  document.addEventListener('cancel', event => { if (event.target.id === 'reason') { event.preventDefault(); close(false); } }, true);
  document.addEventListener('click', event => { if (event.target.closest('#reason [data-act=cancel]')) close(false); });
}
