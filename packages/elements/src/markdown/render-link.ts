import { html, nothing } from 'lit';
import type { Tokens } from 'marked';
import { destinationOf, safeLink } from './safe-link.js';

const REL = 'noopener noreferrer nofollow';

/**
 * A link, or what was typed where it leads nowhere safe. A picture is a link, too: to show it would tell its server who
 * reads this note. Pages open beside, so that nothing that is being typed here goes away.
 */
export function renderLink(token: Tokens.Link | Tokens.Image, content: readonly unknown[]): unknown {
  const href = safeLink(token.href);
  if (href === undefined) return token.raw;
  const destination = destinationOf(href);
  const words = token.text.trim() === '' ? destination : content;
  const target = href.startsWith('http') ? '_blank' : nothing;
  const where = tells(token.text, href, destination)
    ? nothing
    : html` <span class="where">${destination}</span>`;
  return html`<a href=${href} rel=${REL} target=${target}>${words}${where}</a>`;
}

// Whether the words are the address itself; all others could be about another place than the one they lead to.
function tells(text: string, href: string, destination: string): boolean {
  const typed = text.trim();
  if (typed === '') return true;
  const isAddress = [typed, `http://${typed}`, `mailto:${typed}`].some(
    (address) => safeLink(address) === href,
  );
  return isAddress && typed.toLowerCase().includes(destination.toLowerCase());
}
