# Palavras da página enquanto o servidor está ausente, e quando uma versão mais nova espera.

away-title = Não é possível contatar o HipFive
away-text = Ele não responde neste momento. Assim que voltar a funcionar no computador dele, esta página continua sozinha. Nada do que estava guardado se perdeu.
away-why = Uma sessão precisa do próprio HipFive: ele sabe o que você disse sobre a sua saúde e cuida do tempo e da medida certa para você. Até lá, pode ver aqui os movimentos.
away-again = Tentar de novo
newer-version = Há uma versão mais nova do HipFive.
newer-version-load = Carregar agora
