// The plan's grid: each field is saved when it is left, with the text that was seen there before; the server decides. Nothing is computed
// here. A change of lines (new, moved, removed) draws the page anew at the same place.
import { newId } from './ids.js';

const page = document.querySelector('[data-plan]');
const state = page.querySelector('[data-state]');
const undoKey = 'plan-undo:' + page.dataset.plan;
const placeKey = 'plan-place:' + page.dataset.plan;
const undo = JSON.parse(sessionStorage.getItem(undoKey) ?? '[]');
let row = null;
let busy = Promise.resolve();

const say = (text, tone = '') => { state.textContent = text; state.className = 'pstate ' + tone; };
const clock = () => new Date().toTimeString().slice(0, 8);

// One after the other, in the order in which they were made. The same command id at every try: it is done once.
const send = asked => busy = busy.then(async () => {
  const command = newId();
  const body = JSON.stringify({ commandId: command, ...asked });
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch(page.dataset.plan, {
        method: 'POST', redirect: 'manual', body,
        headers: { 'content-type': 'application/json', RequestVerificationToken: page.dataset.token },
      });
      if (answer.type === 'opaqueredirect' || answer.status === 401) return { message: '로그인이 끝났습니다. 다시 로그인한 뒤 고쳐 주십시오.' };
      if (answer.ok) return { command, ...await answer.json() };
      if (answer.status < 500) return await answer.json().catch(() => ({ message: '고칠 권한이 없거나 화면이 오래되었습니다. 새로 고쳐 주십시오.' }));
    } catch { /* the line is down: the same command is sent again */ }
    if (attempt === 4) return { message: '서버에 닿지 않아 저장하지 못했습니다. 연결을 확인하고 다시 적어 주십시오.' };
    say('연결이 끊겨 다시 보내고 있습니다.', 'warn');
    await new Promise(done => setTimeout(done, 400 * 2 ** attempt));
  }
});

// What undoes a command stays on the server; here only which it was, and the plan's version that it left.
const keep = answer => {
  undo.push({ command: answer.command, version: answer.planVersion });
  while (undo.length > 50) undo.shift();
  try { sessionStorage.setItem(undoKey, JSON.stringify(undo)); } catch { undo.shift(); }
};

// What was undone brought the plan back to what the step before had left: that one can be undone next.
const follow = (undone, version) => {
  const next = undo.at(-1);
  if (next && next.version === undone.version - 1) next.version = version;
  try { sessionStorage.setItem(undoKey, JSON.stringify(undo)); } catch { /* nothing to keep */ }
};

const problemOf = (field, message) => {
  let note = field.nextElementSibling?.matches('.cerr') ? field.nextElementSibling : null;
  if (!message) { note?.remove(); field.removeAttribute('aria-invalid'); field.removeAttribute('aria-describedby'); return; }
  if (!note) { note = document.createElement('span'); note.className = 'cerr'; field.after(note); }
  note.id ||= 'e' + newId();
  note.textContent = message;
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', note.id);
};

const ask = (field, questions) => {
  const cell = field.closest('tr')?.querySelector('[data-ask]');
  if (!cell || !questions) return;
  cell.replaceChildren(...questions.map(words => Object.assign(document.createElement('span'), { className: 'fl warn', textContent: words })));
};

// What the server has there: the last answer, else what the page was drawn with. A list of choices has no text of its own for that.
const stored = field => field.dataset.saved
  ?? (field.options ? [...field.options].find(option => option.defaultSelected)?.value : field.defaultValue) ?? '';

const save = async field => {
  const before = stored(field);
  if (field.value === before) return;
  say('저장 중');
  const typed = field.value;
  const answer = await send({ edits: [{ edit: 'set', item: field.dataset.i, id: field.dataset.id, field: field.dataset.f, before, after: typed }] });
  if (answer.message) {
    problemOf(field, answer.message);
    say('저장 안 됨 · ' + answer.message, 'bad');
    return;
  }
  problemOf(field, '');
  field.dataset.saved = answer.texts[0];
  if (field.value === typed) field.value = answer.texts[0];
  page.dataset.version = answer.planVersion;
  keep(answer);
  ask(field, answer.questions);
  say('저장됨 ' + clock(), 'good');
};

// Lines: what stands around the line in hand says where a new one goes.
const before = (body, item, stop) => {
  for (let other = body; other; other = other.previousElementSibling) {
    if (other.dataset.item === item) return other;
    if (other.dataset.item === stop && other !== body) return null;
  }
  return null;
};
const inHand = () => row?.closest('tbody') ?? null;

const redraw = async (asked, words, undone) => {
  say('저장 중');
  const answer = await send(asked);
  if (answer.message) { say(answer.message, 'bad'); return; }
  if (undone) follow(undone, answer.planVersion); else keep(answer);
  try { sessionStorage.setItem(placeKey, JSON.stringify({ id: asked.edits?.find(edit => edit.id)?.id, top: page.querySelector('.pwrap').scrollTop, words })); } catch { /* only the place is lost */ }
  location.reload();
};

const add = (item, parent, system) => redraw({ edits: [{ edit: 'add', item, parent, id: newId(), system: system ?? 'Projects' }] }, '추가했습니다.');
const acts = {
  'add-strategy': () => {
    const strategy = before(inHand(), 'Strategy');
    add('Strategy', '00000000-0000-0000-0000-000000000000', strategy?.querySelector('.u')?.textContent.startsWith('Ⅱ') ? 'Development' : 'Projects');
  },
  'add-group': () => under('Strategy', strategy => add('Group', strategy.dataset.id)),
  'add-project': () => {
    const body = inHand();
    const place = before(body, 'Group', 'Strategy') ?? before(body, 'Strategy');
    place ? add('Project', place.dataset.id) : say('먼저 추진전략의 줄을 골라 주십시오.', 'warn');
  },
  'add-indicator': () => {
    const body = inHand();
    const place = before(body, 'Project', 'Strategy') ?? before(body, 'Strategy');
    place ? add('Indicator', place.dataset.id) : say('먼저 사업의 줄을 골라 주십시오.', 'warn');
  },
  up: () => shift(-1),
  down: () => shift(1),
  remove: () => {
    const body = inHand();
    if (!body) { say('지울 줄을 먼저 골라 주십시오.', 'warn'); return; }
    redraw({ edits: [{ edit: 'remove', item: body.dataset.item, id: body.dataset.id }] }, '지웠습니다. 되돌리기로 다시 넣을 수 있습니다.');
  },
  undo: async () => {
    const last = undo.pop();
    if (!last) { say('되돌릴 것이 없습니다.', 'warn'); return; }
    await redraw({ undo: last.command, planVersion: last.version }, '되돌렸습니다.', last);
  },
};

const under = (item, act) => {
  const body = before(inHand(), item);
  body ? act(body) : say('먼저 줄을 골라 주십시오.', 'warn');
};

const shift = by => {
  const body = inHand();
  if (!body) { say('옮길 줄을 먼저 골라 주십시오.', 'warn'); return; }
  const index = Number(body.dataset.index) + by;
  if (index < 0) return;
  redraw({ edits: [{ edit: 'move', item: body.dataset.item, id: body.dataset.id, parent: body.dataset.parent, index }] }, '옮겼습니다.');
};

page.addEventListener('change', event => { if (event.target.matches('.c')) save(event.target); });
page.addEventListener('focusin', event => {
  const next = event.target.closest('tr[data-row]');
  if (!next) return;
  row?.classList.remove('on');
  row = next;
  row.classList.add('on');
});
page.addEventListener('click', event => {
  const button = event.target.closest('[data-act]');
  if (button) acts[button.dataset.act]();
});

// The same column, another line.
const go = (field, by) => {
  const alike = [...page.querySelectorAll(`.c[data-f="${CSS.escape(field.dataset.f)}"]`)];
  const next = alike[alike.indexOf(field) + by];
  if (!next) return;
  next.focus();
  next.select?.();
};

page.addEventListener('keydown', event => {
  if (event.isComposing) return; // a syllable is being put together
  const field = event.target.closest('.c');
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) { event.preventDefault(); shift(event.key === 'ArrowUp' ? -1 : 1); }
  else if (event.key === 'Enter' && field) { event.preventDefault(); go(field, event.shiftKey ? -1 : 1); }
  else if (event.key === 'Escape' && field) { field.value = stored(field); problemOf(field, ''); }
  else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && (!field || field.value === stored(field))) { event.preventDefault(); acts.undo(); }
});

// Dragging a line to another of its kind.
if (page.dataset.token) {
  let dragged = null;
  for (const body of page.querySelectorAll('tbody[data-item]')) body.draggable = true;
  page.addEventListener('dragstart', event => {
    if (event.target.closest?.('input,select')) { event.preventDefault(); return; }
    dragged = event.target.closest?.('tbody[data-item]');
    event.dataTransfer.effectAllowed = 'move';
  });
  page.addEventListener('dragover', event => {
    const over = event.target.closest?.('tbody[data-item]');
    if (!dragged || !over || over.dataset.item !== dragged.dataset.item) return;
    event.preventDefault();
    page.querySelector('.drop')?.classList.remove('drop');
    over.classList.add('drop');
  });
  page.addEventListener('drop', event => {
    const over = event.target.closest?.('tbody[data-item]');
    page.querySelector('.drop')?.classList.remove('drop');
    if (!dragged || !over || over === dragged || over.dataset.item !== dragged.dataset.item) return;
    event.preventDefault();
    redraw({ edits: [{ edit: 'move', item: dragged.dataset.item, id: dragged.dataset.id, parent: over.dataset.parent, index: Number(over.dataset.index) }] }, '옮겼습니다.');
  });
  page.addEventListener('dragend', () => { dragged = null; page.querySelector('.drop')?.classList.remove('drop'); });
}

// After the page was drawn anew: the same place, and what was done.
const place = JSON.parse(sessionStorage.getItem(placeKey) ?? 'null');
sessionStorage.removeItem(placeKey);
if (place) {
  page.querySelector('.pwrap').scrollTop = place.top;
  say(place.words, 'good');
  const line = place.id && page.querySelector(`tbody[data-id="${CSS.escape(place.id)}"] tr[data-row]`);
  (line?.querySelector('.c') ?? line)?.focus();
}

// A text that is not saved yet is not left without a question.
addEventListener('beforeunload', event => {
  if ([...page.querySelectorAll('.c')].some(field => field.value !== stored(field))) event.preventDefault();
});
