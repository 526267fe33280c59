// A form that is saved while one writes: in this browser at once and at the server a moment later. No line stays open, so a device that falls
// asleep loses nothing. What the server has not acknowledged is offered again when the form is opened next, and goes with the acknowledgement.
import { openDrafts, keep, drop, left } from './grid/drafts.js';
import { newId } from './ids.js';

const clock = () => new Date().toTimeString().slice(0, 8);
const isTyped = field => field.type === 'radio' ? field.checked !== field.defaultChecked
  : field.tagName === 'SELECT' ? field.selectedIndex !== Math.max(0, [...field.options].findIndex(option => option.defaultSelected))
  : field.value !== field.defaultValue;
const longest = 3000; // ms that a save under way holds up the sending of the form
const outliving = 20_000; // characters of a request that may outlive its page: browsers hold 64 KB for all of them

/**
 * Starts saving. `place` carries the address, token, owner and key of what is written, `fields` its fields, `values` and `fill` take and give a draft,
 * `body` adds what the server asks for to the command, `saved` gets its answer, `words` are the form's own. Returns what to call after a change and to save now.
 */
export function autosave({ form, place, address, space, key, pause, words, fields, values, fill, body, saved }) {
  const state = form.querySelector('[data-state]'), text = form.querySelector('[data-words]');
  let timer = 0, busy = null, again = false, leaving = false, unsaved = false, changes = 0;

  const say = (what, tone) => { text.textContent = what; state.className = 'autos ' + tone; };
  const version = () => Number(form.elements.Version.value);

  const send = () => {
    if (busy) { again = true; return busy; }
    return busy = save().finally(() => { busy = null; if (again) { again = false; return send(); } });
  };

  const save = async () => {
    clearTimeout(timer);
    say('저장 중', '');
    const at = changes;
    const problem = await post(JSON.stringify({ commandId: newId(), version: version(), ...body() }));
    if (problem) { say(words.failed + problem, 'warn'); return; }
    unsaved = at !== changes;
    if (!unsaved) drop(key);
    say(words.saved + ' ' + clock(), 'good');
  };

  // The same command at every try: it is done once.
  const post = async sent => {
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await fetch(address, {
          method: 'POST', redirect: 'manual', body: sent, keepalive: sent.length < outliving,
          headers: { 'content-type': 'application/json', RequestVerificationToken: place.dataset.token },
        });
        if (answer.type === 'opaqueredirect' || answer.status === 401) return `로그인이 끝났습니다. ${words.what} 이 기기에 있습니다. 다시 로그인해 주십시오.`;
        if (answer.ok) {
          const reply = await answer.json();
          form.elements.Version.value = reply.version;
          saved?.(reply);
          return null;
        }
        if (answer.status < 500) return (await answer.json().catch(() => null))?.message ?? '저장하지 못했습니다. 화면을 새로 고쳐 주십시오.';
      } catch { /* the line is down: the same command is sent again */ }
      if (attempt === 5) return `연결이 끊겼습니다. ${words.what} 이 기기에 있으며, 연결되면 다시 저장합니다.`;
      say('연결이 끊겨 다시 보내고 있습니다.', 'warn');
      await new Promise(done => setTimeout(done, 500 * 2 ** attempt));
    }
  };

  const written = () => {
    unsaved = true;
    changes++;
    keep(key, { values: values(), version: version() });
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };

  const restore = kept => {
    const shown = values();
    const isShown = Object.keys(kept.values).every(name => kept.values[name] === shown[name]); // a refused page brings it along
    fill(kept.values);
    if (!isShown) say(words.restored, 'warn');
    written();
  };

  // What was saved or typed elsewhere since is written over by a person only: both stay until one is chosen.
  const ask = kept => {
    const old = key + '/old';
    const note = form.querySelector('[data-left]');
    keep(old, kept);
    drop(key);
    note.hidden = false;
    note.addEventListener('click', event => {
      const act = event.target.dataset.act;
      if (!act) return;
      drop(old);
      note.hidden = true;
      if (act === 'restore') restore(kept);
    });
  };

  const offer = async () => {
    const found = await left();
    const kept = found.get(key) ?? found.get(key + '/old');
    const isBegun = unsaved || fields().some(isTyped); // one wrote before this script was there
    if (kept?.submitted && version() > kept.submitted) drop(key); // it arrived
    else if (kept && version() === kept.version && !isBegun) restore(kept);
    else if (kept) ask(kept);
    if (isBegun) written();
  };

  openDrafts(place.dataset.owner + '/' + space);
  form.addEventListener('input', written);
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    // A save under way makes a new version; sent beside it, the form would look like one that somebody else overtook.
    if (busy && !leaving) {
      event.preventDefault();
      Promise.race([busy, new Promise(done => setTimeout(done, longest))]).then(() => { leaving = true; form.requestSubmit(event.submitter); });
      return;
    }
    leaving = true;
    keep(key, { values: values(), version: version(), submitted: version() }); // until it is seen with it
  });
  addEventListener('online', () => { if (unsaved && !leaving) written(); });
  document.addEventListener('visibilitychange', () => { if (document.hidden && unsaved && !leaving) send(); });
  offer();
  return { written, send, leave: () => { leaving = true; }, isUnsaved: () => unsaved && !leaving };
}
