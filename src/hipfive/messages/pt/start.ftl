# As poucas palavras que fazem parte da própria página: mostradas antes de o servidor dar as outras.

start-not-running = O HipFive não está em funcionamento
start-not-running-help = Inicie o HipFive neste computador e carregue esta página de novo.
start-again = Carregar de novo
start-slow = Está demorando. Se não chegar a iniciar, este navegador é provavelmente antigo demais para o HipFive: por favor, use um Firefox, Chrome, Edge ou Safari atualizado, com JavaScript ligado.
