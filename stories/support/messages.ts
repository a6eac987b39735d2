/** More messages than these are only counted. */
const MOST = 8;

/** Lists under a figure what it told the developer, so that nobody has to open the console. */
export function listenToProblems(page: HTMLElement): void {
  const list = document.createElement('ul');
  let told = 0;
  page.addEventListener('problem', ({ detail }) => {
    if (list.childElementCount === 0) page.append(boxOf(list));
    told++;
    const last = list.children[MOST];
    if (last) last.textContent = `and ${told - MOST} more`;
    else list.append(itemOf(detail.text));
  });
}

function itemOf(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

function boxOf(list: HTMLElement): HTMLElement {
  const box = document.createElement('aside');
  const title = document.createElement('p');
  box.className = 'messages';
  box.lang = 'en';
  box.dir = 'ltr';
  title.textContent = 'What the console says:';
  box.append(title, list);
  return box;
}
