/**
 * Puts a button on each snippet of the gallery that copies it; where a page may not write to the
 * clipboard, as without https, the button selects the text for the reader to copy.
 */
const status = document.querySelector('#copy-status');
const { copy, copied, select, selected } = status.dataset;

/** Whether the text got into the clipboard; a browser or its reader may refuse. */
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function take(code, button) {
  const isCopied = await write(code.textContent);
  if (!isCopied) getSelection().selectAllChildren(code);
  const said = isCopied ? copied : selected;
  button.textContent = said;
  // The same words twice would be read only once.
  status.textContent = '';
  setTimeout(() => (status.textContent = said), 50);
  setTimeout(() => (button.textContent = nameOfButton()), 2000);
}

const nameOfButton = () => (navigator.clipboard ? copy : select);

for (const code of document.querySelectorAll('.snippet code')) {
  const pre = code.parentElement;
  const button = document.createElement('button');
  const title = pre.previousElementSibling.textContent;
  const tag = pre.closest('section').querySelector('h3').textContent;
  button.type = 'button';
  button.textContent = nameOfButton();
  // In a list of buttons each says what it copies.
  button.setAttribute('aria-label', `${nameOfButton()} ${tag} ${title}`);
  button.addEventListener('click', () => take(code, button));
  pre.before(button);
}
