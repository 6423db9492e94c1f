import type { SearchWords } from '../../search-words.js';

/** What people type in English who look for a question. */
export const searchWords: SearchWords = {
  endings:
    'ations, ation, ments, ment, ings, ing, ions, ion, ness, ance, ence, ies, ity, ers, ed, er, es, ly, al, th, s, y, e',
  leastStem: 4,
  topics: {
    exhaustion:
      'burnout, burn out, burned out, burnt, exhaust, tired, fatigue, drained, energy, overwork, wellbeing, well being, resting, recover',
    workload:
      'workload, overload, overwhelm, overwork, stress, pressure, busy, too much, capacity, overtime, burnout',
    balance:
      'balance, work life, family, private life, personal life, overtime, free time, weekend, evening, vacation, holiday, switch off, kids, children, parent',
    growth: 'growth, grow, develop, improv, progress, potential, personal development',
    learning:
      'learn, training, course, skill, study, studies, knowledge, education, upskill, certificat, reading, book',
    promotion:
      'promot, advance, raise, next level, next role, seniority, job title, getting ahead, career ladder',
    pay: 'pay, salar, money, wage, raise, pay rise, compensation, bonus, income, earn, negotiat',
    leaving:
      'quit, quitting, resign, leav, retention, stay interview, turnover, new job, job change, change jobs, exit',
    applying: 'interview, application, apply, resume, cv, hiring, recruit, job search, job offer, reject',
    future:
      'future, vision, ambition, dream, aspiration, career plan, career path, five years, long term, next step',
    goals: 'goal, objective, okr, target, aim, smart goal, milestone, kpi',
    leadership: 'leader, leading, manag, people manag, supervis, first time manager, new manager',
    delegation: 'delegat, hand over, handing over, letting go, let go, responsib',
    autonomy: 'autonomy, micromanag, independen, control, freedom, ownership, self direct',
    superiors:
      'manager, boss, new boss, new manager, supervisor, managing up, superior, hierarchy, authority',
    criticism:
      'criticism, critic, criticiz, criticis, performance review, review, apprais, evaluation, feedback',
    praise: 'prais, recogni, appreciat, compliment, thank, valued, visib, credit, gratitude',
    conflict:
      'conflict, disagree, argument, tension, dispute, difficult conversation, difficult colleague, difficult people, quarrel, fight, mediat',
    remote:
      'remote, hybrid, home office, wfh, work from home, working from home, distance, distributed, virtual, online, video, zoom, time zone, telework',
    'self-doubt':
      'imposter, impostor, imposter syndrome, impostor syndrome, self doubt, doubt, insecur, confiden, self confidence, self esteem, not good enough, fraud, perfection',
    motivation: 'motivat, demotivat, engage, passion, enthusias, energy, interest, drive',
    boredom: 'bored, boring, boredom, routine, monoton, stagnat, plateau, unchallenged, underchallenged',
    meaning: 'meaning, purpose, value, ethic, moral, integrity, pointless, impact, belief, principle',
    priorities:
      'priorit, time management, planning, organize, organis, urgent, to do, todo, schedul, efficien',
    focus: 'focus, concentrat, distract, interrupt, deep work, attention, multitask',
    procrastination: 'procrastinat, put off, putting off, postpone, avoid, delay',
    deadlines: 'deadline, delay, late, overdue, due date, time pressure, missed',
    mistakes:
      'mistake, fail, error, setback, blame, wrong, lesson learned, lessons learned, resilien, reject, perfection',
    trust: 'trust, psychological safety, safe, honest, open, vulnerab, confidential',
    belonging:
      'belong, lonel, isolat, exclud, exclus, inclus, left out, outsider, team spirit, alone, community, connect',
    unfairness:
      'discriminat, bias, prejudice, racis, sexis, gender, harass, bully, mobbing, unfair, fair, equal, equity, stereotyp, microaggress, respect, justice, women, disab, favorit, favourit',
    diversity: 'divers, differen, culture, multicultural, generation, perspective, background',
    newcomers:
      'onboard, new boss, newcomer, new job, new hire, new here, first day, first week, settle in, starting out, orientation, beginner',
    contacts: 'network, contact, sponsor, visib, introduc, connection, role model',
    presenting: 'present, public speaking, speech, talk, stage fright, audience',
    'speaking-up': 'speak up, speaking up, voice, quiet, introver, shy, interrupt, silen, assertive',
    limits: 'boundar, say no, saying no, refuse, turn down, limit, decline, push back',
    change:
      'change, reorganiz, reorganis, restructur, layoff, laid off, redundan, merger, uncertain, transition, new role',
    decisions: 'decision, decid, choice, choose, dilemma, judgment, judgement',
    strengths: 'strength, talent, good at, abilit, competen',
    weaknesses: 'weakness, weak, blind spot, shortcoming, area for improvement, bad habit, behavio',
    fear: 'fear, afraid, anxi, worr, courage, brave, nervous, panic, risk',
    feelings:
      'feeling, emotion, mood, mental health, wellbeing, well being, wellness, depress, stress, sad, angry, anger, frustrat, happiness',
    'our-meetings': 'agenda, one on one, one to one, 1 1, 1:1, session, cadence, mentoring',
    communication:
      'communicat, listen, misunderst, writing, message, email, chat, conversation, languag, tone',
    teamwork: 'team, teamwork, collaborat, cooperat, colleague, coworker, co worker, peer',
    help: 'help, support, asking for help, stuck, advice, blocker, obstacle',
    success: 'success, pride, proud, achiev, accomplish, win, wins, celebrat, result',
    ending: 'retire, farewell, goodbye, ending, end of mentoring, closing',
    procedures:
      'process, procedure, tool, bureaucra, efficien, productiv, automat, software, paperwork, waste',
    power: 'politic, office politics, power, influence, hierarch, stakeholder',
    studies: 'student, internship, stud, thesis, university, college, phd, dissertation, exam, degree',
    teaching: 'teach, class, school, pupil, lesson, classroom',
    'time-away':
      'parental leave, maternity, paternity, sick leave, sick, return to work, comeback, sabbatical, leave, illness',
    joy: 'joy, fun, happy, happiness, enjoy, flow, laugh, humor, humour, satisf',
    ideas: 'idea, creativ, innovat, brainstorm, experiment, initiative',
    'small-talk':
      'icebreaker, ice breaker, small talk, hobby, hobbies, getting to know, get to know, warm up, personal question',
  },
};
