// The verifier without this script is a plain form. It adds: dropping a file, a bar while a file is sent and read, and an answer
// in place. No answer is computed here.
const form = document.querySelector('.vform');
const status = form.querySelector('.progress');
const [bar, words] = [status.querySelector('progress'), status.querySelector('.hint')];
const file = form.querySelector('input[type=file]');
const text = form.querySelector('textarea');
const largest = 20 * 1024 * 1024;

const say = (text, percent) => {
  status.hidden = false;
  words.textContent = text;
  if (percent === undefined) bar.removeAttribute('value'); else bar.value = percent;
};

for (const name of ['dragenter', 'dragover']) {
  form.addEventListener(name, event => { event.preventDefault(); form.classList.add('over'); });
}
for (const name of ['dragleave', 'drop']) {
  form.addEventListener(name, () => form.classList.remove('over'));
}
form.addEventListener('drop', event => {
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) file.files = event.dataTransfer.files;
  else take(event.dataTransfer.getData('text/plain'));
});

// What is pasted or typed last is meant: a file chosen before would win on the server.
text.addEventListener('input', () => { file.value = ''; });
const take = (words, start = 0, end = text.value.length) => {
  text.setRangeText(words, start, end, 'end');
  file.value = '';
};

// The cells of a table, line by line. A merged cell counts in each of its places: so a strategy that spans its rows names them all.
const lines = table => {
  const grid = [...table.rows].map(() => []);
  [...table.rows].forEach((row, r) => {
    let c = 0;
    for (const cell of row.cells) {
      while (grid[r][c] !== undefined) c++;
      const content = cell.textContent.trim().replace(/\s+/g, ' ');
      for (let i = 0; i < cell.colSpan; i++, c++) {
        for (const line of grid.slice(r, r + Math.max(cell.rowSpan, 1))) line[c] = content;
      }
    }
  });
  return grid.map(cells => Array.from(cells, content => content ?? '').join('\t'));
};

// A table copied from 한글 or a page comes as HTML whose plain text has lost its columns: take the cells.
text.addEventListener('paste', event => {
  const html = event.clipboardData.getData('text/html');
  const plain = event.clipboardData.getData('text/plain');
  if (!html || plain.includes('\t')) return;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return;
  event.preventDefault();
  take(lines(table).join('\n'), text.selectionStart, text.selectionEnd);
});

const follow = async run => {
  const language = new URL(form.action).search;
  while (form.dataset.run === run) {
    const answer = await fetch(`/verify/progress/${run}${language}`).catch(() => null);
    const state = answer?.status === 200 ? await answer.text() : '';
    if (state && form.dataset.run === run) say(state);
    await new Promise(resolve => setTimeout(resolve, 400));
  }
};

// Only browsers on a secure address have crypto.randomUUID; an office network may serve the portal without one.
const newRun = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  [bytes[6], bytes[8]] = [(bytes[6] & 0x0f) | 0x40, (bytes[8] & 0x3f) | 0x80];
  return [...bytes].map(b => b.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

// Shows the answer, and says whether it is one; an error page leaves the old result where it is.
const show = html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [result, faults] = [page.querySelector('#result'), page.querySelector('.faults')];
  if (!result && !faults) {
    say(page.querySelector('h1')?.textContent ?? form.dataset.failed, 0);
    return;
  }
  status.hidden = true;
  document.querySelector('.faults')?.remove();
  document.querySelector('#result')?.remove();
  if (faults) form.before(faults);
  if (result) form.after(result);
  const place = faults ?? result;
  if (!place) say(page.querySelector('h1')?.textContent ?? form.dataset.failed, 0); // an error page: too many, or a failure
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
};

form.addEventListener('submit', event => {
  if (event.submitter?.hasAttribute('formaction')) return; // a download goes its plain way
  event.preventDefault();
  if (file.files[0]?.size > largest) { say(form.dataset.tooLarge, 0); return; }
  const button = event.submitter ?? form.querySelector('button');
  const run = form.dataset.run = newRun();
  const body = new FormData(form);
  body.append('run', run);
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', e => {
    const percent = Math.floor(100 * e.loaded / e.total);
    if (percent < 100) say(form.dataset.uploading.replace('{0}', percent), percent);
  });
  request.upload.addEventListener('load', () => follow(run));
  request.addEventListener('load', () => { delete form.dataset.run; show(request.responseText); });
  request.addEventListener('error', () => { delete form.dataset.run; say(form.dataset.failed, 0); });
  request.addEventListener('loadend', () => { button.disabled = false; });
  request.open('POST', form.action);
  say(form.dataset.uploading.replace('{0}', 0), 0);
  button.disabled = true;
  request.send(body);
});
