import type { StageTexts } from '../stage-text.js';
import { stageNames } from './en-names.js';

/** The five stages in English. */
export const stageTexts: StageTexts = {
  prepare: {
    name: stageNames.prepare,
    purpose: 'Agree what this meeting is for, so that the time goes to what matters most.',
    cues: {
      mentor: [
        { text: 'Ask what would make this meeting worth the time.' },
        { text: 'Let your mentee’s topics come first, then add yours.', selfDirection: [2, 5] },
        { text: 'Go through the agenda together, one line at a time.', selfDirection: [1, 2] },
        { text: 'Look back at what each of you promised last time.' },
        { text: 'Say what has to wait for another meeting.' },
      ],
      mentee: [
        { text: 'Name the one thing you want to leave with.' },
        { text: 'Put your topics in the order that matters to you.' },
        { text: 'Say how each of your actions went, the unfinished ones too.' },
        { text: 'Ask for help with the order, if everything seems urgent.', selfDirection: [1, 2] },
      ],
    },
  },
  'check-in': {
    name: stageNames['check-in'],
    purpose: 'Arrive, and learn how the other one really is before the work begins.',
    cues: {
      mentor: [
        { text: 'Ask how they are, then wait for more than “fine”.' },
        { text: 'Answer the same question yourself, honestly.' },
        { text: 'Thank them for something they told you, before you respond to it.' },
        { text: 'Begin with something light. Trust grows by small steps.', selfDirection: [1, 3] },
        { text: 'Put the phone and the other windows away.' },
      ],
      mentee: [
        { text: 'Say how you arrive today, in a word or two.' },
        { text: 'Tell one thing that went well since last time.' },
        { text: 'Say what you would rather not talk about today. That is fine.' },
        { text: 'Ask your mentor how they are, too.' },
      ],
    },
  },
  personal: {
    name: stageNames.personal,
    purpose:
      'Talk about what you need as a person: to belong, to be respected, to be heard, to be supported.',
    cues: {
      mentor: [
        { text: 'Listen to the end, then say back what you heard.' },
        { text: 'Ask what they need from you: an ear, a view or a hand.' },
        { text: 'Leave a silence open for a while. It is often where it starts.' },
        { text: 'Tell of a time when you did not know what to do.' },
        { text: 'Ask about one need by name, such as being heard in the team.', selfDirection: [1, 2] },
      ],
      mentee: [
        { text: 'Say what you need, before you say what happened.' },
        { text: 'Tell your mentor if you want to be heard and not advised.' },
        { text: 'Ask for feedback on one thing that you choose.' },
        { text: 'Say when a question goes too far.' },
      ],
    },
  },
  practical: {
    name: stageNames.practical,
    purpose: 'Take on what the work needs: plan an approach, solve a problem, grow, decide.',
    cues: {
      mentor: [
        { text: 'Ask what they have tried, before you offer anything.' },
        { text: 'Offer two ways instead of one, and let them choose.', selfDirection: [1, 3] },
        { text: 'Ask what they would advise a friend.', selfDirection: [3, 5] },
        { text: 'Speak of the work, not of colleagues who are not here.' },
        { text: 'When something is decided, write it down together.' },
      ],
      mentee: [
        { text: 'Describe the problem in three sentences.' },
        { text: 'Say what kind of help you want: ideas, a decision, a contact.' },
        { text: 'Bring a first answer of your own, however rough.', selfDirection: [3, 5] },
        { text: 'Ask how your mentor came to their view.' },
        { text: 'Turn what you take from this into an action.' },
      ],
    },
  },
  'check-out': {
    name: stageNames['check-out'],
    purpose: 'Leave with clear next steps, and with a word about how the meeting was.',
    cues: {
      mentor: [
        { text: 'Ask how you can help until next time.' },
        { text: 'Repeat what you promised, with a day.' },
        { text: 'Ask what to change about these meetings.' },
        { text: 'Name something they did well.' },
      ],
      mentee: [
        { text: 'Say what you take with you, in your own words.' },
        { text: 'Read out your actions and when each is due.' },
        { text: 'Tell your mentor what helped you today.' },
        { text: 'Settle when you meet next.' },
      ],
    },
  },
};
