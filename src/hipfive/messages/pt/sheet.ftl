# Palavras da folha.

sheet-link = A rotina numa folha, para imprimir
sheet-print = Imprimir esta folha
sheet-title = A minha rotina para os quadris
sheet-as-of = Em { $day }.
sheet-stop = Pare logo se algo doer, e deixe esse exercício de fora hoje.
sheet-ask = Procure ajuda médica imediata se a zona sobre a qual se senta ficar dormente, se tiver dificuldades novas com a bexiga ou o intestino, se uma perna ficar mais fraca, ou se tiver dor no peito ou desmaiar.
