/** Lists under a figure what it told the developer, so that nobody has to open the console. */
export function listenToProblems(page: HTMLElement): void {
  const list = document.createElement('ul');
  page.addEventListener('problem', ({ detail }) => {
    if (list.childElementCount === 0) page.append(boxOf(list));
    const item = document.createElement('li');
    item.textContent = detail.text;
    list.append(item);
  });
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
