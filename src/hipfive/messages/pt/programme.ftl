# Palavras do programa: doses ao longo do tempo, metas, quatro semanas, o questionário, fontes e onde encontrar ajuda.
# As frases de Roland–Morris (rm-1 a rm-24) são uma tradução nossa; não é a versão portuguesa validada.

menu-programme = Programa
programme-title = O seu programa
programme-intro = Cada dose avança um degrau de cada vez, depois de três dias confortáveis, e recua logo que algo dói.
programme-doses = Onde você está
programme-place = degrau { $place } de { $of }
programme-comfortable = dias confortáveis neste degrau: { $days }
programme-back = fora até { $date }, porque doeu duas vezes seguidas. Por favor, pergunte sobre isso ao seu médico ou fisioterapeuta.
programme-hold = com apoio
programme-free = sem apoio, se quiser
programme-easier = Tornar mais fácil
programme-undo = Desfazer a última mudança
programme-offer = De preferência: { $version }
programme-offer-back = Voltar à versão habitual
programme-weeks = Quatro semanas
programme-day-done = feita
programme-day-stopped = terminada mais cedo
programme-day-none = sem sessão
programme-day-future = ainda por vir
programme-day-alarm = terminada por causa de dor
programme-legend = Um dia sem sessão não é uma perda. O que conta é a semana.
programme-goal = O que você gostaria
programme-goal-days = Dias por semana
programme-goal-done = { $done } de { $days } dias nesta semana
programme-goal-focus = Para que é?
goal-walking = caminhar
goal-standing = ficar mais tempo de pé
goal-sitting = sentar-se e levantar-se
goal-socks = meias e sapatos
goal-stairs = escadas
goal-garden = o jardim
goal-sleep = uma noite melhor

error-choice = Isso não pode ser escolhido. Por favor, carregue a página de novo.

## Roland–Morris

rm-title = Como estão as suas costas hoje
rm-offer = De quatro em quatro semanas, pode responder a 24 frases curtas sobre as suas costas (Roland–Morris). Assim vê se o dia a dia fica mais fácil. Não é um diagnóstico.
rm-want = Sim, de quatro em quatro semanas
rm-unwant = Já não
rm-start = Responder agora
rm-next = Pode responder de novo daqui a quatro semanas.
rm-intro = Quando as costas doem, pode ser difícil fazer algumas das coisas que normalmente se fazem. Marque uma frase só se ela descreve como você está hoje.
rm-ticked = { $count } de 24 marcadas
rm-send = Guardar
rm-score = { $score } de 24 frases são verdade para você hoje.
rm-verdict-first = É o seu ponto de partida. Daqui a quatro semanas pode comparar.
rm-verdict-better = São { $change } a menos do que no início: uma mudança que conta.
rm-verdict-worse = São { $change } a mais do que no início: uma mudança que conta. Por favor, fale sobre isso com o seu médico ou fisioterapeuta.
rm-verdict-same = Em comparação com a primeira vez, não é uma mudança que conte.
rm-note = Uma mudança conta a partir de 30 por cento da primeira pontuação. A pontuação diz quanto as costas atrapalham, não porquê.
rm-source = Roland e Morris 1983, Spine 8(2):141–144. Usado com a permissão geral dos seus autores. As frases em português são uma tradução nossa, não validada: compare a pontuação só com as suas.
rm-1 = Fico em casa a maior parte do tempo por causa das minhas costas.
rm-2 = Mudo de posição com frequência para tentar deixar as costas confortáveis.
rm-3 = Ando mais devagar do que o habitual por causa das minhas costas.
rm-4 = Por causa das minhas costas, não faço nenhuma das tarefas que costumo fazer em casa.
rm-5 = Por causa das minhas costas, uso o corrimão para subir escadas.
rm-6 = Por causa das minhas costas, deito-me mais vezes para descansar.
rm-7 = Por causa das minhas costas, tenho de me segurar em algo para me levantar de uma poltrona.
rm-8 = Por causa das minhas costas, tento que outras pessoas façam coisas por mim.
rm-9 = Visto-me mais devagar do que o habitual por causa das minhas costas.
rm-10 = Só fico de pé por pouco tempo por causa das minhas costas.
rm-11 = Por causa das minhas costas, tento não me curvar nem me ajoelhar.
rm-12 = Tenho dificuldade em levantar-me de uma cadeira por causa das minhas costas.
rm-13 = As minhas costas doem quase o tempo todo.
rm-14 = Tenho dificuldade em virar-me na cama por causa das minhas costas.
rm-15 = O meu apetite não é muito bom por causa da dor nas costas.
rm-16 = Tenho dificuldade em calçar as meias por causa da dor nas costas.
rm-17 = Só ando distâncias curtas por causa das minhas costas.
rm-18 = Durmo pior por causa das minhas costas.
rm-19 = Por causa da dor nas costas, visto-me com a ajuda de outra pessoa.
rm-20 = Fico sentado ou sentada a maior parte do dia por causa das minhas costas.
rm-21 = Evito trabalhos pesados em casa por causa das minhas costas.
rm-22 = Por causa da dor nas costas, fico mais irritável e de pior humor com as pessoas do que o habitual.
rm-23 = Por causa das minhas costas, subo escadas mais devagar do que o habitual.
rm-24 = Fico na cama a maior parte do tempo por causa das minhas costas.
error-roland-morris = Não existe a frase { $statement }; vão de 1 a 24.

## Onde encontrar ajuda (HIPFIVE_REGION diz onde)

emergency-intl = Ligue agora para o seu número local de emergência, ou peça que alguém leve você a um hospital.
emergency-eu = Ligue agora para o 112. É gratuito e funciona em todos os países da União Europeia.
emergency-gb = Ligue agora para o 999 ou o 112. Se não souber ao certo se é uma emergência, ligue para o 111.
emergency-us = Ligue agora para o 911.
emergency-ca = Ligue agora para o 911.
emergency-au = Ligue agora para o 000.
emergency-nz = Ligue agora para o 111.

## Regras, números e de onde vêm

sources-title = Regras e fontes
sources-intro = Cada regra aqui tem uma fonte, ou diz que é nossa. Nada aqui é uma promessa: quadris rígidos e dor nas costas encontram-se juntos, mas não se sabe se um causa a outra.
sources-not-title = O que o HipFive não é
sources-not-1 = Não é um dispositivo médico, não faz diagnósticos e não trata nada.
sources-not-2 = Não substitui o seu médico ou fisioterapeuta. O que eles dizem vale mais do que o que ele diz.
sources-not-3 = Não é para emergências.
sources-not-4 = O que uma única câmera mede tem um erro. Cada número mostra o tamanho que ele pode ter.
sources-rules-title = Regras
sources-figures-title = Números e referências
sources-rule-1 = As perguntas são feitas antes da primeira sessão, depois de 90 dias, depois de uma dor de tipo alarmante, quando as perguntas mudam e sempre que quiser. Os sinais de alarme e os que pedem um profissional seguem a página de segurança deste projeto.
sources-rule-2 = A dor é indicada de 0 a 10 antes, depois e sempre que parar. Dois pontos são a menor mudança que significa algo: Childs e outros 2005, Spine 30(11):1331–1334.
sources-rule-3 = Dor dois pontos acima do habitual depois de uma sessão: a seguinte é um degrau mais fácil. Duas vezes seguidas: esse exercício descansa uma semana. Regra deste projeto.
sources-rule-4 = Três dias confortáveis e completos para mais um degrau, nunca no dia de uma parada por dor. Regra deste projeto.
sources-rule-5 = As condições de saúde mudam os exercícios segundo uma tabela; o que não deve ser feito é substituído ou deixado de fora. Tabela deste projeto; números sem fonte estão marcados como nossos na sua documentação.
sources-rule-6 = O exercício é recomendado em geral para a dor lombar: diretriz APTA 2021, J Orthop Sports Phys Ther 51(11):CPG1–CPG60; diretriz NICE NG59. Não se sabe de nenhum exercício que seja o melhor.
sources-figure-1 = Manter de 10 a 30 segundos, de 30 a 60 para pessoas mais velhas, em dois ou três dias por semana ou mais: ACSM 2011, Med Sci Sports Exerc 43(7):1334–1359.
sources-figure-2 = Amplitude do quadril em adultos: Roach e Miles 1991, Phys Ther 71(9):656–665.
sources-figure-3 = Quanto duas medições do mesmo quadril diferem por si, de 3 a 5 graus: Pua e outros 2008, Arch Phys Med Rehabil 89(6):1146–1154.
sources-figure-4 = Questionário de Roland–Morris: Roland e Morris 1983, Spine 8(2):141–144. Uma mudança a partir de 30 por cento conta: Jordan e outros 2006, J Clin Epidemiol 59(1):45–52.
sources-link = Regras e fontes
