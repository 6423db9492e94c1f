import {
  cleanLine,
  isOneOnOneError,
  NAME_LIMIT,
  type Fact,
  type ListedRelationship,
  type Role,
  type Workspace,
} from '@one-on-one/core';
import type { Announcer } from '../../agenda/announcer.js';
import { ask } from '../../events/ask.js';
import { OneOnOneFact } from '../../events/one-on-one-fact.js';
import type { OneOnOneRequest } from '../../events/one-on-one-request.js';
import type { AskedDetails, AskedKind, ToldKind } from '../../events/page-requests.js';
import { reportError } from '../../events/report-error.js';
import type { RelationshipWords } from '../../localize/relationship-strings.js';
import { clock } from '../../workspace/environment.js';
import { rememberChoice } from '../../workspace/chosen-pair.js';
import type { Membership } from '../../workspace/open-workspaces.js';
import { choose, targetsOf, viewerOf } from '../targets.js';
import type { RelationshipsDesk } from '../view.js';
import { beginPair, newPair } from './begin.js';
import { participantsOf } from './people.js';
import type { PairReader } from './reader.js';
import { askedAs, surroundingsOf } from './storages.js';
import { calledApart } from './told-apart.js';
import { joinPair, STATUS_AFTER, turnPair, type Turn } from './turn.js';

/** What is lent to the acts. */
interface ActsDesk extends RelationshipsDesk {
  readonly reader: PairReader;
  readonly announcer: Announcer;
  readonly words: () => RelationshipWords;
}

/** The last pair that was put away or brought back. */
interface Turned {
  readonly kind: Turn;
  readonly id: string;
  readonly name: string;
  readonly membership: Membership;
}

/** What a person can do with their pairs: asks for it, does it, says what happened. */
export class PairActs {
  readonly #desk: ActsDesk;
  #turned: Turned | undefined;
  #stopListening: (() => void) | undefined;
  #doing = Promise.resolve();

  constructor(desk: ActsDesk) {
    this.#desk = desk;
    this.#claim('relationship-select', ({ id }) => this.#show(id));
    this.#claim('relationship-add', (detail) => this.#begin(detail));
    for (const kind of ['relationship-archive', 'relationship-restore'] as const)
      this.#claim(kind, ({ id }) => this.#turn(kind, id));
    desk.host.addController({ hostDisconnected: () => this.forget() });
  }

  /** Shows another pair. What was being typed in the one that is left is its draft already. */
  select({ id }: ListedRelationship, name: string): void {
    const { announcer, host, words } = this.#desk;
    if (ask(host, 'relationship-select', { id })) announcer.say(words().shown(name));
  }

  /** Why this cannot be somebody's name; empty where it can. */
  refusalOf(displayName: string): string {
    const { length } = cleanLine(displayName);
    const { blank, tooLong } = this.#desk.words();
    return length === 0 ? blank : length > NAME_LIMIT ? tooLong : '';
  }

  /** Begins with another person, and shows that pair; answers whether the page let it happen. */
  add(displayName: string, role: Role): boolean {
    return ask(this.#desk.host, 'relationship-add', { displayName: cleanLine(displayName), role });
  }

  /** Puts a pair away, or takes it up again. */
  turn(kind: Turn, { id }: ListedRelationship): boolean {
    return ask(this.#desk.host, kind, { id });
  }

  /** What can be taken back: only while it is the last act in that pair. */
  get turned(): Turned | undefined {
    const kind = this.#turned?.membership.workspace.state.undoable?.kind;
    return kind === this.#turned?.kind ? this.#turned : undefined;
  }

  /** Takes it back; answers whether there was something. */
  undo(): boolean {
    const { turned } = this;
    if (!turned) return false;
    turned.membership.workspace.undo(this.#tell);
    this.#desk.reader.show(turned.id, turned.kind === 'relationship-archive' ? 'active' : 'paused');
    return true;
  }

  /** The workspace of the last act, where it could not be saved. */
  get unsaved(): Workspace | undefined {
    const workspace = this.#turned?.membership.workspace;
    return workspace?.state.save.kind === 'failed' ? workspace : undefined;
  }

  #claim<K extends AskedKind>(kind: K, act: (detail: AskedDetails[K]) => boolean): void {
    const claim = (request: Event) => (request as OneOnOneRequest<K>).claim(act);
    this.#desk.host.addEventListener(`one-on-one-${kind}`, claim);
  }

  #show(id: string): boolean {
    const { connection, host, reader } = this.#desk;
    const listed = reader.pairs?.find((pair) => pair.id === id);
    const asked = askedAs(connection, id);
    const targets = targetsOf(host);
    rememberChoice(viewerOf(targets[0]), id);
    choose(targets, asked, listed && asked === id ? participantsOf(listed) : undefined);
    this.#send('relationship-selected', id);
    return true;
  }

  #begin(detail: AskedDetails['relationship-add']): boolean {
    const { announcer, connection, host, reader, words } = this.#desk;
    const { workspace, state } = connection;
    if (!workspace || !state || this.refusalOf(detail.displayName)) return false;
    const pair = newPair(connection, workspace, state, detail);
    const surroundings = surroundingsOf(connection);
    const { seat } = reader;
    const onStored = () => {
      this.#send('relationship-added', pair.id, detail.displayName);
      void reader.read();
    };
    return this.#do(async () => {
      if (seat === reader.seat) reader.add(pair);
      await beginPair(surroundings, pair, onStored);
      if (seat !== reader.seat) return; // it is there; whoever looks now did not ask for it
      ask(host, 'relationship-select', { id: pair.id });
      announcer.say(words().added(detail.displayName));
    });
  }

  #turn(kind: Turn, id: string): boolean {
    const { announcer, connection, host, localize, reader, words } = this.#desk;
    const membership = joinPair(connection, id);
    const { seat } = reader;
    return this.#do(async () => {
      await turnPair(membership, kind, this.#tell);
      if (seat !== reader.seat) {
        membership.leave();
        return;
      }
      const { pairs: all = [] } = reader;
      const pair = all.find((each) => each.id === id);
      const telling = {
        all,
        strings: localize.strings,
        words: words(),
        lang: localize.lang(),
        now: clock.now(),
      };
      const name = pair ? calledApart(pair, telling) : words().unnamedInside;
      this.forget();
      this.#turned = { kind, id, name, membership };
      this.#stopListening = membership.workspace.subscribe(() => host.requestUpdate());
      reader.show(id, STATUS_AFTER[kind]);
      announcer.say(this.wordsOf(this.#turned));
    });
  }

  /** What was done, in words. */
  wordsOf({ kind, name }: Pick<Turned, 'kind' | 'name'>): string {
    const { wasArchived, wasRestored } = this.#desk.words();
    return (kind === 'relationship-archive' ? wasArchived : wasRestored)(name);
  }

  // Storage can refuse; nothing is thrown at the page.
  // One after another: the last thing that was asked for is the last that is done.
  #do(act: () => Promise<void>): true {
    this.#doing = this.#doing.then(act).catch((error: unknown) => {
      if (!isOneOnOneError(error) && !(error instanceof TypeError)) throw error;
      reportError(this.#desk.host, error);
    });
    return true;
  }

  // Given as the origin of a command: whoever opened the workspace calls it after the commit.
  readonly #tell = ({ kind, id }: Fact): void => {
    this.#send(kind, id);
    void this.#desk.reader.read();
  };

  #send(kind: ToldKind, id: string, title?: string): void {
    const { connection, host } = this.#desk;
    const detail = title === undefined ? { id } : { id, title };
    (connection.root ?? host).dispatchEvent(new OneOnOneFact(kind, detail));
  }

  /** Lets go of the last act: it stays, and cannot be taken back here. */
  forget(): void {
    this.#stopListening?.();
    this.#turned?.membership.leave();
    this.#turned = this.#stopListening = undefined;
  }
}
