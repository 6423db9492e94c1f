import { html, nothing } from 'lit';
import type { TimerStrings } from '../../localize/timer-strings.js';
import type { Menu } from '../../menu/menu.js';
import { isMuted } from '../../timing/muted.js';
import type { Timing } from '../../timing/timing.js';
import type { TimerHost } from './timer-tools.js';

/** What the menu of a timer is drawn from. */
export interface MenuView {
  readonly menu: Menu;
  readonly words: TimerStrings;
  readonly timing: Timing;
  readonly host: Pick<TimerHost, 'sound' | 'announce'>;
  readonly startOver: () => void;
  readonly goOn: () => void;
  readonly share: () => void;
  readonly mute: (isWanted: boolean) => void;
}

const dots = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
</svg>`;

/** Opens what is seldom wanted. */
export const renderMenuButton = ({ menu, words }: MenuView) =>
  html`<button
    type="button"
    part="menu-button"
    class="icon"
    popovertarget="menu"
    aria-haspopup="menu"
    aria-expanded=${menu.isOpen('timer', 'more')}
    @click=${(event: Event) => menu.onButton(event, 'timer', 'more')}
  >
    ${dots}<span class="hidden">${words.moreChoices}</span>
  </button>`;

/** More time, all anew, and quiet where there is something to be heard. */
export function renderMenu({ menu, words, timing, host, startOver, mute }: MenuView) {
  const what = { sound: host.sound, spoken: host.announce === 'milestones' };
  const wasMuted = isMuted();
  const choose = (act: () => unknown) => () => {
    menu.close(); // gives the focus back to its button, from where the act takes it on
    act();
  };
  return html`<div
    role="menu"
    part="menu"
    id="menu"
    popover
    aria-label=${words.moreChoices}
    @keydown=${menu.onKeydown}
    @toggle=${menu.onToggle}
  >
    ${
      menu.id
        ? html`<button
              type="button"
              role="menuitem"
              tabindex="-1"
              @click=${choose(() => timing.extend(5 * 60_000))}
            >
              ${words.fiveMinutes}
            </button>
            <button type="button" role="menuitem" tabindex="-1" @click=${choose(startOver)}>
              ${words.startOver}
            </button>
            ${
              what.sound || what.spoken
                ? html`<button
                    type="button"
                    role="menuitemcheckbox"
                    tabindex="-1"
                    aria-checked=${wasMuted}
                    @click=${choose(() => mute(!wasMuted))}
                  >
                    ${words.mute(what)}
                  </button>`
                : nothing
            }`
        : nothing
    }
  </div>`;
}
