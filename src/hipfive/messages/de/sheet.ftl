# Worte des Blattes.

sheet-link = Die Übungen auf einem Blatt, zum Drucken
sheet-print = Dieses Blatt drucken
sheet-title = Meine Hüftübungen
sheet-as-of = Stand: { $day }.
sheet-stop = Hören Sie sofort auf, wenn etwas weh tut, und lassen Sie diese Übung heute aus.
sheet-ask = Holen Sie sofort ärztliche Hilfe, wenn der Bereich, auf dem Sie sitzen, taub wird, wenn Sie neuerdings Mühe mit Blase oder Darm haben, wenn ein Bein schwach wird, oder bei Schmerzen in der Brust oder Ohnmacht.
