// People find questions by the words that they use themselves, in each language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  foldQuestions,
  loadQuestions,
  loadSearchWords,
  searchQuestions,
} from '@one-on-one/core/question-bank';
import { topics } from '../../packages/core/dist/question-bank/data/structure/topics.js';
import { structure } from './question-bank/bank.js';

/** What each of them finds, somebody looked at. */
const QUERIES = {
  en: `
    burnout, burned out, overload, stressed, growth, grow, growing, promotion, promoted, salary, raise,
    feedback, criticism, conflict, disagreement, remote, hybrid, working from home, imposter, impostor
    syndrome, confidence, motivation, bored, goals, OKRs, leadership, delegating, micromanagement, boss,
    recognition, work-life balance, parental leave, trust, psychological safety, mistakes, failure,
    procrastination, priorities, focus, deadline, onboarding, networking, public speaking, quiet, saying
    no, boundaries, reorganization, decisions, strengths, weaknesses, anxiety, mental health,
    communication, teamwork, quit, interview, bias, discrimination, loneliness, creativity, politics,
    favorite, favourite, behavior, behaviour, pay raise, pay rise, icebreaker, career path, learning, purpose, perfectionism, new boss, internship`,
  'pt-BR': `
    burnout, esgotamento, sobrecarga, estresse, crescimento, crescer, promoção, promocao, salário,
    aumento, feedback, crítica, conflito, remoto, home office, síndrome do impostor, insegurança,
    autoconfiança, motivação, tédio, metas, liderança, delegar, microgerenciamento, chefe,
    reconhecimento, equilíbrio, licença, confiança, segurança psicológica, erros, fracasso,
    procrastinação, prioridades, foco, prazo, integração, networking, falar em público, timidez, dizer
    não, limites, reestruturação, decisões, pontos fortes, pontos fracos, ansiedade, medo, saúde mental,
    comunicação, equipe, demissão, entrevista, preconceito, discriminação, solidão, criatividade,
    política, quebra-gelo, carreira, aprendizado, propósito, estágio, perfeccionismo, novo chefe`,
  es: `
    burnout, agotamiento, sobrecarga, estrés, crecimiento, crecer, ascenso, promoción, salario, sueldo,
    aumento, feedback, crítica, conflicto, remoto, teletrabajo, síndrome del impostor, inseguridad,
    confianza, motivación, aburrimiento, metas, objetivos, liderazgo, delegar, jefe, reconocimiento,
    conciliación, equilibrio, baja, seguridad psicológica, errores, fracaso, procrastinación,
    prioridades, concentración, plazo, incorporación, networking, hablar en público, timidez, decir no,
    límites, reestructuración, decisiones, puntos fuertes, puntos débiles, ansiedad, miedo, salud
    mental, comunicación, equipo, renunciar, entrevista, prejuicios, discriminación, soledad,
    creatividad, política, rompehielos, carrera, aprendizaje, propósito, perfeccionismo, nuevo jefe`,
  de: `
    Burnout, Überlastung, uberlastung, ueberlastung, Stress, Wachstum, wachsen, Entwicklung, Beförderung, Aufstieg,
    Gehalt, Gehaltserhöhung, Feedback, Kritik, Konflikt, Streit, Homeoffice, remote,
    Hochstapler-Syndrom, Selbstzweifel, Selbstvertrauen, Motivation, Langeweile, Ziele, Führung,
    delegieren, Mikromanagement, Chef, Anerkennung, Wertschätzung, Vereinbarkeit, Elternzeit, Vertrauen,
    psychologische Sicherheit, Fehler, Scheitern, Prokrastination, Prioritäten, Konzentration, Deadline,
    Frist, Einarbeitung, Netzwerk, Vortrag, schüchtern, nein sagen, Grenzen, Umstrukturierung, Fuehrung, Prioritaeten,
    Entscheidungen, Stärken, Schwächen, Angst, psychische Gesundheit, Kommunikation, Team, Kündigung,
    Vorstellungsgespräch, Vorurteile, Diskriminierung, Einsamkeit, Kreativität, Machtspiele, Smalltalk,
    Karriere, Weiterbildung, Sinn, Perfektionismus, Praktikum, neuer Chef`,
};

const FEWEST = 3;

test('a topic leads to questions that there are, each once', () => {
  const ids = new Set(structure.map(({ id }) => id));
  for (const [topic, about] of Object.entries(topics)) {
    assert.ok(about.length >= FEWEST, topic);
    assert.equal(new Set(about).size, about.length, topic);
    for (const id of about) assert.ok(ids.has(id), `${topic}: ${id}`);
  }
});

for (const [locale, list] of Object.entries(QUERIES))
  test(`${locale}: what people look for is found`, async () => {
    const queries = list.trim().split(/,\s+/);
    const [questions, help] = await Promise.all([loadQuestions(locale), loadSearchWords(locale)]);
    for (const { words } of help.topics) for (const word of words) assert.ok(word.trim(), locale);
    const bank = foldQuestions(questions);
    const thin = queries.filter((query) => searchQuestions(bank, query, {}, help).length < FEWEST);
    assert.deepEqual(thin, []);
    // Half typed, a word leads there already.
    const halves = queries.filter((query) => query.length > 7).map((query) => query.slice(0, -2));
    assert.deepEqual(
      halves.filter((query) => searchQuestions(bank, query, {}, help).length < FEWEST),
      [],
    );
  });

/** A word of a language, and another that only begins like it. */
const ALIKE = { en: ['late', 'lately'], 'pt-BR': ['poder', 'poderia'], de: ['Gehalt', 'gehalten'] };

for (const [locale, [word, alike]] of Object.entries(ALIKE))
  test(`${locale}: who looks for "${word}" finds what is about it before "${alike}"`, async () => {
    const [questions, help] = await Promise.all([loadQuestions(locale), loadSearchWords(locale)]);
    const found = searchQuestions(foldQuestions(questions), word, {}, help);
    const about = help.topics.find(({ words }) => words.includes(word.toLowerCase()));
    const places = (is) => found.flatMap((question, index) => (is(question) ? [index] : []));
    const isAbout = ({ id }) => about.ids.includes(id);
    const first = places((one) => !isAbout(one) && new RegExp(`\\b${alike}\\b`).test(one.text))[0];
    assert.ok(first > places(isAbout).at(-1));
  });
