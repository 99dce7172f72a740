# Wörter der Seite, solange der Server fort ist, und wenn eine neuere Fassung wartet.

away-title = HipFive ist nicht zu erreichen
away-text = Es antwortet gerade nicht. Sobald es auf seinem Computer wieder läuft, geht es hier von selbst weiter. Nichts, was gespeichert war, ist verloren.
away-again = Noch einmal versuchen
away-ready = Sie können Ihr Programm trotzdem machen. Dieses Gerät weiß bis { $date }, was für Sie richtig ist; was Sie tun, bekommt HipFive, sobald es antwortet.
away-not-pass = Jetzt kann keine Sitzung beginnen: Dieses Gerät weiß nicht, was heute für Sie richtig ist. Es erfährt das immer, wenn diese Seite offen ist, während HipFive läuft. Bis dahin können Sie sich hier die Bewegungen ansehen.
away-not-over = Jetzt kann keine Sitzung beginnen: Was dieses Gerät wusste, gilt nicht mehr. Öffnen Sie diese Seite einmal, während HipFive läuft. Bis dahin können Sie sich hier die Bewegungen ansehen.
away-not-hurt = In Ihrer letzten Sitzung hat etwas wehgetan. HipFive muss davon wissen, bevor die nächste beginnt; bis es antwortet, beginnt keine.
away-open-text = Sie haben sie ohne HipFive begonnen. Sie geht dort weiter, wo Sie aufgehört haben.
away-waiting = { $count ->
    [one] Eine Sitzung ist auf diesem Gerät gespeichert. HipFive bekommt sie, sobald es antwortet.
   *[other] { $count } Sitzungen sind auf diesem Gerät gespeichert. HipFive bekommt sie, sobald es antwortet.
}
away-refused = Eine Sitzung, die ohne HipFive gemacht wurde, konnte nicht übernommen werden. Was darin wehgetan hat, ist gespeichert.
newer-version = Es gibt eine neuere Fassung von HipFive.
newer-version-load = Jetzt laden
history-doubted = Zählt nicht
doubt-screening = Diese Sitzung zählt nicht, weil Ihre Antworten zur Gesundheit nicht mehr galten. Was darin wehgetan hat, zählt.
doubt-clock = Diese Sitzung zählt nicht, weil ihre Zeiten nicht stimmen können. Was darin wehgetan hat, zählt.
doubt-plan = Diese Sitzung zählt nicht, weil inzwischen etwas anderes für Sie richtig war. Was darin wehgetan hat, zählt.
doubt-refused = Diese Sitzung zählt nicht, weil sie nicht zu lesen war. Was darin wehgetan hat, zählt.
error-away-pass = Dieser Tagespass ist nicht von diesem HipFive.
error-away-day = Für diesen Tag gibt es keinen Plan.
error-away-unreadable = Was ohne HipFive gemacht wurde, ist nicht zu lesen ({ $part }).
