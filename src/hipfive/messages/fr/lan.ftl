# Mots pour un téléphone du même réseau : association, certificat, appareils.

cli-coach-lan = laisser aussi entrer un téléphone ou une tablette du même réseau, par HTTPS et après association
coach-lan-ready = Pour un téléphone ou une tablette du même réseau : visez l’image ci-dessus avec sa caméra, ou ouvrez { $address }
    Le navigateur avertira qu’il ne connaît pas cet ordinateur. Comparez l’empreinte (SHA-256), puis continuez :
    { $fingerprint }
error-lan-none = Cet ordinateur n’est dans aucun réseau, aucun téléphone ne peut donc l’atteindre. Connectez-le à votre Wi-Fi ou démarrez sans --lan.
error-lan-off = HipFive a été démarré sans --lan, aucun téléphone ne peut donc être associé.
error-lan-code = Il n’y a pas de code valable. Créez-en un nouveau, s’il vous plaît.
error-only-here = Cela ne se fait que sur l’ordinateur où fonctionne HipFive.
error-not-paired = Cet appareil n’est pas associé.
pair-title = Utiliser cet appareil avec HipFive ?
pair-text = Il devient la caméra et l’écran de HipFive sur votre ordinateur. Les images ne quittent jamais cet appareil.
pair-button = Associer cet appareil
pair-not-yet = Cet appareil n’est pas associé
pair-how = Sur l’ordinateur où fonctionne HipFive, ouvrez les réglages, créez un nouveau code et visez-le avec la caméra de cet appareil. Un code sert une seule fois et pendant quelques minutes.
lan-title = Un téléphone comme caméra et écran
lan-off = Démarrez HipFive avec --lan (ou make run LAN=1) pour utiliser comme caméra et écran un téléphone ou une tablette du même réseau.
lan-step-1 = Créez un code et visez l’image avec la caméra du téléphone.
lan-step-2 = Le navigateur avertit qu’il ne connaît pas cet ordinateur : c’est exact, car le certificat a été fait ici et non par une entreprise. Faites afficher le certificat et comparez-le avec l’empreinte ci-dessous.
lan-step-3 = Si elle est la même, continuez et appuyez sur le bouton.
lan-picture = Image de l’adresse { $address } avec son code
lan-once = Le code sert une seule fois et pendant { $minutes } minutes.
lan-new = Créer un nouveau code
lan-fingerprint = Empreinte (SHA-256) :
lan-devices = Appareils associés
lan-no-devices = Aucun pour l’instant.
lan-since = associé le { $date }
lan-revoke = Dissocier
