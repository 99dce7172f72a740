# Palavras para um telefone na mesma rede: associar, certificado, aparelhos.

cli-coach-lan = deixar entrar também um telefone ou tablet da mesma rede, por HTTPS e depois de associado
coach-lan-ready = Para um telefone ou tablet na mesma rede: aponte a câmera para a imagem acima ou abra { $address }
    O navegador avisará que não conhece este computador. Compare a impressão digital (SHA-256) e depois continue:
    { $fingerprint }
error-lan-none = Este computador não está em nenhuma rede, por isso nenhum telefone o alcança. Ligue-o ao seu Wi-Fi ou inicie sem --lan.
error-lan-off = O HipFive foi iniciado sem --lan, por isso nenhum telefone pode ser associado.
error-lan-code = Não há nenhum código válido. Por favor, crie um novo.
error-only-here = Isto só pode ser feito no computador em que o HipFive funciona.
error-not-paired = Este aparelho não está associado.
pair-title = Usar este aparelho com o HipFive?
pair-text = Ele passa a ser câmera e tela do HipFive no seu computador. As imagens nunca saem deste aparelho.
pair-button = Associar este aparelho
pair-not-yet = Este aparelho não está associado
pair-how = No computador em que o HipFive funciona, abra as configurações, crie um código novo e aponte a câmera deste aparelho para ele. Um código serve uma só vez e por poucos minutos.
lan-title = Um telefone como câmera e tela
lan-off = Inicie o HipFive com --lan (ou make run LAN=1) para usar como câmera e tela um telefone ou tablet da mesma rede.
lan-step-1 = Crie um código e aponte a câmera do telefone para a imagem.
lan-step-2 = O navegador avisa que não conhece este computador: está certo, porque o certificado foi feito aqui e não por uma empresa. Peça para ver o certificado e compare-o com a impressão digital abaixo.
lan-step-3 = Se for a mesma, continue e toque no botão.
lan-picture = Imagem do endereço { $address } com o seu código
lan-once = O código serve uma só vez e durante { $minutes } minutos.
lan-new = Criar um código novo
lan-fingerprint = Impressão digital (SHA-256):
lan-devices = Aparelhos associados
lan-no-devices = Ainda nenhum.
lan-since = associado em { $date }
lan-revoke = Desassociar
