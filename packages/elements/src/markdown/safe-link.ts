/** Cannot be seen in an address, or makes it look like another: white space, control and bidi characters, halves. */
const UNSEEN = /[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\\]/u;

/** The fields of a new mail that a link may fill in. */
const MAIL_FIELDS = new Set(['subject', 'body']);

/**
 * The address that a link may lead to, as browsers spell it: http, https or mailto, written out, without credentials.
 * `undefined` for everything else, which is to be shown as text.
 */
export function safeLink(href: string): string | undefined {
  if (UNSEEN.test(href)) return undefined;
  const isMail = /^mailto:[^@/?#]+@[^@/?#]+(?:\?|$)/i.test(href);
  if (!isMail && !/^https?:\/\/[^@/?#]+(?:[/?#]|$)/i.test(href)) return undefined;
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return undefined;
  }
  const isPlainMail = [...url.searchParams.keys()].every((name) => MAIL_FIELDS.has(name.toLowerCase()));
  return isMail && !isPlainMail ? undefined : url.href;
}

/** Where a safe link leads, in letters that cannot look like others: the host, or who a mail goes to. */
export function destinationOf(safe: string): string {
  const { host, pathname } = new URL(safe);
  return host || pathname;
}
