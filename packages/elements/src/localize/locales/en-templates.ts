import type { TemplateStrings } from '../template-strings.js';

/** English of the first run, and of the templates that ship. */
export const enTemplates: TemplateStrings = {
  firstRun: 'To begin with, if you like',
  whoYouAre: 'Who are you two?',
  iAm: { mentee: 'I am the mentee', mentor: 'I am the mentor' },
  nameOfMentor: 'Name of the mentor',
  nameOfMentee: 'Name of the mentee',
  whenToMeet: 'When do you meet?',
  whatKind: 'What kind of meeting is it?',
  whatKindHelp: 'Puts a few items on the agenda. You can change each of them, and undo it.',
  skip: 'Skip',
  thatIsAll: 'That is all',

  shipped: {
    first: {
      name: 'First meeting',
      about: 'Get to know each other, and agree how you work.',
      objective: 'get to know each other and agree how we work',
      titles: [
        'Who we are, and what a good week looks like for each of us',
        'What I hope for from our meetings',
        'What I can offer, and where I cannot help',
        'What stays between us, and what we leave out',
        'How often we meet, and how we reach each other in between',
        'What each of us does before we meet again',
      ],
    },
    regular: {
      name: 'Regular meeting',
      about: 'How you are, what you work on, what comes next.',
      objective: 'move one thing forward that matters now',
      titles: [
        'What became of what we agreed last time',
        'How I am, and what is on my mind',
        'The thing I am stuck on',
        'Feedback both ways: one thing to keep, one to try',
        'What has to be decided',
        'Who does what, and by when',
      ],
    },
    career: {
      name: 'Career talk',
      about: 'Where you want to go, and the next step there.',
      objective: 'see where I want to go, and choose the next step',
      titles: [
        'What I would like to be doing in five years',
        'What I am good at, and what I still have to learn',
        'Openings that could suit me, near and far',
        'The way there in small steps, each with a date',
        'Who else could help, and who knows them',
        'What I do first',
      ],
    },
    coffee: {
      name: 'Coffee chat',
      about: 'Nothing to prepare; just talk.',
      objective: 'have a good talk, and no more than that',
      titles: [
        'Something good that happened lately',
        'What I enjoy when I am not working',
        'Something I got wrong, and what I learned from it',
      ],
    },
    closing: {
      name: 'Closing meeting',
      about: 'Look back, say thank you, and part well.',
      objective: 'look back on our time together, and part well',
      titles: [
        'What we set out to do, and what we reached',
        'What helped, and what we would do differently',
        'What each of us takes along',
        'Where I go from here',
        'How we stay in touch',
        'What we keep of all we wrote, and where',
      ],
    },
  },
};
