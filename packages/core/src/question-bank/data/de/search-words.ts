import type { SearchWords } from '../../search-words.js';

/** Was Menschen auf Deutsch eingeben, die eine Frage suchen. */
export const searchWords: SearchWords = {
  endings:
    'ungen, ung, lichen, liche, lich, ischen, isch, enden, end, ende, ern, er, en, em, es, te, ten, e, n, s',
  leastStem: 5,
  topics: {
    exhaustion:
      'burnout, burn out, ausgebrannt, erschöpf, müde, überarbeit, energie, kraft, überlast, auslaugen, ausgelaugt, erholung, gesundheit, wohlbefinden',
    workload:
      'überlast, überforder, arbeitslast, arbeitsbelast, belast, stress, druck, zu viel, pensum, überstunden, auslastung, burnout',
    balance:
      'balance, work life, vereinbar, familie, privat, feierabend, überstunden, freizeit, wochenende, urlaub, abschalten, kinder, eltern, ausgleich',
    growth:
      'wachs, wachst, entwick, weiterentwick, verbesser, fortschritt, potenzial, potential, persönlichkeitsentwicklung',
    learning:
      'lern, weiterbild, fortbild, schulung, kurs, fähigkeit, kompetenz, wissen, studium, ausbild, kenntnis, skill, buch, bücher',
    promotion:
      'beförder, aufstieg, aufsteigen, karriereleiter, karrieresprung, titel, nächste stufe, vorankommen, führungsposition',
    pay: 'gehalt, gehält, geld, lohn, bezahl, vergüt, verdien, bonus, einkommen, gehaltserhöhung, verhandl, verhandel',
    leaving:
      'kündig, jobwechsel, stellenwechsel, arbeitsplatzwechsel, weggehen, verlassen, aufhören, neuer job, neue stelle, wechsel, fluktuation',
    applying:
      'bewerb, vorstellungsgespräch, lebenslauf, absage, stellenangebot, jobsuche, stellensuche, ablehnung',
    future:
      'zukunft, vision, ehrgeiz, ambition, traum, träume, wunsch, karriereplan, laufbahn, fünf jahre, langfristig, nächster schritt, perspektive',
    goals: 'ziel, zielvereinbarung, okr, meilenstein, vorhaben, zielsetzung, kpi',
    leadership:
      'führ, führung, führungskraft, leitung, leiten, vorgesetzt, chef, management, manager, teamleit',
    delegation: 'delegier, abgeben, übergeben, übergabe, loslassen, verantwort',
    autonomy:
      'autonom, selbstständig, selbständig, eigenständig, selbstbestimm, kontrolle, mikromanage, freiheit, freiraum, eigenverantwort',
    superiors: 'vorgesetzt, chef, chefin, neuer chef, neue chefin, führungskraft, hierarchie, boss, manager',
    criticism:
      'kritik, kritisier, mitarbeitergespräch, beurteil, bewert, leistungsbeurteilung, jahresgespräch, feedback, rückmeld',
    praise: 'loben, anerkenn, wertschätz, dank, kompliment, sichtbar, würdig, gesehen',
    conflict:
      'konflikt, streit, auseinandersetz, meinungsverschieden, spannung, schwieriges gespräch, schwierige gespräche, schwierige kolleg, uneinig, ärger, zoff, widerspr',
    remote:
      'remote, hybrid, homeoffice, home office, heimarbeit, zu hause, zuhause, distanz, entfern, verteilt, virtuell, online, video, bildschirm, telearbeit, mobiles arbeiten',
    'self-doubt':
      'hochstapler, hochstapler syndrom, hochstaplersyndrom, imposter, impostor, selbstzweifel, zweifel, unsicher, selbstvertrauen, selbstbewusst, selbstwert, nicht gut genug, selbstsicher, perfektionis',
    motivation:
      'motivation, motivier, demotiv, antrieb, begeister, leidenschaft, engagement, lust, interesse',
    boredom: 'langweil, langeweile, unterforder, routine, monoton, eintönig, stillstand, boreout',
    meaning: 'sinn, bedeutung, zweck, werte, ethik, moral, sinnlos, haltung, überzeug, gewissen, prinzip',
    priorities:
      'priorit, zeitmanagement, planen, planung, organisier, dringend, wichtig, aufgabenliste, effizien, terminplan',
    focus: 'fokus, konzentr, ablenk, unterbrech, störung, ungestört, aufmerksamkeit, multitasking',
    procrastination: 'prokrastin, aufschieb, aufgeschoben, verschieb, vermeid, hinauszöger, aufschieberitis',
    deadlines: 'frist, deadline, termin, verspät, verzöger, verzug, abgabe, zeitdruck, überfällig',
    mistakes:
      'fehler, scheiter, misserfolg, rückschlag, niederlage, schuld, panne, fehlerkultur, resilienz, fehlschlag',
    trust: 'vertrau, psychologische sicherheit, sicherheit, ehrlich, offen, verletzlich, vertraulich',
    belonging:
      'zugehör, einsam, isol, ausgrenz, ausgeschlossen, außenseiter, allein, gemeinschaft, dazugehör, teamgeist, inklusion',
    unfairness:
      'diskrimin, vorurteil, rassis, sexis, gender, geschlecht, belästig, mobbing, unfair, ungerecht, gerecht, fair, gleichberecht, gleichstell, benachteil, respekt, behinder, frauen, chancengleich',
    diversity: 'vielfalt, divers, unterschied, kultur, generation, perspektive, herkunft, anders',
    newcomers:
      'einarbeit, praktik, neuer chef, neue chefin, onboarding, neuling, neu hier, erster tag, ersten tag, erste woche, einstieg, einleben, anfänger, berufseinstieg, neue stelle, eingewöhn',
    contacts: 'netzwerk, vernetz, kontakt, sponsor, förder, sichtbar, vorstellen, vorbild, beziehungen',
    presenting: 'präsent, vortrag, vorträge, reden, rede, lampenfieber, publikum, auftritt',
    'speaking-up':
      'wort melden, zu wort, stimme, leise, ruhig, introvertiert, schüchtern, unterbrech, schweig, zurückhalt, durchsetz',
    limits: 'grenze, nein sagen, nein, ablehn, absagen, abgrenz',
    change:
      'veränder, wandel, umstruktur, reorganis, umorganis, stellenabbau, entlass, fusion, unsicher, umbruch, neue rolle',
    decisions: 'entscheid, wahl, wählen, dilemma, urteil, abwäg',
    strengths: 'stärke, talent, begab, fähigkeit, können',
    weaknesses: 'schwäche, schwach, blinder fleck, verbesserungsbedarf, schlechte gewohnheit, defizit',
    fear: 'angst, ängst, furcht, fürcht, sorge, mutig, nervös, panik, risiko, befürcht',
    feelings:
      'gefühl, emotion, stimmung, laune, psychische gesundheit, mentale gesundheit, wohlbefinden, befinden, depress, stress, traurig, wut, wütend, frust',
    'our-meetings':
      'agenda, einzelgespräch, vier augen, 1:1, tagesordnung, sitzung, gesprächsrhythmus, mentoring',
    communication:
      'kommunik, zuhör, missverst, schreib, nachricht, mail, gespräch, sprache, tonfall, austausch',
    teamwork: 'team, teamarbeit, zusammenarbeit, kolleg, kooper, miteinander',
    help: 'hilfe, helf, unterstütz, um hilfe bitten, ratschlag, feststeck, hindernis, blockad',
    success: 'erfolg, stolz, leistung, erreich, gelungen, feier, ergebnis',
    ending: 'ruhestand, rente, abschied, abschluss, ende, pension',
    procedures:
      'prozess, ablauf, abläufe, werkzeug, tool, bürokrat, effizien, produktiv, software, formular, verfahren, verschwend',
    power: 'macht, politik, büropolitik, einfluss, hierarchie, mikropolitik',
    studies:
      'studi, student, praktik, promotion, doktorarbeit, abschlussarbeit, masterarbeit, bachelorarbeit, universität, hochschule, prüfung, dissertation',
    teaching: 'lehr, unterricht, klasse, schule, schüler, stunde, klassenzimmer',
    'time-away': 'elternzeit, mutterschutz, krank, rückkehr, wiedereinstieg, auszeit, sabbatical',
    joy: 'freude, spaß, glück, lachen, humor, flow, zufrieden, genieß',
    ideas: 'idee, kreativ, innovat, brainstorm, experiment, initiative',
    'small-talk':
      'eisbrecher, small talk, smalltalk, hobby, hobbys, kennenlernen, kennen lernen, aufwärmen, einstiegsfrage, persönliche frage',
  },
};
