# Palavras depois de uma sessão: elogio merecido, e o que vem a seguir.

after-form = Regular e calmo do início ao fim: a câmera não encontrou nada a corrigir.
after-regular = Você praticou em { $days } dias das últimas { $weeks } semanas. Isso já é um ritmo.
after-all = Você foi até ao fim. Isso pede constância.
after-some = Você fez { $done } de { $sets } séries, e todas contam.
after-stopped = Você parou quando doeu. Foi a coisa certa a fazer.
after-back = Que bom que voltou.
after-next = O que vem a seguir
after-next-when = Amanhã, ou quando lhe convier.
after-next-how = Após três dias confortáveis será um pouco mais; após dor ou uma pausa longa, um pouco menos. A página de hoje diz porquê.
