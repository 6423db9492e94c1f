import type { AgendaEntry, PastMeeting, Role } from '@one-on-one/core';
import { nothing } from 'lit';
import { alongside } from '../../localize/alongside.js';
import { enMeeting } from '../../localize/locales/en-meeting.js';
import type { EquippedStrings, MeetingWords } from '../../localize/strings.js';
import { renderArchived } from '../../relationships/archived.js';
import { LatePart } from '../tools/late-part.js';
import type { EquippedDesk, EquippedView } from '../tools/tools.js';
import { MeetingActs } from './acts.js';
import { renderCheckOut } from './check-out.js';
import { ClosedMeanwhile } from './closed-meanwhile.js';
import { closedStyles } from './closed-meanwhile.styles.js';
import { renderCloseDialog } from './close-dialog.js';
import { Held } from './held.js';
import { listStyles } from './lists.styles.js';
import { meetingStyles } from './meeting.styles.js';
import { markdownStyles } from '../../markdown/markdown.styles.js';
import { renderRowLineage } from './lineage.js';
import { Minutes } from './minutes.js';
import { renderMinutesDialog } from './minutes-dialog.js';
import type { NotEntered } from './not-entered.js';
import { renderPrepare } from './prepare.js';
import { whoField } from './new-line.js';
import { Reviewing } from './reviewing.js';
import { renderMissing } from './missing.js';
import { renderReview } from './review.js';
import { renderRhythmField } from './rhythm.js';
import { lineageStyles } from './lineage.styles.js';
import { renderRun } from './run.js';
import { StaleDoor } from './stale-door.js';

/** A view that knows how a meeting is held. */
export interface MeetingView extends EquippedView {
  readonly strings: MeetingWords;
  readonly room: MeetingRoom;
}

/** The fields in which something is typed that a meeting can leave behind. */
const TYPED = /^(new-(win$|.+-)|(note|statement|options|reason)\.)/;

/** Holding the meeting: it takes the place of the agenda once the two sit down, and until they have looked back. */
export class MeetingRoom {
  readonly acts: MeetingActs;
  readonly reviewing: Reviewing;
  readonly minutes: Minutes;
  readonly held: Held;
  /** Items that are not to go on, as long as the meeting is being closed. */
  readonly backlog = new Set<string>();
  /** Who answers again whether it was worth it. */
  answering: Role | undefined;
  /** Who answers that with the keys, and passes answers on the way. */
  passing: Role | undefined;
  readonly closedMeanwhile = new ClosedMeanwhile();
  readonly #notEntered: LatePart<NotEntered>;
  #isWanted = false;
  readonly #stale: StaleDoor;
  readonly desk: EquippedDesk & {
    readonly host: {
      readonly mode?: string | undefined;
      readonly meeting?: string | undefined;
      readonly readonly?: boolean;
    };
  };
  #seat = '';

  constructor(desk: EquippedDesk) {
    this.desk = desk;
    this.#notEntered = new LatePart(
      desk,
      'typed text',
      async () => (await import('./not-entered.js')).NotEntered,
    );
    this.#stale = new StaleDoor(desk);
    this.reviewing = new Reviewing(desk);
    this.acts = new MeetingActs(desk, this.reviewing);
    this.minutes = new Minutes(desk.host);
    this.held = new Held(this);
    desk.host.addController({ hostUpdate: () => this.#heed() });
    const sheets = (desk.host.renderRoot as ShadowRoot).adoptedStyleSheets;
    const styles = [meetingStyles, closedStyles, listStyles, lineageStyles, markdownStyles];
    sheets.push(...styles.map((each) => each.styleSheet!));
  }

  /** The meeting that is looked back on. */
  get past(): PastMeeting | undefined {
    return this.reviewing.shown;
  }

  /** Whether one looks back: on a meeting that comes to its end, or that is over. */
  isEnding({ state }: EquippedView): boolean {
    return (
      Boolean(this.past ?? this.reviewing.missing) ||
      (state.meeting.status === 'wrapping' && !this.held.isHeld && this.desk.host.mode !== 'prepare')
    );
  }

  /** Says whose something is that is being added. */
  own(field: string, who: string): void {
    this.desk.typing.keep(whoField(field), { text: who });
  }

  /** Who was said; undefined where nobody was. */
  ownerOf(field: string): string | undefined {
    return this.desk.typing.draft(whoField(field))?.text;
  }

  /** What stands in place of the agenda; undefined while the agenda is what is needed. */
  renderBody(view: EquippedView) {
    const { mode } = this.desk.host;
    const { status } = view.state.meeting;
    const equipped = this.#equip(view);
    if (this.past) return renderReview(equipped, this.past);
    if (this.reviewing.missing) return renderMissing(equipped, this.reviewing.missing);
    if (mode === 'prepare' || (mode === 'review' && !this.reviewing.isLeft)) return undefined;
    if (status === 'running' || this.held.isHeld) return renderRun(equipped);
    return status === 'wrapping' ? renderCheckOut(equipped) : undefined;
  }

  /** What stands above the list: that the other closed the meeting, and what was carried over too often. */
  renderHint(view: EquippedView) {
    const equipped = this.#equip(view);
    return [this.closedMeanwhile.render(equipped), this.#stale.render(equipped)];
  }

  renderArchived({ strings }: EquippedView) {
    return renderArchived(this.desk, strings);
  }

  /** What stands below the agenda before the meeting. */
  renderPrepare(view: EquippedView) {
    const equipped = this.#equip(view);
    return this.renderBody(view) ? nothing : [renderPrepare(equipped), this.renderNotEntered(equipped, 3)];
  }

  /** What was typed and not entered, and has no line: what shows it is fetched once something is typed. */
  renderNotEntered(view: MeetingView, level: number, past?: PastMeeting) {
    const { part } = this.#notEntered;
    if (part) return part.render(view, level, past);
    if (![...view.state.drafts.keys()].some((field) => TYPED.test(field))) return nothing;
    if (!this.#isWanted) void this.#notEntered.use();
    this.#isWanted = true; // once: what could not be fetched is fetched when somebody asks for it
    return this.#notEntered.renderFailure(view);
  }

  /** How often an item was carried over or comes back by itself: on its row, and the latter as a field of its editor. */
  renderRowLineage(view: EquippedView, entry: AgendaEntry) {
    return renderRowLineage(this.#equip(view), entry);
  }

  renderRhythmField(view: EquippedView, entry: AgendaEntry) {
    return renderRhythmField(this.#equip(view), entry);
  }

  renderDialog(view: EquippedView) {
    const equipped = this.#equip(view);
    const { kind } = view.tools.modal;
    if (kind === 'minutes' && this.past)
      return renderMinutesDialog(equipped, this.past, { modal: view.tools.modal, minutes: this.minutes });
    return kind === 'close' ? renderCloseDialog(equipped) : nothing;
  }

  /** Control and Enter end what is being talked about, from anywhere in it. */
  onKeydown(event: KeyboardEvent, view: EquippedView): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || view.locked) return;
    const next = this.desk.host.renderRoot.querySelector<HTMLElement>('#next');
    if (!next && !this.held.isHeld) return;
    event.preventDefault();
    if (next) next.click();
    else this.held.leave();
  }

  // Before each update: drawing itself changes none of it.
  #heed(): void {
    const { state } = this.desk.connection;
    if (state?.status !== 'ready') return;
    this.#heedSeat();
    this.held.heed(state);
    this.reviewing.heed();
    this.closedMeanwhile.heed(state, this);
  }

  // What somebody was about to say is not said by whoever looks after them.
  #heedSeat(): void {
    const { seat } = this.desk.connection;
    if (seat === this.#seat) return;
    this.#seat = seat;
    this.backlog.clear();
    this.held.follow('');
    this.answering = this.passing = undefined;
  }

  /** The texts in the language of the page. */
  strings(): MeetingWords {
    return withMeeting(this.desk.strings());
  }

  #equip(view: EquippedView): MeetingView {
    return { ...view, strings: withMeeting(view.strings), room: this };
  }
}

const withMeeting: (strings: EquippedStrings) => MeetingWords = alongside(enMeeting);
