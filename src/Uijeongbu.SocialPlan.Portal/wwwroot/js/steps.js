// One question at a time, for who likes it better than a long page. The form stays one: what is answered is saved and sent all the same. The choice is
// remembered on this device; after a refusal all questions stand on the page, so that each fault is seen.
const form = document.querySelector('form.review');
const steps = form ? [...form.querySelectorAll(':scope > .field, :scope > fieldset')] : [];
const bar = form?.querySelector('[data-steps]');
const key = 'review-steps';
let at = 0;

const remembered = () => { try { return localStorage.getItem(key) === 'one'; } catch { return false; } };
const remember = one => { try { if (one) localStorage.setItem(key, 'one'); else localStorage.removeItem(key); } catch { /* only the choice is lost */ } };

const show = (one, focus) => {
  steps.forEach((step, number) => { step.hidden = one && number !== at; });
  bar.querySelector('[data-act=one]').hidden = one;
  for (const part of bar.querySelectorAll('[data-one]')) part.hidden = !one;
  bar.querySelector('[data-act=back]').disabled = at === 0;
  bar.querySelector('[data-act=next]').disabled = at === steps.length - 1;
  bar.querySelector('[data-place]').textContent = `질문 ${at + 1} / ${steps.length}`;
  if (focus) (steps[at].querySelector('textarea, input:checked, input') ?? steps[at]).focus();
};

if (bar && steps.length > 1) {
  bar.hidden = false;
  bar.addEventListener('click', event => {
    const act = event.target.closest('[data-act]')?.dataset.act;
    if (!act) return;
    if (act === 'one' || act === 'all') remember(act === 'one');
    if (act === 'one') at = 0;
    if (act === 'next') at = Math.min(at + 1, steps.length - 1);
    if (act === 'back') at = Math.max(at - 1, 0);
    show(act !== 'all', act !== 'all');
  });
  show(remembered() && !form.querySelector('[aria-invalid=true]'), false);
}
