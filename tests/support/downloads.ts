import { replaceMember } from '../storage/databases.js';

/** Runs `act` on a page whose downloads are caught, and answers what was in them; `named` is told how they are called. */
export async function downloads(
  act: () => Promise<unknown>,
  named: (name: string) => unknown = () => {},
): Promise<string[]> {
  const blobs: Blob[] = [];
  const backs = [
    replaceMember(URL, 'createObjectURL', (blob: Blob) => {
      blobs.push(blob);
      return '#';
    }),
    replaceMember(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      named(this.download);
    }),
  ];
  try {
    await act();
    return await Promise.all(blobs.map((blob) => blob.text()));
  } finally {
    for (const giveBack of backs) giveBack();
  }
}
