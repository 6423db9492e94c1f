/** Prints the page with one meeting of all, which is open; on paper styles leave out the others. */
export function printOnly(root: ParentNode, id: string): void {
  const meeting = root.querySelector(`[data-meeting='${id}']`);
  meeting?.classList.add('printed');
  try {
    print();
  } finally {
    meeting?.classList.remove('printed');
  }
}
