# Mots de la feuille.

sheet-link = Les exercices sur une feuille, à imprimer
sheet-print = Imprimer cette feuille
sheet-title = Mes exercices pour les hanches
sheet-as-of = Au { $day }.
sheet-stop = Arrêtez tout de suite si quelque chose fait mal, et laissez cet exercice pour aujourd’hui.
sheet-ask = Demandez tout de suite une aide médicale si la zone sur laquelle vous êtes assis devient insensible, si vous avez depuis peu des difficultés avec la vessie ou l’intestin, si une jambe s’affaiblit, ou en cas de douleur dans la poitrine ou d’évanouissement.
