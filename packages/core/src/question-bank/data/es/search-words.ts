import type { SearchWords } from '../../search-words.js';

/** Lo que la gente escribe en español cuando busca una pregunta. */
export const searchWords: SearchWords = {
  endings:
    'imientos, imiento, mientos, miento, ciones, ción, idades, idad, mente, iendo, ando, ados, adas, ado, ada, idos, idas, ido, ida, ar, er, ir, os, as, es, a, o, e, s',
  leastStem: 5,
  topics: {
    exhaustion:
      'burnout, agot, agotamiento, desgaste, cansa, energía, sobrecarga, descans, fatiga, quemad, estar quemado, bienestar, salud',
    workload:
      'sobrecarga, sobrecarg, carga de trabajo, estrés, estresad, presión, demasiado, exceso, horas extra, ocupad, agobi, desbord, burnout',
    balance:
      'equilibrio, conciliación, concilia, vida personal, vida privada, familia, horas extra, tiempo libre, fin de semana, vacaciones, desconect, hijos, padres',
    growth: 'crec, desarroll, mejor, progres, evolu, potencial, avance, madur',
    learning:
      'aprend, formación, curso, habilidad, estudi, conocimiento, competencia, capacita, libro, lectura',
    promotion:
      'ascenso, ascend, promoción, promocion, subir de puesto, cargo, siguiente nivel, avanzar, plan de carrera',
    pay: 'salari, sueldo, dinero, paga, remunera, aumento, bono, cobrar, ingresos, negocia',
    leaving:
      'dimitir, dimisión, renunci, irme, irse, dejar el trabajo, dejar, cambiar de trabajo, cambio de trabajo, nuevo trabajo, salida, rotación, marcharse',
    applying:
      'entrevista, candidat, currículum, curriculum, vacante, selección, contrat, rechaz, oferta de trabajo, buscar trabajo',
    future:
      'futuro, visión, ambici, sueño, aspira, plan de carrera, carrera, cinco años, largo plazo, próximo paso, siguiente paso',
    goals: 'meta, objetivo, okr, hito, kpi',
    leadership:
      'lider, líder, liderazgo, gestión, gerente, dirigir, dirección, jefe, jefa, jefatura, mando, coordin',
    delegation: 'deleg, traspas, ceder, soltar, responsab',
    autonomy: 'autonomía, autónom, independ, microgest, control, libertad, iniciativa propia',
    superiors: 'jefe, jefa, nuevo jefe, nueva jefa, jefatura, superior, gerente, jerarquía, autoridad',
    criticism:
      'crítica, critic, evaluación, evaluaciones, evaluación de desempeño, desempeño, feedback, retroaliment, comentario',
    praise: 'elogi, reconoc, valor, agradec, gratitud, visib, mérito, halag',
    conflict:
      'conflict, desacuerdo, pelea, tensión, discusión, discutir, conversación difícil, conversaciones difíciles, gente difícil, roce, diferencias, disputa',
    remote:
      'remoto, remota, híbrido, híbrida, teletrabaj, distancia, casa, virtual, online, en línea, vídeo, video, pantalla',
    'self-doubt':
      'impostor, impostora, síndrome del impostor, síndrome de la impostora, duda, insegur, inseguridad, confianza, autoconfianza, autoestima, no ser suficiente, perfeccionis',
    motivation: 'motiva, desmotiva, compromis, pasión, entusiasm, ánimo, desánimo, interés, ganas, ilusión',
    boredom: 'aburr, rutina, monoton, monóton, estanca',
    meaning: 'sentido, significado, propósito, valores, ética, moral, principio, impacto, creencia',
    priorities:
      'priori, gestión del tiempo, planific, organiza, urgente, urgencia, eficien, tareas, productividad',
    focus: 'foco, enfoc, concentra, distra, interrup, interrump, atención, multitarea',
    procrastination: 'procrastin, aplaz, posponer, posterg, evitar, dejar para después',
    deadlines: 'plazo, retraso, atraso, entrega, vencid, fecha límite, tarde, presión de tiempo',
    mistakes:
      'error, errores, fracas, fallo, fallar, equivoc, culpa, revés, contratiempo, resilien, tropiezo',
    trust:
      'confianza, confiar, seguridad psicológica, seguridad, honest, sincer, apertura, vulnerab, confidencial',
    belonging:
      'pertenen, pertenec, soledad, solitari, solo, sola, aisla, exclu, inclusión, comunidad, integra, acog',
    unfairness:
      'discrimin, prejuicio, racis, machis, sexis, género, acoso, injust, justicia, justo, equidad, igualdad, estereotipo, respeto, sesgo, mujeres, discapacidad',
    diversity: 'divers, diferen, cultura, generación, generaciones, perspectiva, origen',
    newcomers:
      'incorpora, nuevo jefe, nueva jefa, integración, onboarding, novat, nuevo trabajo, recién llegad, primer día, primera semana, llegada, adaptación, comienzo, principiante, acogida',
    contacts: 'redes, networking, contacto, conexiones, padrino, patrocin, visib, presentar, referente',
    presenting: 'presenta, hablar en público, público, charla, discurso, ponencia, oratoria, audiencia',
    'speaking-up':
      'hablar más, alzar la voz, voz, callad, introver, tímid, timidez, interrump, silencio, asertiv',
    limits: 'límite, decir no, decir que no, rechaz, negar',
    change:
      'cambio, cambiar, reestructur, reorganiz, despid, recorte, fusión, incertidumbre, transición, nuevo puesto',
    decisions: 'decisión, decisiones, decid, elegir, elección, dilema, criterio',
    strengths: 'fortaleza, puntos fuertes, punto fuerte, talento, virtud, capacidad',
    weaknesses: 'debilidad, puntos débiles, punto débil, punto ciego, áreas de mejora, defecto',
    fear: 'miedo, temor, temer, ansie, preocupa, valentía, valiente, nervios, pánico, riesgo',
    feelings:
      'sentimiento, emoción, emociones, emocional, humor, salud mental, bienestar, depres, estrés, triste, rabia, enfado, enojo, frustra',
    'our-meetings': 'agenda, orden del día, uno a uno, 1:1, reunión, encuentro, sesión, mentoría',
    communication: 'comunica, escuch, malentendid, escribir, mensaje, correo, conversación, lenguaje, tono',
    teamwork: 'equipo, trabajo en equipo, colabora, coopera, compañer, colega',
    help: 'ayuda, pedir ayuda, apoyo, atasc, atascad, consejo, obstáculo, bloqueo',
    success: 'éxito, orgull, logro, lograr, triunfo, victoria, celebra, resultado',
    ending: 'jubila, despedida, cierre, terminar, final',
    procedures:
      'proceso, procedimiento, herramienta, burocra, eficien, productiv, software, formulario, trámite, desperdicio',
    power: 'política, poder, influencia, jerarquía',
    studies: 'estudiante, pasantía, becari, alumno, tesis, tfg, tfm, universidad, máster, doctorado, examen',
    teaching: 'enseñ, clase, escuela, aula, profesor, docen, alumnado',
    'time-away':
      'permiso, baja, maternidad, paternidad, excedencia, vuelta al trabajo, reincorpora, sabático, enfermedad',
    joy: 'alegría, diversión, divert, feliz, felicidad, disfrut, risa, satisf',
    ideas: 'idea, creativ, innova, experimento, iniciativa, lluvia de ideas',
    'small-talk':
      'rompehielos, romper el hielo, charla informal, afición, pasatiempo, hobby, conocerse, conocernos, calentamiento',
  },
};
