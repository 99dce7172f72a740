# Palavras da página enquanto o servidor está ausente, e quando uma versão mais nova espera.

away-title = Não é possível contatar o HipFive
away-text = Ele não responde neste momento. Assim que voltar a funcionar no computador dele, esta página continua sozinha. Nada do que estava guardado se perdeu.
away-again = Tentar de novo
away-ready = Você pode fazer a sua rotina mesmo assim. Este aparelho sabe o que é certo para você até { $date }; o que fizer chega ao HipFive assim que ele responder.
away-not-pass = Nenhuma sessão pode começar agora: este aparelho não sabe o que é certo para você hoje. Ele fica sabendo sempre que esta página está aberta com o HipFive funcionando. Até lá, pode ver aqui os movimentos.
away-not-over = Nenhuma sessão pode começar agora: o que este aparelho sabia já não vale. Abra esta página uma vez com o HipFive funcionando. Até lá, pode ver aqui os movimentos.
away-not-hurt = Algo doeu na sua última sessão. O HipFive precisa saber disso antes da próxima; até ele responder, nenhuma começa.
away-open-text = Você a começou sem o HipFive. Ela continua de onde parou.
away-waiting = { $count ->
    [one] Há uma sessão guardada neste aparelho. O HipFive a recebe assim que responder.
   *[other] Há { $count } sessões guardadas neste aparelho. O HipFive as recebe assim que responder.
}
away-refused = Uma sessão feita sem o HipFive não pôde ser aceita. O que doeu nela foi guardado.
newer-version = Há uma versão mais nova do HipFive.
newer-version-load = Carregar agora
history-doubted = Não conta
doubt-screening = Esta sessão não conta, porque as suas respostas sobre a saúde já não valiam. O que doeu nela conta.
doubt-clock = Esta sessão não conta, porque os horários dela não podem estar certos. O que doeu nela conta.
doubt-plan = Esta sessão não conta, porque a essa altura outra coisa era certa para você. O que doeu nela conta.
doubt-refused = Esta sessão não conta, porque não pôde ser lida. O que doeu nela conta.
error-away-pass = Este passe do dia não é deste HipFive.
error-away-day = Não há plano para esse dia.
error-away-unreadable = O que foi feito sem o HipFive não pode ser lido ({ $part }).
