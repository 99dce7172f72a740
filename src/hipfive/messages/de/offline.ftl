# Wörter der Seite, solange der Server fort ist, und wenn eine neuere Fassung wartet.

away-title = HipFive ist nicht zu erreichen
away-text = Es antwortet gerade nicht. Sobald es auf seinem Computer wieder läuft, geht es hier von selbst weiter. Nichts, was gespeichert war, ist verloren.
away-why = Eine Sitzung braucht HipFive selbst: Es weiß, was Sie über Ihre Gesundheit gesagt haben, und achtet auf die Zeit und das richtige Maß für Sie. Bis dahin können Sie sich hier die Bewegungen ansehen.
away-again = Noch einmal versuchen
newer-version = Es gibt eine neuere Fassung von HipFive.
newer-version-load = Jetzt laden
