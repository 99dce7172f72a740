# Palavras de segurança: as perguntas antes da primeira sessão, o que resulta das respostas, a dor e o que cuidar.

## Em torno das perguntas

screening-title = Antes de começar
screening-intro = Algumas perguntas, para que a rotina sirva para você. “Não sei ao certo” conta como sim. As suas respostas ficam neste computador.
screening-acknowledge = Sei que devo consultar um profissional de quiropraxia ou de medicina antes de começar, e que o HipFive guia e registra, mas não diagnostica nem trata.
screening-answer-yes = Sim
screening-answer-no = Não
screening-answer-unsure = Não sei ao certo

screening-kind-red_flag = Sinais que precisam de ajuda imediata
screening-kind-see_clinician = Sinais para falar primeiro com um profissional de saúde
screening-kind-condition = Coisas que mudam a rotina
screening-kind-balance = Equilíbrio

screening-outcome-clear = Nada nas suas respostas desaconselha começar. Vá no seu próprio ritmo e pare quando algo doer.
screening-outcome-emergency = Por favor, não comece. O que você descreve pode precisar de ajuda imediata: ligue para o seu número local de emergência, ou peça que alguém leve você agora a um médico.
screening-outcome-see_clinician = Por favor, fale primeiro com o seu médico ou fisioterapeuta. Quando lhe disserem que pode fazer exercício suave, responda sim à última pergunta dessa parte.

screening-reason-never = Você ainda não respondeu às perguntas.
screening-reason-emergency = As suas respostas descrevem algo que precisa de ajuda imediata.
screening-reason-see_clinician = As suas respostas dizem que primeiro deve perguntar a um profissional de saúde.
screening-reason-expired = As suas respostas têm mais de 90 dias.
screening-reason-new_version = As perguntas mudaram desde que respondeu.
screening-reason-withdrawn = Você pediu para responder de novo às perguntas.
screening-reason-clock = O relógio deste computador foi alterado desde que respondeu; por favor, responda mais uma vez.
screening-reason-after_pain = A sua última sessão terminou com um tipo de dor que deve ser examinado. Por favor, responda de novo às perguntas.

error-screening-answer = “{ $answer }” não é uma resposta a { $question }: yes, no e unsure são.

## Sinais que precisam de ajuda imediata

screening-saddle_numbness = A zona sobre a qual se senta (entre as pernas, ao redor das nádegas) ficou dormente há pouco tempo?
screening-saddle_numbness-why = Pode vir de nervos comprimidos na parte baixa das costas, e esperar pode causar dano duradouro.
screening-bladder_bowel = Tem há pouco tempo dificuldade em segurar ou começar a urinar, ou perdeu o controle do intestino?
screening-bladder_bowel-why = Junto com problemas nas costas, pode vir de nervos comprimidos, e esperar pode causar dano duradouro.
screening-leg_weakness = Uma perna está muito fraca, ou cada vez mais fraca?
screening-leg_weakness-why = Uma fraqueza que aumenta deve ser examinada no mesmo dia.
screening-pain_both_legs = A dor desce pelas duas pernas?
screening-pain_both_legs-why = Dor nas duas pernas pode vir de nervos comprimidos na parte baixa das costas.
screening-recent_accident = Teve há pouco tempo uma queda grave ou um acidente?
screening-recent_accident-why = Um osso pode estar fraturado sem que se note.
screening-chest_pain_fainting = Teve dor no peito, ou desmaiou?
screening-chest_pain_fainting-why = O coração deve ser examinado antes de qualquer exercício.

## Sinais para falar primeiro com um profissional de saúde

screening-fever = Tem febre, ou sente-se doente, junto com dor nas costas?
screening-fever-why = Primeiro é preciso excluir uma infecção.
screening-cancer = Já teve câncer (cancro) alguma vez?
screening-cancer-why = Uma dor nova deve então ser examinada antes de se exercitar.
screening-weight_loss = Perdeu peso sem querer?
screening-weight_loss-why = Primeiro deve encontrar-se o motivo.
screening-steroids = Tomou comprimidos de corticoides durante muito tempo?
screening-steroids-why = Podem tornar os ossos menos fortes.
screening-night_pain = A dor piora à noite, ou nunca alivia?
screening-night_pain-why = A dor do movimento costuma aliviar com o descanso; a que não alivia deve ser examinada.
screening-new_pain_age = A sua dor nas costas é nova, e você tem menos de 20 anos ou mais de 55?
screening-new_pain_age-why = Nessas idades, uma dor nova nas costas tem mais vezes outras causas.
screening-recent_surgery = Foi operado ou operada há pouco tempo?
screening-recent_surgery-why = Quem operou você sabe que movimentos têm de esperar.
screening-swollen_calf = Uma das suas panturrilhas está inchada e dolorida?
screening-swollen_calf-why = Pode ser um coágulo numa veia.
screening-clinician_cleared = Um profissional de saúde, sabendo tudo isto, disse-lhe que pode fazer exercício suave para o quadril?
screening-clinician_cleared-why = Se alguma pergunta desta parte não foi um não claro, é preciso o sim dele antes de começar. Se todas foram não, responda não.

## Coisas que mudam a rotina

screening-hip_replacement_posterior = Tem uma prótese de quadril colocada por trás, e quem operou você ainda não levantou todos os limites?
screening-hip_replacement_posterior-why = Dobrar muito o quadril e cruzar as pernas têm de esperar.
screening-hip_replacement_anterior = Tem uma prótese de quadril colocada pela frente, e quem operou você ainda não levantou todos os limites?
screening-hip_replacement_anterior-why = Esticar a perna muito para trás tem de esperar.
screening-impingement = Alguém lhe disse que tem impacto do quadril ou uma ruptura do lábio (labrum) do quadril?
screening-impingement-why = Movimentos profundos e amplos podem beliscar.
screening-disc_leg_pain = A dor das costas desce por uma perna?
screening-disc_leg_pain-why = Arredondar muito as costas fica de fora.
screening-osteoporosis = Tem osteoporose, ou fraturou uma vértebra?
screening-osteoporosis-why = Dobrar as costas para a frente com carga fica de fora.
screening-pregnancy_after_16_weeks = Está grávida de mais de 16 semanas?
screening-pregnancy_after_16_weeks-why = Ficar deitada de costas e flexões profundas ficam de fora.
screening-pelvic_girdle_pain = A bacia dói na frente ou atrás quando caminha ou se vira (dor da cintura pélvica)?
screening-pelvic_girdle_pain-why = Afastar muito as pernas fica de fora.
screening-blood_pressure_glaucoma = Tem pressão arterial muito alta ou não controlada, ou glaucoma?
screening-blood_pressure_glaucoma-why = A cabeça fica acima do coração.
screening-falls_dizziness_neuropathy = Tem tonturas, cai com frequência ou sente os pés dormentes?
screening-falls_dizziness_neuropathy-why = Segura-se em todos os exercícios de pé.
screening-knee_injury = Tem um joelho lesionado?
screening-knee_injury-why = O joelho não é forçado, e a profundidade é escolha sua.

## Equilíbrio

screening-fallen = Caiu no último ano?
screening-fallen-why = Então segura-se em todos os exercícios de pé.
screening-unsteady = Sente falta de firmeza ao ficar de pé?
screening-unsteady-why = Então segura-se em todos os exercícios de pé.

## O que cuidar, e por que um exercício fica de fora

care-hold_on = Segure-se o tempo todo numa parede, cadeira ou corrimão.
care-small = Mantenha-o pequeno.
care-low = Mantenha a perna baixa.
care-mid_range = Fique no meio da sua amplitude.
care-flexion_60 = Não leve a perna para a frente além de 60 graus.
care-no_crossing = Não cruze a perna para lá do meio.
care-no_back_swing = Balance só para a frente, não para trás de você.
care-gentle = Com suavidade, sem puxar.
care-stop_at_pinch = Pare antes que algo belisque na virilha.
care-head_level = Mantenha a cabeça no chão ou numa almofada plana.
care-way_up = Tenha algo firme por perto para se levantar.
care-knee = Não puxe o joelho.
care-comfortable_depth = Desça só até onde o seu joelho gostar.

care-chair = Use uma cadeira firme que não possa escorregar.
care-hip_90 = Mantenha os joelhos abaixo dos quadris: não mais que um ângulo reto no quadril.
care-mid_depth = Desça até a metade, não mais.
care-tailbone = Mantenha o cóccix no chão, ou deixe este exercício.
care-no_roll_up = Suba com as costas direitas. Sem desenrolar.
care-no_curl = Mantenha as costas longas. Sem enrolar.
care-no_fold = Sem se dobrar até o chão, sem desenrolar.
care-not_on_back = Não de costas. Em vez disso, deite-se de lado.
care-head_up = Mantenha a cabeça acima do coração.

left-out = { $exercise } fica de fora: { $reason }
condition-hip_replacement_posterior = prótese de quadril, colocada por trás
condition-hip_replacement_anterior = prótese de quadril, colocada pela frente
condition-impingement = impacto do quadril ou ruptura do lábio
condition-disc_leg_pain = dor na perna que vem das costas
condition-osteoporosis = osteoporose ou uma vértebra fraturada
condition-pregnancy_after_16_weeks = gravidez depois da semana 16
condition-pelvic_girdle_pain = dor da cintura pélvica
condition-blood_pressure_glaucoma = pressão arterial ou glaucoma
condition-falls_dizziness_neuropathy = quedas, tonturas ou pés dormentes
condition-knee_injury = lesão do joelho
condition-paused = doeu duas vezes seguidas; pode voltar em { $date }. Por favor, pergunte sobre isso ao seu médico ou fisioterapeuta.
because = Por causa de: { $conditions }

## Por que uma dose é diferente da última vez

why-comfortable = { $days ->
        [one] { $days } dia confortável
       *[other] { $days } dias confortáveis
    }: { $dose } a partir de hoje
why-balance = { $days ->
        [one] { $days } dia confortável e firme
       *[other] { $days } dias confortáveis e firmes
    }: a partir de hoje sem apoio, se quiser
why-pain = Doeu, ou doeu mais depois: um degrau mais fácil, { $dose }
why-hard = As duas últimas foram difíceis: um degrau mais fácil, { $dose }
why-break = Depois de { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } de ausência: um começo mais suave, { $dose }
why-asked = Mais fácil, como você quis: { $dose }
why-undo = De volta a { $dose }, como você quis

## Dor

pain-title = Onde dói?
pain-score = Quanto, de 0 (nada) a 10 (o pior possível)?
pain-kind = Como é?
pain-exercise-over = Este exercício acabou por hoje, dos dois lados. É uma boa decisão.
pain-session-over = A sessão termina aqui. Este tipo de dor deve ser examinado antes de continuar. Por favor, pergunte ao seu médico ou fisioterapeuta, e responda de novo às perguntas antes da próxima sessão.
pain-where-hip_front = frente do quadril
pain-where-groin = virilha
pain-where-side = lado de fora do quadril
pain-where-buttock = nádega
pain-where-back = costas
pain-where-knee = joelho
pain-where-other = em outro lugar
pain-side-left = esquerda
pain-side-right = direita
pain-side-both = dos dois lados
pain-kind-ache = uma dor surda
pain-kind-sharp = aguda ou em pontada
pain-kind-radiating = que desce pela perna
pain-kind-pinch = um beliscão na virilha
pain-kind-numbness = dormência ou formigueiro
pain-kind-dizziness = tontura
pain-kind-fatigue = só cansaço
pain-kind-other = outra coisa
