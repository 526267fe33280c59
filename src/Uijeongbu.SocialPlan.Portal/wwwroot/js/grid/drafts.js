// Texts that no server has acknowledged, kept in this browser under opaque keys: user id, year, field id. One entry a field, gone with the
// acknowledgement; signing out clears the storage. A text belongs to a tab while the tab lives, so two tabs do not offer each other's.
const tab = crypto.randomUUID?.() ?? String(Math.random()); // plain HTTP, as in development away from localhost, has no randomUUID
const prefix = 'portal-draft/';
let space = '';

const keyOf = field => prefix + space + '/' + field;

/** Whose texts and of which year. The lock tells other tabs that this one lives; the browser lets go of it with the tab. */
export function openDrafts(name) {
  if (!space) navigator.locks?.request(prefix + tab, () => new Promise(() => {}));
  space = name;
}

export function keep(field, draft) {
  try {
    localStorage.setItem(keyOf(field), JSON.stringify({ ...draft, tab }));
    return true;
  } catch {
    return false; // storage full or forbidden: the page then warns before it is left, as it does for every unsaved text
  }
}

export function drop(field) {
  localStorage.removeItem(keyOf(field));
}

/** Texts whose tab is gone: of a closed tab, a broken page, an expired sign-in. */
export async function left() {
  const living = new Set(((await navigator.locks?.query())?.held ?? []).map(lock => lock.name));
  const found = new Map();
  for (let i = 0; i < localStorage.length; i++) {
    const key = localStorage.key(i);
    if (!key.startsWith(prefix + space + '/')) continue;
    const draft = JSON.parse(localStorage.getItem(key));
    if (draft.tab !== tab && !living.has(prefix + draft.tab)) found.set(key.slice(prefix.length + space.length + 1), draft);
  }
  return found;
}

/** All texts of this user, every year: on signing out. */
export function clear(user) {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix + user + '/')) localStorage.removeItem(key);
  }
}
