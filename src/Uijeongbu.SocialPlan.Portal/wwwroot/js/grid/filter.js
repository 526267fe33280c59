// Which rows of a long grid are shown. It is kept in the address, so that a link and a reload show the same; asked of no server, and only when a person
// changes it: a row that was just filled in does not vanish under the hand.
const names = ['show', 'q', 'own'];
const box = () => document.querySelector('[data-filter]');
const control = name => box()?.querySelector(`[data-flt="${name}"]`);
let now = {};

export const isNarrowed = () => names.some(name => now[name]);

const plain = text => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '');

const fits = (row, project) => (!now.show || (row.dataset.is ?? '').split(' ').includes(now.show))
  && (!now.own || (row.dataset.is ?? '').split(' ').includes('own'))
  && (!now.q || plain(project).includes(plain(now.q)) || plain(row.querySelector('th').textContent).includes(plain(now.q)));

/** Shows what fits. @param wanted what to show from now on; as before without. @returns the first project that is shown. */
export function filter(wanted = now) {
  now = wanted;
  const table = document.querySelector('table[data-grid]');
  let first = null, rows = 0, all = 0;
  for (const body of table?.tBodies ?? []) {
    const project = [...body.querySelectorAll('.phw > .code, .phw > b')].map(one => one.textContent).join(' ');
    let seen = 0;
    for (const row of body.querySelectorAll('[data-f]:not(.nar)')) {
      row.hidden = !fits(row, project);
      all++;
      seen += row.hidden ? 0 : 1;
    }
    body.hidden = isNarrowed() && seen === 0;
    rows += seen;
    first ??= body.hidden ? null : body;
  }
  tell(rows, all);
  return first ?? table?.tBodies[0];
}

function tell(rows, all) {
  if (!box()) return;
  for (const name of names) {
    const field = control(name);
    if (field?.type === 'checkbox') field.checked = !!now[name]; else if (field && field.value !== (now[name] ?? '')) field.value = now[name] ?? '';
  }
  const count = isNarrowed() ? rows ? `${all}칸 가운데 ${rows}칸을 보고 있습니다.` : '맞는 칸이 없습니다.' : '';
  if (box().querySelector('[data-flt-count]').textContent !== count) box().querySelector('[data-flt-count]').textContent = count;
  box().querySelector('[data-flt-all]').hidden = !isNarrowed();
  const address = new URL(location.href);
  names.forEach(name => now[name] ? address.searchParams.set(name, now[name]) : address.searchParams.delete(name));
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** What the address says. */
export function openFilter() {
  const said = new URL(location.href).searchParams;
  now = Object.fromEntries(names.map(name => [name, said.get(name)]).filter(pair => pair[1]));
}

/** @param choose told of the first project that is shown, for a phone shows one at a time. */
export function listenToFilter(choose) {
  let waiting;
  const change = field => {
    choose(filter({ ...now, [field.dataset.flt]: field.type === 'checkbox' ? field.checked ? '1' : '' : field.value }));
  };
  document.addEventListener('change', event => { if (event.target.matches?.('[data-flt]')) change(event.target); });
  document.addEventListener('input', event => {
    if (!event.target.matches?.('[data-flt=q]') || event.isComposing) return; // a syllable in the making finds nothing
    clearTimeout(waiting);
    waiting = setTimeout(() => change(event.target), 250);
  });
  document.addEventListener('compositionend', event => { if (event.target.matches?.('[data-flt=q]')) change(event.target); });
  document.addEventListener('click', event => { if (event.target.closest?.('[data-flt-all]')) choose(filter({})); });
}
