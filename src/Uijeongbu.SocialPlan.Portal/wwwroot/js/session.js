// The sign-in of an open page. Tells the server, once a minute at most, that a person is at the page; shows the dialog when the sign-in is over;
// brings the ticket of a new sign-in from another window. No text of the page is touched.
const quiet = 60_000;
let lastSeen = Date.now();

function seen() {
  const button = document.getElementById('session-seen');
  if (button && Date.now() - lastSeen >= quiet) {
    lastSeen = Date.now();
    button.click();
  }
}

async function bringTicket() {
  const field = document.getElementById('session-ticket');
  if (!field || document.getElementById('session-over')?.dataset.open !== 'true') return;
  const answer = await fetch('/sign-in/ticket', { cache: 'no-store', redirect: 'manual' }).catch(() => null);
  field.value = answer?.ok ? await answer.text() : '-';
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function showOrClose() {
  const dialog = document.getElementById('session-over');
  if (!dialog) return;
  const open = dialog.dataset.open === 'true';
  if (open && !dialog.open) dialog.showModal();
  if (!open && dialog.open) dialog.close();
}

export function watchSession() {
  for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, seen, { capture: true, passive: true });
  addEventListener('focus', bringTicket);
  addEventListener('click', event => { if (event.target.closest?.('#session-continue')) bringTicket(); });
  // Escape must not leave a page behind that saves nothing.
  addEventListener('cancel', event => { if (event.target.id === 'session-over') event.preventDefault(); }, { capture: true });
  new MutationObserver(showOrClose).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-open'] });
}
