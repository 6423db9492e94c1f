/** Longest address of a mail that systems hand on whole, in characters. */
const MAIL_LIMIT = 2000;

/** The address at which a mail with this text begins; undefined where it would arrive cut off. */
export function mailOf(subject: string, text: string): string | undefined {
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return address.length > MAIL_LIMIT ? undefined : address;
}
