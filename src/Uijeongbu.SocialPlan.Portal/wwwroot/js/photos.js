// Pictures of a review: shrunk in this browser, which also leaves out where and when they were taken, and sent one after the other. Without this the form
// sends them itself. What was sent stands in the form as hidden inputs and goes with the draft.
import { newId } from './ids.js';

const longest = 1600, quality = 0.82;

const shrink = async file => {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
    if (blob) return new File([blob], 'photo.jpg', { type: 'image/jpeg' });
  } catch { /* not read by this browser: the server looks at it and says what is wrong */ }
  return file;
};

const send = async (place, file) => {
  const body = new FormData();
  body.append('CommandId', newId());
  body.append('File', file, file.name);
  try {
    const answer = await fetch(place.dataset.photo, { method: 'POST', redirect: 'manual', body, headers: { RequestVerificationToken: place.dataset.token } });
    const said = answer.type === 'opaqueredirect' ? null : await answer.json().catch(() => null);
    return answer.ok ? { id: said.id } : { problem: said?.message ?? '사진을 올리지 못했습니다. 화면을 새로 고친 뒤 다시 올려 주십시오.' };
  } catch {
    return { problem: '연결이 끊겨 사진을 올리지 못했습니다. 다시 골라 주십시오.' };
  }
};

// place: what knows the addresses; changed: told when the answer is another one.
export const takePhotos = (form, place, changed) => {
  for (const field of form.querySelectorAll('fieldset.photos')) {
    const list = field.querySelector('ul'), input = field.querySelector('input[type=file]'), said = field.querySelector('[data-said]');
    const count = () => list.querySelectorAll('input[type=hidden]').length;
    const name = () => [...list.children].forEach((item, number) => { item.querySelector('span').textContent = `사진 ${number + 1}`; });
    const show = id => {
      const item = document.createElement('li');
      const hidden = Object.assign(document.createElement('input'), { type: 'hidden', name: field.dataset.key, value: id });
      const drop = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: '빼기' });
      drop.addEventListener('click', () => { item.remove(); name(); said.textContent = '사진을 뺐습니다.'; changed(); input.focus(); });
      item.append(hidden, document.createElement('span'), drop);
      list.append(item);
      name();
    };
    for (const box of field.querySelectorAll('li input[type=checkbox]')) { // the same button for those that the server drew
      const id = box.value;
      box.closest('li').remove();
      show(id);
    }
    input.addEventListener('change', async () => {
      const files = [...input.files];
      input.value = '';
      for (const file of files) {
        if (count() >= Number(field.dataset.most)) { said.textContent = `사진은 ${field.dataset.most}장까지 붙일 수 있습니다.`; break; }
        said.textContent = '사진을 올리고 있습니다.';
        const { id, problem } = await send(place, await shrink(file));
        if (problem) { said.textContent = problem; break; }
        show(id);
        said.textContent = '사진을 올렸습니다.';
        changed();
      }
    });
  }
};
