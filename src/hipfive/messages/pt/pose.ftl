# Palavras sobre vídeos, gravações, as imagens que a página envia e os modelos de postura.

## Vídeos

error-video-missing = Não existe o vídeo { $file }.
error-video-unreadable = { $file } não pode ser lido como vídeo. Por favor, verifique se é o arquivo certo e se foi copiado por inteiro.
error-video-empty = { $file } está vazio: não tem nenhuma imagem. Por favor, grave-o ou copie-o de novo.
error-video-no-picture = { $file } só tem som, sem imagem. Por favor, escolha o próprio vídeo.
error-video-corrupt = { $file } está danificado: nem uma imagem pode ser lida. Por favor, copie-o ou grave-o de novo.
warning-video-cut = O vídeo termina antes do tempo ou está danificado em alguns pontos. Usou-se o que podia ser lido.

## Gravações guardadas

error-recording-missing = Não existe a gravação { $file }.
error-recording-unreadable = { $file } não é uma gravação guardada pelo HipFive, ou o seu início está danificado.
error-recording-version = { $file } foi guardado por outra versão do HipFive ({ $schema }), que esta não consegue ler.
error-recording-empty = { $file } não tem nenhuma imagem que possa ser medida.

## Imagens da página

error-frame-malformed = O que a página da câmera enviou não se entende ({ $part }). Por favor, carregue a página de novo.

## Modelos de postura

error-model-missing = Falta o modelo de postura { $model }. Numa cópia do código-fonte execute “make”; caso contrário, instale o HipFive de novo.
error-model-damaged = O modelo de postura { $model } está danificado. Numa cópia do código-fonte execute “make”; caso contrário, instale o HipFive de novo.
error-model-source-missing = { $file } não está na pasta indicada. Vem com o pacote npm { $package }.
error-model-source-changed = { $file } não é o que devia ser, por isso não se fez nenhum modelo de postura com ele (SHA-256 { $sha256 }).
