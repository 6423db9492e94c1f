import { createStorage } from '@one-on-one/core';
import { conformanceCases, runCase, runConformance } from '@one-on-one/core/conformance';
import { expect } from '@open-wc/testing';
import { subjectOf, type Mutant } from './mutants/disk.js';
import { HandMade } from './mutants/hand-made.js';
import { mapBackend } from './mutants/map-backend.js';
import * as abortsBadly from './mutants/aborts-badly.js';
import * as checksTooLittle from './mutants/checks-too-little.js';
import * as checksValuesBadly from './mutants/checks-values-badly.js';
import * as closesBadly from './mutants/closes-badly.js';
import * as comparesWrongly from './mutants/compares-wrongly.js';
import * as failsBadly from './mutants/fails-badly.js';
import * as ignoresCase from './mutants/ignores-case.js';
import * as joinsKeys from './mutants/joins-keys.js';
import * as keepsAnIndex from './mutants/keeps-an-index.js';
import * as keepsOtherNames from './mutants/keeps-other-names.js';
import * as keepsOtherRevisions from './mutants/keeps-other-revisions.js';
import * as keepsOtherValues from './mutants/keeps-other-values.js';
import * as keepsToItself from './mutants/keeps-to-itself.js';
import * as listsWrongly from './mutants/lists-wrongly.js';
import * as locksTooLittle from './mutants/locks-too-little.js';
import * as pagesByCount from './mutants/pages-by-count.js';
import * as pagesWrongly from './mutants/pages-wrongly.js';
import * as readsAReplica from './mutants/reads-a-replica.js';
import * as readsWrongly from './mutants/reads-wrongly.js';
import * as replaysBadly from './mutants/replays-badly.js';
import * as saysItIsWell from './mutants/says-it-is-well.js';
import * as sharesObjects from './mutants/shares-objects.js';
import * as sortsOtherwise from './mutants/sorts-otherwise.js';
import * as spoilsTexts from './mutants/spoils-texts.js';
import * as stashesBadly from './mutants/stashes-badly.js';
import * as tellsWrongly from './mutants/tells-wrongly.js';
import * as unstashesBadly from './mutants/unstashes-badly.js';
import * as watchesBadly from './mutants/watches-badly.js';
import * as writesInParts from './mutants/writes-in-parts.js';

/** Each case, and the faulty adapters whose fault it names. */
const rejected: Readonly<Record<string, readonly Mutant[]>> = {
  'lifecycle: a committed record is there after closing and reopening': [keepsToItself.keepsNothing],
  'lifecycle: a committed record is there for another open connection': [
    keepsToItself.remembersReads,
    keepsToItself.savesWhenClosed,
  ],
  'lifecycle: closing twice is closing once': [closesBadly.closesOnce],
  'lifecycle: after close every call is refused with `closed`': [closesBadly.staysOpen],
  'lifecycle: close waits for the commit that is under way': [closesBadly.closesAtOnce],
  'lifecycle: close waits for the reads that are under way': [closesBadly.dropsWhatIsUnderWay],
  'lifecycle: what was under way when close was called is there after reopening': [
    closesBadly.losesWhatIsUnderWay,
  ],
  'lifecycle: what was deleted is still gone after reopening': [replaysBadly.replaysPutsOnly],
  'lifecycle: closing one connection leaves another open': [closesBadly.closesForAll],
  'lifecycle: an adapter has a name': [checksTooLittle.hasNoName],
  'get: a key that holds nothing answers undefined': [readsWrongly.leavesGapsOut],
  'get: answers come in the order of the keys, one for each': [readsWrongly.answersAsStored],
  'get: no keys, no answers': [checksTooLittle.asksForNothing],
  'get: a key is matched whole, not as the beginning of others': [readsWrongly.findsByBeginning],
  'get: answers are of one moment while others commit': [readsWrongly.readsOneByOne],
  'get: changing an answer changes nothing that is stored': [sharesObjects.handsOutItsOwn],
  'get: changing what was handed to commit changes nothing that is stored': [
    sharesObjects.keepsWhatItIsGiven,
    sharesObjects.copiesTooLate,
  ],
  'get: what is no key is a wrong call': [checksTooLittle.matchesAnywhere, checksTooLittle.typesWrongCalls],
  'get: keys that differ only in case are two keys': [ignoresCase.ignoresCase],
  'get: of a thousand keys each is answered in its place': [
    readsWrongly.asksForTheFirst,
    readsWrongly.answersAThousand,
  ],
  'get: another connection sees all of a commit or none of it': [writesInParts.writesInTwoSteps],
  'get: changing the keys while they are read changes no answer': [sharesObjects.readsKeysLate],
  'list: a prefix matches whole segments, so s1 does not match s10': [joinsKeys.joinsKeys],
  'list: a record whose key is the prefix belongs to it, and comes first': [listsWrongly.listsBelowOnly],
  'list: answers in key order, whatever order the records were written in': [sortsOtherwise.sortsByLocale],
  'list: compares segment by segment, so a/z comes before a-': [sortsOtherwise.sortsJoinedKeys],
  'list: eight segments of 64 characters are a key like any other': [listsWrongly.looksAtFourSegments],
  'list: the partitions are apart': [listsWrongly.forgetsThePartition],
  'list: nothing there, nothing answered': [listsWrongly.findsNothing],
  'list: what is no range is a wrong call': [checksTooLittle.takesAnyLimit],
  'list: a single segment is a key like any other': [checksTooLittle.needsTwoSegments],
  'list: without a limit everything is answered': [pagesWrongly.answersAThousand],
  'list: answers are of one moment while others commit': [listsWrongly.looksUpOneByOne],
  'list: changing an answer changes nothing that is stored': [sharesObjects.listsItsOwn],
  'list: changing the range while it is read changes no answer': [sharesObjects.readsRangesLate],
  'list: pages are complete, without repeats, in order': [pagesWrongly.repeatsTheLastKey],
  'list: reverse pages are complete, without repeats, in reverse order': [
    pagesWrongly.readsOnForwards,
    pagesWrongly.cutsBeforeItTurns,
  ],
  'list: the key to read after need not hold a record, nor lie in the range': [
    pagesWrongly.looksForTheLastKey,
  ],
  'list: a limit is the most that is answered; 0 answers nothing': [
    sharesObjects.takesZeroForNone,
    pagesWrongly.limitsTheLimit,
  ],
  'list: reverse answers the same records, last first': [listsWrongly.ignoresReverse],
  'list: paging goes on where it was while others insert and delete': [pagesByCount.skipsByCount],
  'commit: puts and deletes of one commit all happen': [writesInParts.putsOrDeletes],
  'commit: when the third of five writes is stale, none of them happens': [
    writesInParts.writesOneByOne,
    writesInParts.writesWhatItCan,
  ],
  'commit: nothing to write is no error': [checksTooLittle.refusesNothing],
  'commit: the same key twice is invalid, and nothing is written': [checksTooLittle.writesAKeyTwice],
  'commit: two partitions in one commit are a wrong call, and nothing is written': [
    checksTooLittle.mixesPartitions,
  ],
  'commit: is readable as soon as it has resolved': [
    keepsToItself.answersTooEarly,
    readsAReplica.readsAReplica,
  ],
  'commit: `strict` durability commits as well': [checksTooLittle.refusesStrict],
  'commit: of a thousand writes, the last of them stale, none happens': [writesInParts.writesInBatches],
  'commit: a put replaces the whole value': [keepsOtherValues.mergesValues],
  'values: null come back equal': [keepsOtherNames.takesNullForNothing],
  'values: booleans come back equal': [keepsOtherValues.countsBooleans],
  'values: numbers come back equal': [keepsOtherValues.roundsNumbers],
  'values: strings come back equal': [
    keepsOtherValues.emptiesToNull,
    keepsOtherValues.normalizesText,
    keepsOtherValues.readsNumbers,
    ...Object.values(spoilsTexts),
  ],
  'values: empty ones come back equal': [keepsOtherValues.dropsTheEmpty],
  'values: names come back equal': [keepsOtherNames.replacesSigns],
  'values: depth 64 come back equal': [keepsOtherValues.cutsTheDepths],
  'values: a name that is special in JavaScript come back equal': [keepsOtherValues.assignsMembers],
  'values: what JSON cannot hold is invalid with its path, and nothing is written': [
    checksValuesBadly.leavesItToJson,
    checksValuesBadly.hidesThePath,
  ],
  'values: a cycle and a lone surrogate in a name are invalid': [checksValuesBadly.overlooksNames],
  'values: a megabyte is kept whole or refused whole': [
    checksValuesBadly.refusesTooLate,
    keepsOtherValues.clipsTexts,
  ],
  'values: what the adapter does not understand it keeps': [keepsOtherValues.knowsItsColumns],
  'values: one object in two places is no cycle': [checksValuesBadly.meetsThingsTwice],
  'values: a value that is itself nothing JSON knows is invalid': [checksValuesBadly.looksInsideOnly],
  'values: nested a hundred thousand deep is kept whole or refused whole': [checksValuesBadly.runsOutOfStack],
  'revisions: the revision is the one the writer chose': [keepsOtherRevisions.clipsRevisions],
  'revisions: creating what exists is a conflict': [
    comparesWrongly.createsOverOthers,
    failsBadly.throwsPlainErrors,
  ],
  'revisions: replacing what has changed is a conflict, and changes nothing': [comparesWrongly.lastWriteWins],
  'revisions: replacing or deleting what is not there is a conflict': [comparesWrongly.replacesTheMissing],
  'revisions: deleting what has changed is a conflict, and deletes nothing': [comparesWrongly.deletesBlindly],
  'revisions: a conflict names every stale key and no other': [comparesWrongly.namesTheFirst],
  'revisions: what was deleted can be created again': [keepsOtherRevisions.leavesTombstones],
  'revisions: of two commits that begin at once, one wins': [locksTooLittle.comparesTooEarly],
  'revisions: a revision that only looks alike is stale': [
    comparesWrongly.comparesLoosely,
    comparesWrongly.comparesNumbers,
  ],
  'revisions: after a delete the old revision is stale': [keepsOtherRevisions.remembersTheDeleted],
  'abort: a call aborted before it starts has no effect': [
    abortsBadly.ignoresSignals,
    abortsBadly.throwsTheReason,
  ],
  'abort: a call that has settled leaves no listener on the signal': [abortsBadly.goesOnListening],
  'abort: aborting after the answer changes nothing': [abortsBadly.takesBackLate],
  'abort: a read aborted under way answers, or is refused with `aborted`': [abortsBadly.letsReasonsThrough],
  'abort: an aborted commit that says `committed: no` never shows up later': [abortsBadly.saysNoAndWrites],
  'abort: an aborted commit, tried again, happens exactly once': [abortsBadly.triesAgainBlindly],
  'errors: a refused commit says whether it happened, and what can be done': [failsBadly.saysTooLittle],
  'errors: after a refused commit the next call is answered': [failsBadly.keepsTheLock],
  'errors: no rejection is left unhandled': [failsBadly.leavesARejection],
  'errors: nothing is said to the console': [failsBadly.tellsTheConsole],
  'watch: tells of a commit through another connection, when it can be read': [tellsWrongly.speaksTooEarly],
  'watch: tells keys and nothing else': [tellsWrongly.speaksOfValues],
  'watch: is silent about a commit that failed': [tellsWrongly.speaksOfFailures],
  'watch: is silent once stopped, and can be stopped twice': [
    watchesBadly.neverStops,
    watchesBadly.stopsAnother,
  ],
  'watch: a listener that throws harms neither the commit nor other listeners': [
    watchesBadly.letsListenersThrow,
  ],
  'watch: what a listener does to the keys stays with it': [watchesBadly.lendsItsKeys],
  'watch: tells of a delete as it tells of a put': [tellsWrongly.keepsDeletesSecret],
  'watch: does not tell an adapter of its own commits': [tellsWrongly.hearsItself],
  'watch: never tells of two partitions at once': [tellsWrongly.tellsAllAtOnce],
  'watch: what was missed is found by reading': [keepsToItself.trustsWatch],
  'watch: is refused with `closed` after close': [watchesBadly.watchesWhenClosed],
  'stash: what it took is stashed, whole': [stashesBadly.promisesIds, stashesBadly.dropsTheBase],
  'stash: what it took is there after reopening': [stashesBadly.stashesInMemory],
  'stash: never overwrites an entry': [stashesBadly.overwritesEntries],
  'stash: is apart from the records': [stashesBadly.stashesIntoRecords],
  'stash: changing an entry afterwards changes nothing that is stashed': [stashesBadly.stashesWhatItIsGiven],
  'stash: never throws, and takes nothing that it cannot keep': [stashesBadly.throwsAtTheEnd],
  'stash: reading the entries leaves them': [unstashesBadly.readsThemOut],
  'stash: a commit leaves the entries': [unstashesBadly.settlesByKey],
  'stash: is taken while a commit is under way': [stashesBadly.isTooBusy],
  'stash: an entry leaves in the commit that takes it up': [
    unstashesBadly.keepsWhatIsTakenUp,
    unstashesBadly.forgetsThemAll,
    keepsAnIndex.remembersNothing,
  ],
  'stash: an entry stays when the commit that takes it up fails': [unstashesBadly.forgetsFirst],
  'stash: entries can be forgotten without a write, known or not': [unstashesBadly.needsAWrite],
  'stash: another connection hears of what unstash wrote, and not of the stash': [
    tellsWrongly.unstashesInSilence,
  ],
  'health: says how safely the records lie': [saysItIsWell.callsItPersistent, saysItIsWell.tellsSizesInWords],
  'health: is refused after close': [saysItIsWell.isWellWhenClosed],
  'histories: reads and commits answer as a plain model does': [keepsAnIndex.indexesTwice],
  'histories: commits that begin at once come out as if one had come first': [
    locksTooLittle.locksTheFirstKey,
  ],
  'histories: closing, reopening and a second connection change no answer': [replaysBadly.replaysDeletesLast],
};

/** What the faulty adapters are made of: these have no fault. */
const bases: Readonly<Record<string, Mutant>> = {
  'the adapter that is written by hand': (disk) => new HandMade(disk),
  'the adapter that keeps its listeners in a list': watchesBadly.keepsAList,
  'the adapter of four functions and more': (disk) => createStorage(mapBackend(disk)),
};

const inWords = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

describe('The conformance kit', () => {
  for (const [name, base] of Object.entries(bases)) {
    it(`accepts ${name}`, async () => {
      const { failed, notClaimed } = await runConformance(subjectOf(name, base));
      expect(failed).to.deep.equal([]);
      expect(notClaimed).to.deep.equal([]);
    });
  }

  for (const [name, mutants] of Object.entries(rejected)) {
    for (const mutant of mutants) {
      it(`rejects an adapter that ${inWords(mutant.name)}, by the case “${name}”`, async () => {
        const one = conformanceCases.find((known) => known.name === name)!;
        const failure: unknown = await runCase(subjectOf(mutant.name, mutant), one).then(
          (outcome) => outcome,
          (error: unknown) => error,
        );
        expect(failure).to.be.instanceOf(Error);
        const { message } = failure as Error;
        expect(message).to.contain(`The contract says: ${one.rule}\nDone: `);
        expect(message).to.match(/\nCame back: .+\nWanted: .+\nRead more: .+\.mdx#[a-z]+$/);
      });
    }
  }
});
