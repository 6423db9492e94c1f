import type { ReactiveElement } from 'lit';

/** What can be filled in. */
export type FormKind = 'rhythm' | 'move' | 'skip' | 'cancel' | 'miss';

/** What the fields of a form hold, by name. */
export type Values = Readonly<Record<string, string>>;

interface Sheet {
  /** Which pair is shown, to whom, and which meeting: what is filled in is for no other. */
  readonly about: string;
  readonly base: Values;
  readonly values: Values;
}

/** The form that is open, what was typed into it, and why some of that was not taken. */
export class Forms {
  #kind: FormKind | undefined;
  readonly #sheets = new Map<FormKind, Sheet>();
  readonly #refusals = new Map<string, string>();
  readonly #host: ReactiveElement;
  readonly #about: () => string;

  constructor(host: ReactiveElement, about: () => string) {
    this.#host = host;
    this.#about = about;
  }

  get kind(): FormKind | undefined {
    return this.#kind && this.#sheet(this.#kind) && this.#kind;
  }

  /** Opens a form: with what was typed when it was left with Escape, else with these values. */
  open(kind: FormKind, base: Values): void {
    this.#kind = kind;
    this.#refusals.clear();
    if (!this.#sheet(kind)) this.#sheets.set(kind, { about: this.#about(), base, values: base });
    this.#host.requestUpdate();
  }

  /** Closes the form; `keeps`: what was typed is there when it is opened again. */
  close(keeps = false): void {
    if (this.#kind && !keeps) this.#sheets.delete(this.#kind);
    this.#kind = undefined;
    this.#host.requestUpdate();
  }

  /** What the form was opened with. */
  get base(): Values {
    return (this.#kind && this.#sheet(this.#kind)?.base) ?? {};
  }

  get values(): Values {
    return (this.#kind && this.#sheet(this.#kind)?.values) ?? {};
  }

  set(name: string, value: string): void {
    const sheet = this.#kind && this.#sheet(this.#kind);
    if (!this.#kind || !sheet) return;
    this.#sheets.set(this.#kind, { ...sheet, values: { ...sheet.values, [name]: value } });
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

  #sheet(kind: FormKind): Sheet | undefined {
    const sheet = this.#sheets.get(kind);
    return sheet?.about === this.#about() ? sheet : undefined;
  }
}
