// Files of evidence dropped, several at a time, each with its progress and a way to stop it. The form works without this: every file goes
// through the same form, one after the other, and the page's own answer says what became of it.
const form = document.querySelector('form.evform');
const list = document.querySelector('.sending');
const words = document.querySelector('#sending-words');
const drop = form?.querySelector('.drop');
const most = Number(drop?.dataset.most), largest = Number(drop?.dataset.largest);
const waiting = [];
let busy = false;

const line = file => {
  const item = document.createElement('li');
  const name = Object.assign(document.createElement('b'), { textContent: file.name });
  const bar = Object.assign(document.createElement('progress'), { max: 100, value: 0 });
  bar.setAttribute('aria-label', file.name);
  const said = Object.assign(document.createElement('span'), { textContent: '기다림' });
  const stop = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: '취소' });
  stop.setAttribute('aria-label', file.name + ' 취소');
  item.append(name, bar, said, stop);
  list.append(item);
  list.hidden = false;
  return { item, bar, said, stop };
};

const end = (part, text, good) => {
  part.item.className = good ? 'good' : 'bad';
  part.said.textContent = text;
  part.bar.hidden = part.stop.hidden = true;
  words.textContent = part.item.firstChild.textContent + ': ' + text;
};

const answered = (part, html, ok) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const fresh = page.querySelector('#evidence-list'), old = document.querySelector('#evidence-list');
  if (!ok || !fresh) return end(part, '올리지 못했습니다. 화면을 새로 고친 뒤 다시 올려 주십시오.', false);
  old.replaceWith(fresh);
  const fault = page.querySelector('#sent .tofix li');
  if (!fault) return end(part, '올렸습니다.', true);
  fault.querySelector('b')?.remove();
  end(part, fault.textContent.trim(), false);
};

const send = ({ file, part }) => new Promise(done => {
  const body = new FormData();
  for (const hidden of form.querySelectorAll('input[type=hidden]')) body.append(hidden.name, hidden.name === 'CommandId' ? crypto.randomUUID() : hidden.value);
  body.append('File', file, file.name);
  const request = new XMLHttpRequest();
  request.open('POST', location.pathname);
  request.upload.onprogress = sent => {
    part.bar.value = sent.total ? 100 * sent.loaded / sent.total : 0;
    part.said.textContent = sent.loaded < sent.total ? Math.floor(part.bar.value) + ' %' : '확인하는 중';
  };
  request.onload = () => { answered(part, request.responseText, request.status === 200); done(); };
  request.onerror = () => { end(part, '연결이 끊겨 올리지 못했습니다. 다시 올려 주십시오.', false); done(); };
  request.onabort = () => { end(part, '취소했습니다.', false); done(); };
  part.stop.onclick = () => request.abort();
  request.send(body);
});

const work = async () => {
  if (busy) return;
  busy = true;
  for (let next; (next = waiting.shift());) if (!next.stopped) await send(next);
  busy = false;
};

const take = files => {
  for (const [number, file] of [...files].entries()) {
    const part = line(file);
    if (number >= most) { end(part, '한 번에 ' + most + '개까지 올릴 수 있습니다.', false); continue; }
    if (file.size > largest) { end(part, '파일이 ' + largest / 1048576 + ' MB보다 큽니다. 나누거나 줄여서 올려 주십시오.', false); continue; }
    const one = { file, part, stopped: false };
    part.stop.onclick = () => { one.stopped = true; end(part, '취소했습니다.', false); };
    waiting.push(one);
  }
  work();
};

form?.addEventListener('submit', event => {
  const inputs = [...form.querySelectorAll('input[type=file]')];
  const files = inputs.flatMap(input => [...input.files]);
  if (files.length === 0) return;
  event.preventDefault();
  inputs.forEach(input => { input.value = ''; });
  take(files);
});
if (drop) {
  document.documentElement.classList.add('has-drop');
  const over = on => event => { event.preventDefault(); drop.classList.toggle('over', on); };
  drop.addEventListener('dragenter', over(true));
  drop.addEventListener('dragover', over(true));
  drop.addEventListener('dragleave', over(false));
  drop.addEventListener('drop', event => { over(false)(event); take(event.dataTransfer.files); });
  addEventListener('beforeunload', event => { if (busy) event.preventDefault(); });
}
