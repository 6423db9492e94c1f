import type { SearchWords } from '../../search-words.js';

/** O que as pessoas digitam em português quando procuram uma pergunta. */
export const searchWords: SearchWords = {
  endings:
    'imentos, imento, mentos, mento, ções, ção, idades, idade, mente, ando, endo, indo, ados, adas, ado, ada, idos, idas, ido, ida, ar, er, ir, os, as, es, ou, a, o, e, s',
  leastStem: 5,
  topics: {
    exhaustion:
      'burnout, esgotad, esgotamento, exaust, cansa, energia, sobrecarga, desgast, descans, fadiga, bem estar, saúde',
    workload:
      'sobrecarga, sobrecarreg, carga de trabalho, estress, stress, pressão, demais, excesso, hora extra, horas extras, ocupad, correria, burnout',
    balance:
      'equilíbrio, vida pessoal, vida privada, família, hora extra, horas extras, tempo livre, fim de semana, férias, desligar, filhos',
    growth: 'cresc, desenvolv, melhor, progress, evolu, potencial, amadurec',
    learning:
      'aprend, treinamento, curso, habilidade, estud, conhecimento, competência, capacita, formação, livro, leitura',
    promotion:
      'promoção, promoções, promov, promovid, subir de cargo, ascensão, cargo, próximo nível, plano de carreira, avançar',
    pay: 'salári, salaria, dinheiro, remunera, aumento, bônus, pagamento, ganhar, renda, negocia',
    leaving:
      'demissão, demitir, pedir demissão, sair, saída, largar, deixar o emprego, mudar de emprego, novo emprego, trocar de emprego, desligamento, rotatividade',
    applying:
      'entrevista, candidat, currículo, vaga, processo seletivo, contrata, recrut, rejei, proposta de emprego',
    future:
      'futuro, visão, ambição, ambições, sonho, aspira, plano de carreira, carreira, cinco anos, longo prazo, próximo passo',
    goals: 'meta, objetivo, okr, alvo, kpi, marco',
    leadership: 'lider, líder, gestão, gestor, gerente, gerir, chefe, chefia, coorden, comandar',
    delegation: 'delega, repassar, passar adiante, abrir mão, responsab',
    autonomy: 'autonomia, autônom, independ, microgeren, controle, liberdade, protagonismo',
    superiors: 'chefe, novo chefe, nova chefe, chefia, gestor, gerente, superior, hierarquia, autoridade',
    criticism:
      'crítica, critic, avaliação, avaliações, avaliação de desempenho, desempenho, feedback, devolutiva',
    praise: 'elogi, reconhec, valoriz, agrade, gratidão, visib, mérito',
    conflict:
      'conflito, desacordo, discord, briga, tensão, discussão, conversa difícil, conversas difíceis, pessoas difíceis, atrito, divergência',
    remote:
      'remoto, remota, híbrido, híbrida, home office, teletrabalho, distância, casa, virtual, online, vídeo, tela',
    'self-doubt':
      'impostor, impostora, síndrome do impostor, síndrome da impostora, dúvida, inseguran, insegur, confiança, autoconfiança, autoestima, não ser bom o bastante, perfeccionis',
    motivation: 'motiva, desmotiva, engaja, paixão, entusiasm, ânimo, desânimo, interesse, vontade',
    boredom: 'tédio, entedi, chato, rotina, monoton, monóton, estagna',
    meaning: 'sentido, significado, propósito, valores, ética, moral, princípio, impacto, crença',
    priorities:
      'priori, gestão do tempo, planej, organiza, urgente, urgência, agenda, eficiên, tarefas, produtividade',
    focus: 'foco, concentra, distra, interrup, atenção, multitarefa',
    procrastination: 'procrastin, adia, adiar, enrola, evitar, deixar para depois',
    deadlines: 'prazo, atraso, atrasad, entrega, vencido, pressão do tempo',
    mistakes: 'erro, errar, errei, fracass, falha, falhar, revés, culpa, resiliên, derrota, perfeccionis',
    trust: 'confiança, confiar, segurança psicológica, segurança, honest, sincer, abertura, vulnerab, sigilo',
    belonging:
      'pertenc, solidão, solitári, sozinh, isola, exclu, inclusão, de fora, comunidade, integra, acolh',
    unfairness:
      'discrimin, preconceito, racis, machis, sexis, gênero, assédio, injust, justiça, justo, equidade, igualdade, estereótipo, respeito, viés, bullying, mulheres, deficiência',
    diversity: 'divers, diferen, cultura, geração, gerações, perspectiva, origem',
    newcomers:
      'integração, estágio, estagiári, novo chefe, nova chefe, onboarding, novato, novo emprego, recém chegad, primeiro dia, primeira semana, chegada, adaptação, começo, iniciante, acolhida',
    contacts: 'rede, networking, contato, conexões, patrocin, visib, apresentar, indica, referência',
    presenting: 'apresenta, falar em público, público, palestra, discurso, plateia, oratória',
    'speaking-up':
      'falar mais, se posicionar, voz, quieto, quieta, introver, tímid, timidez, interromp, calad, silêncio',
    limits: 'limite, dizer não, falar não, recus, negar',
    change:
      'mudança, mudar, reestrutur, reorganiz, demissões, corte, fusão, incerteza, transição, nova função',
    decisions: 'decisão, decisões, decid, escolh, dilema, julgamento',
    strengths: 'força, forças, pontos fortes, ponto forte, talento, qualidade, capacidade',
    weaknesses: 'fraqueza, pontos fracos, ponto fraco, ponto cego, pontos a melhorar, defeito',
    fear: 'medo, receio, ansie, preocupa, coragem, nervos, pânico, risco, temer, temor',
    feelings:
      'sentimento, emoção, emoções, emocional, humor, saúde mental, bem estar, depress, estress, triste, raiva, frustra',
    'our-meetings': 'pauta, um a um, 1:1, reunião, encontro, sessão, mentoria',
    communication:
      'comunica, escuta, ouvir, mal entendido, escrever, mensagem, email, conversa, linguagem, tom de voz',
    teamwork: 'equipe, time, trabalho em equipe, colabora, coopera, colega',
    help: 'ajuda, pedir ajuda, apoio, suporte, travad, conselho, obstáculo, bloqueio',
    success: 'sucesso, orgulho, conquista, realiza, vitória, comemora, celebra, resultado',
    ending: 'aposenta, despedida, encerra, término, fim',
    procedures:
      'processo, procedimento, ferramenta, burocra, eficiên, produtiv, software, formulário, desperdício',
    power: 'política, poder, influência, hierarquia, bastidores',
    studies:
      'estudante, estágio, estagiári, aluno, tese, tcc, faculdade, universidade, mestrado, doutorado, prova, dissertação',
    teaching: 'ensin, aula, escola, turma, professor, alunos, sala de aula',
    'time-away':
      'licença, maternidade, paternidade, afastamento, volta ao trabalho, retorno, sabático, doença',
    joy: 'alegria, diversão, divert, feliz, felicidade, prazer, riso, satisfa',
    ideas: 'ideia, criativ, inova, experimento, iniciativa, brainstorm',
    'small-talk': 'quebra gelo, conversa leve, passatempo, hobby, se conhecer, conhecer melhor, aquecimento',
  },
};
