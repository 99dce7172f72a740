# Palavras do servidor: o que recusa, o que falhou e o que fazer então.

## O armazenamento

error-disk-full = O disco está cheio, por isso agora não se pode guardar mais nada. Pode continuar: o que fizer fica na memória e é guardado assim que houver espaço. Por favor, libere espaço.
error-store-read-only = Não é permitido escrever no seu histórico. Pode continuar; por favor, verifique se esta conta pode escrever na pasta onde ele está.
error-store-busy = Outro programa usa neste momento o seu histórico. Pode continuar: guarda-se assim que o outro programa o largar.
error-store-damaged = O arquivo do seu histórico está danificado. Por favor, reponha uma cópia anterior ou comece com outra pasta (--data-dir).
error-store-away = Não se consegue chegar ao seu histórico. Por favor, verifique se a pasta ou a base de dados está lá.
error-store-failed = Não foi possível guardar. Pode continuar; tenta-se de novo.
error-store-address = O HipFive não consegue usar o endereço em HIPFIVE_DATABASE_URL. Tem esta forma: postgresql://name@host/database.
error-store-newer = O seu histórico foi usado por último por um HipFive mais novo. Por favor, atualize este; nada foi alterado.
saved-again = Está tudo guardado de novo.

## Sessões

error-session-elsewhere = Esta sessão está aberta em outra janela. Continue lá ou assuma-a aqui.
error-session-open = Há uma sessão por terminar. Continue com ela ou termine-a primeiro.
error-session-unknown = Essa sessão não existe.
error-screening-needed = Antes de começar, por favor, responda às perguntas sobre a sua saúde.
error-screening-version = As perguntas mudaram. Por favor, responda-lhes mais uma vez.
error-screening-acknowledge = Por favor, confirme que leu o conselho de consultar primeiro um profissional de quiropraxia ou de medicina.
error-recording-none = A câmera não viu nada desta série.
error-language-unknown = Não há palavras nesta língua: { $language }.

## Entre a página e o servidor

error-message-malformed = A página enviou algo que não se entende ({ $part }). Por favor, carregue-a de novo.
error-request-malformed = Algo neste pedido não se entende ({ $part }).
error-too-fast = Foi demais de uma vez. Por favor, espere um momento e pressione uma só vez.
error-too-large = É grande demais.
error-not-found = Não há nada neste endereço.
error-host-refused = O HipFive não responde por este nome. Abra-o como http://localhost ou acrescente o nome a HIPFIVE_ALLOWED_HOSTS.
error-origin-refused = Só a própria página do HipFive pode pedir isto.
error-internal = Algo deu errado dentro do HipFive. O erro é nosso, não seu. Nada do que foi contado se perdeu.

## Início

coach-ready = O HipFive está pronto em { $address } (pare-o com Ctrl+C)
error-port-taken = A porta { NUMBER($port, useGrouping: 0) } está ocupada. O HipFive já está em funcionamento? Se não, escolha outra porta com --port.
error-cannot-listen = O HipFive não consegue escutar em { $host }, porta { NUMBER($port, useGrouping: 0) }. Por favor, verifique --host e --port.
page-not-built-title = O HipFive está em funcionamento, mas falta a sua página
page-not-built = A página não foi construída nesta cópia. Execute “make” na pasta do projeto e carregue esta página de novo.
