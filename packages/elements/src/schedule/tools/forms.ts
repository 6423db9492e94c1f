import type { DraftField } from '@one-on-one/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { WorkspaceController } from '../../context/workspace-controller.js';

/** What can be filled in. */
export const FORM_KINDS = ['rhythm', 'move', 'skip', 'cancel', 'miss'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** What the fields of a form hold, by name. */
export type Values = Readonly<Record<string, string>>;

interface Sheet {
  /** Which pair is shown, and to whom. */
  readonly seat: string;
  /** Which meeting, or which series: what is filled in is for no other. */
  readonly about: string;
  readonly kind: FormKind;
  readonly base: Values;
  /** When the meeting was to be by then. */
  readonly at: string | undefined;
}

/** What was filled in about a meeting that is over by now. */
export interface LeftWords {
  readonly field: DraftField;
  readonly name: string;
  readonly text: string;
}

/** The form that is open, what was typed into it, each field a draft, and why some of that was not taken. */
export class Forms implements ReactiveController {
  /** Called when the meeting that a form is about is over: the form goes. */
  onOver: (() => void) | undefined;
  /** Called when the meeting that a form is about has another date. */
  onMoved: (() => void) | undefined;
  #open: Sheet | undefined;
  #isMoved = false;
  readonly #refusals = new Map<string, string>();
  readonly #host: ReactiveElement;
  readonly #connection: WorkspaceController;

  constructor(host: ReactiveElement, connection: WorkspaceController) {
    this.#host = host;
    this.#connection = connection;
    host.addController(this);
  }

  hostUpdate(): void {
    const open = this.#open;
    if (this.kind !== undefined && open?.kind !== 'rhythm' && open?.at !== this.#startsAt && !this.#isMoved) {
      this.#isMoved = true;
      this.onMoved?.();
    }
    if (!open || open.seat !== this.#connection.seat || open.about === this.#aboutOf(open.kind)) return;
    this.#open = undefined;
    this.onOver?.();
  }

  get kind(): FormKind | undefined {
    return this.#sheet?.kind;
  }

  /** Opens a form: with what was typed when it was left with Escape or by a reload, else with these values. */
  open(kind: FormKind, base: Values): void {
    this.reopen(kind, base);
    this.refuse({});
  }

  /** The same while it is being drawn. */
  reopen(kind: FormKind, base: Values): void {
    this.#isMoved = false;
    this.#open = { seat: this.#connection.seat, about: this.#aboutOf(kind), kind, base, at: this.#startsAt };
  }

  /** Closes the form; `keeps`: what was typed is there when it is opened again. */
  close(keeps = false): void {
    const { workspace } = this.#connection;
    if (this.#open && !keeps)
      for (const [, field] of this.#drafts(this.#open)) workspace?.setDraft(field, null);
    this.#open = undefined;
    this.#host.requestUpdate();
  }

  /** In which form of this meeting something was typed and not entered; undefined where in none. */
  get typed(): FormKind | undefined {
    return FORM_KINDS.find((kind) => this.#drafts({ kind, about: this.#aboutOf(kind) }).length > 0);
  }

  /** What was typed about meetings that are over, and stands in no form any more. */
  get left(): readonly LeftWords[] {
    return [...(this.#connection.state?.drafts ?? [])].flatMap(([field, { text }]) => {
      const [, kind, name = '', about] = /^form-(\w+)\.(\w+)\.(.*)$/.exec(field) ?? [];
      const isLeft = kind !== undefined && about !== this.#aboutOf(kind as FormKind);
      return isLeft && text && name !== 'role' ? [{ field, name, text }] : [];
    });
  }

  /** Whether the meeting was moved by somebody else since the form was opened, or since that was asked last. */
  get isMoved(): boolean {
    return this.#isMoved && this.kind !== undefined;
  }

  /** Whoever wanted something has been told of the move. */
  heedMove(): void {
    if (this.#open) this.#open = { ...this.#open, at: this.#startsAt };
    this.#isMoved = false;
    this.#host.requestUpdate();
  }

  /** Lets go of it. */
  dismiss(field: DraftField): void {
    this.#connection.workspace?.setDraft(field, null);
  }

  /** What the form was opened with, and an edit that is older started from. */
  get base(): Values {
    const sheet = this.#sheet;
    return { ...sheet?.base, ...this.#texts(sheet, 'base') };
  }

  get values(): Values {
    const sheet = this.#sheet;
    return { ...sheet?.base, ...this.#texts(sheet, 'text') };
  }

  set(name: string, value: string): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const base = this.base[name] ?? '';
    const draft = value === base ? null : { text: value, base };
    this.#connection.workspace?.setDraft(fieldOf(sheet, name), draft);
    this.refuse({});
  }

  /** Says beside fields why they are not taken as they are; the others are. */
  refuse(reasons: Values): void {
    this.#refusals.clear();
    for (const [name, why] of Object.entries(reasons)) this.#refusals.set(name, why);
    this.#host.requestUpdate();
  }

  refusal(name: string): string {
    return this.#refusals.get(name) ?? '';
  }

  get #sheet(): Sheet | undefined {
    const open = this.#open;
    const isHere = open?.seat === this.#connection.seat && open.about === this.#aboutOf(open.kind);
    return isHere ? open : undefined;
  }

  get #startsAt(): string | undefined {
    return this.#connection.state?.meeting.startsAt;
  }

  // How they meet is about no single meeting.
  #aboutOf(kind: FormKind): string {
    const { id = '', seriesId = '' } = this.#connection.state?.meeting ?? {};
    return kind === 'rhythm' ? seriesId : id;
  }

  #texts(sheet: Sheet | undefined, what: 'text' | 'base'): Values {
    const drafts = this.#connection.state?.drafts;
    const texts = (sheet ? this.#drafts(sheet) : []).map(([name, field]) => [
      name,
      drafts?.get(field)?.[what] ?? '',
    ]);
    return Object.fromEntries(texts) as Values;
  }

  // The fields of a form in which something is typed, by name.
  #drafts(sheet: Pick<Sheet, 'kind' | 'about'>): readonly (readonly [name: string, field: DraftField])[] {
    return [...(this.#connection.state?.drafts.keys() ?? [])].flatMap((field) => {
      const [, name = ''] = field.split('.');
      return field === fieldOf(sheet, name) ? [[name, field] as const] : [];
    });
  }
}

const fieldOf = ({ kind, about }: Pick<Sheet, 'kind' | 'about'>, name: string): DraftField =>
  `form-${kind}.${name}.${about}`;
