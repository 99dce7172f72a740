# Worte des Programms: Dosen über die Zeit, Ziele, vier Wochen, der Fragebogen, Quellen, und wo es Hilfe gibt.
# Die Aussagen von Roland–Morris (rm-1 bis rm-24) sind hier eigens übersetzt; es ist nicht die geprüfte deutsche Fassung.

menu-programme = Programm
programme-title = Ihr Programm
programme-intro = Jede Dosis geht Stufe für Stufe: nach drei angenehmen Tagen weiter, und sofort zurück, wenn etwas weh tut.
programme-doses = Wo Sie stehen
programme-place = Stufe { $place } von { $of }
programme-comfortable = angenehme Tage auf dieser Stufe: { $days }
programme-back = ausgesetzt bis { $date }, weil es zweimal hintereinander weh tat. Bitte fragen Sie dazu in Ihrer ärztlichen oder physiotherapeutischen Praxis.
programme-hold = mit Festhalten
programme-free = ohne Festhalten, wenn Sie mögen
programme-easier = Leichter machen
programme-undo = Letzte Änderung zurücknehmen
programme-offer = Lieber: { $version }
programme-offer-back = Zurück zur üblichen Fassung
programme-weeks = Vier Wochen
programme-day-done = geschafft
programme-day-stopped = vorzeitig beendet
programme-day-none = keine Sitzung
programme-day-future = kommt noch
programme-day-alarm = wegen Schmerzen beendet
programme-legend = Ein Tag ohne Sitzung ist kein Verlust. Es zählt die Woche.
programme-goal = Was Sie sich wünschen
programme-goal-days = Tage in der Woche
programme-goal-done = { $done } von { $days } Tagen diese Woche
programme-goal-focus = Wofür ist es?
goal-walking = Gehen
goal-standing = länger stehen
goal-sitting = Sitzen und Aufstehen
goal-socks = Socken und Schuhe
goal-stairs = Treppen
goal-garden = der Garten
goal-sleep = eine bessere Nacht

error-choice = Das lässt sich nicht wählen. Bitte laden Sie die Seite neu.

## Roland–Morris

rm-title = Wie es Ihrem Rücken heute geht
rm-offer = Alle vier Wochen können Sie 24 kurze Aussagen über Ihren Rücken beantworten (Roland–Morris). Sie sehen daran, ob der Alltag leichter wird. Es ist keine Diagnose.
rm-want = Ja, alle vier Wochen
rm-unwant = Nicht mehr
rm-start = Jetzt beantworten
rm-next = Nach vier Wochen können Sie ihn wieder beantworten.
rm-intro = Wenn der Rücken weh tut, fällt manches schwer, was man sonst tut. Kreuzen Sie eine Aussage nur an, wenn sie heute auf Sie zutrifft.
rm-ticked = { $count } von 24 angekreuzt
rm-send = Speichern
rm-score = { $score } von 24 Aussagen treffen heute auf Sie zu.
rm-verdict-first = Hier beginnen Sie. In vier Wochen können Sie vergleichen.
rm-verdict-better = Das sind { $change } weniger als am Anfang: eine Änderung, die zählt.
rm-verdict-worse = Das sind { $change } mehr als am Anfang: eine Änderung, die zählt. Bitte besprechen Sie das in Ihrer ärztlichen oder physiotherapeutischen Praxis.
rm-verdict-same = Verglichen mit dem ersten Mal ist das keine Änderung, die zählt.
rm-note = Eine Änderung zählt ab 30 Prozent des ersten Wertes. Der Wert sagt, wie sehr der Rücken im Weg ist, nicht warum.
rm-source = Roland und Morris 1983, Spine 8(2):141–144. Verwendet mit der allgemeinen Erlaubnis der Urheber. Die deutschen Sätze sind unsere eigene Übersetzung und nicht geprüft: Vergleichen Sie den Wert nur mit Ihren eigenen.
rm-1 = Wegen meines Rückens bleibe ich die meiste Zeit zu Hause.
rm-2 = Ich wechsle häufig die Haltung, damit mein Rücken es bequem hat.
rm-3 = Wegen meines Rückens gehe ich langsamer als sonst.
rm-4 = Wegen meines Rückens mache ich keine der Arbeiten, die ich sonst im Haus erledige.
rm-5 = Wegen meines Rückens benutze ich beim Treppensteigen ein Geländer.
rm-6 = Wegen meines Rückens lege ich mich öfter hin, um mich auszuruhen.
rm-7 = Wegen meines Rückens muss ich mich an etwas festhalten, um aus einem Sessel aufzustehen.
rm-8 = Wegen meines Rückens versuche ich, andere Menschen Dinge für mich tun zu lassen.
rm-9 = Wegen meines Rückens ziehe ich mich langsamer an als sonst.
rm-10 = Wegen meines Rückens stehe ich nur kurze Zeit.
rm-11 = Wegen meines Rückens versuche ich, mich nicht zu bücken oder hinzuknien.
rm-12 = Wegen meines Rückens fällt es mir schwer, von einem Stuhl aufzustehen.
rm-13 = Mein Rücken tut fast die ganze Zeit weh.
rm-14 = Wegen meines Rückens fällt es mir schwer, mich im Bett umzudrehen.
rm-15 = Wegen meiner Rückenschmerzen ist mein Appetit nicht sehr gut.
rm-16 = Wegen der Schmerzen in meinem Rücken habe ich Mühe, Socken (oder Strümpfe) anzuziehen.
rm-17 = Wegen meines Rückens gehe ich nur kurze Strecken.
rm-18 = Wegen meines Rückens schlafe ich weniger gut.
rm-19 = Wegen meiner Rückenschmerzen hilft mir jemand beim Anziehen.
rm-20 = Wegen meines Rückens sitze ich den größten Teil des Tages.
rm-21 = Wegen meines Rückens vermeide ich schwere Arbeiten im Haus.
rm-22 = Wegen meiner Rückenschmerzen bin ich zu anderen gereizter und schlechter gelaunt als sonst.
rm-23 = Wegen meines Rückens gehe ich Treppen langsamer hinauf als sonst.
rm-24 = Wegen meines Rückens bleibe ich die meiste Zeit im Bett.
error-roland-morris = Es gibt keine Aussage { $statement }; sie gehen von 1 bis 24.

## Wo es Hilfe gibt (HIPFIVE_REGION sagt, wo)

emergency-intl = Rufen Sie jetzt Ihre örtliche Notrufnummer an, oder lassen Sie sich in ein Krankenhaus bringen.
emergency-eu = Rufen Sie jetzt 112 an. Der Anruf ist kostenlos und geht in jedem Land der Europäischen Union.
emergency-gb = Rufen Sie jetzt 999 oder 112 an. Wenn Sie nicht sicher sind, ob es ein Notfall ist, rufen Sie 111 an.
emergency-us = Rufen Sie jetzt 911 an.
emergency-ca = Rufen Sie jetzt 911 an.
emergency-au = Rufen Sie jetzt 000 an.
emergency-nz = Rufen Sie jetzt 111 an.

## Regeln, Zahlen, und woher sie kommen

sources-title = Regeln und Quellen
sources-intro = Jede Regel hier hat eine Quelle oder sagt, dass sie von uns ist. Nichts davon ist ein Versprechen: Steife Hüften und Rückenschmerzen kommen zusammen vor, aber ob das eine das andere verursacht, ist nicht bekannt.
sources-not-title = Was HipFive nicht ist
sources-not-1 = Es ist kein Medizinprodukt, stellt keine Diagnose und behandelt nichts.
sources-not-2 = Es ersetzt weder ärztliche noch physiotherapeutische Betreuung. Was man Ihnen dort sagt, geht dem vor, was es sagt.
sources-not-3 = Es ist nicht für Notfälle da.
sources-not-4 = Was eine einzelne Kamera misst, hat einen Fehler. Jede Zahl zeigt, wie groß er sein kann.
sources-rules-title = Regeln
sources-figures-title = Zahlen und Belege
sources-rule-1 = Vor der ersten Sitzung, nach 90 Tagen, nach alarmierenden Schmerzen, wenn sich die Fragen ändern und wann immer Sie möchten, werden die Fragen gestellt. Warnzeichen und Zeichen für fachlichen Rat folgen der Sicherheitsseite dieses Projekts.
sources-rule-2 = Schmerz wird von 0 bis 10 angegeben: davor, danach und wann immer Sie aufhören. Zwei Punkte sind die kleinste Änderung, die etwas bedeutet: Childs und andere 2005, Spine 30(11):1331–1334.
sources-rule-3 = Nach einer Sitzung zwei Punkte mehr Schmerz als sonst: Die nächste ist eine Stufe leichter. Zweimal hintereinander: Diese Übung ruht eine Woche. Regel dieses Projekts.
sources-rule-4 = Drei angenehme, vollständige Tage für eine Stufe mehr, nie am Tag eines Schmerzstopps. Regel dieses Projekts.
sources-rule-5 = Gesundheitliche Umstände ändern die Übungen nach einer Tabelle; was nicht getan werden darf, wird ersetzt oder ausgelassen. Tabelle dieses Projekts; Zahlen ohne Quelle sind in seiner Dokumentation als unsere gekennzeichnet.
sources-rule-6 = Bewegung wird bei Schmerzen im unteren Rücken allgemein empfohlen: APTA-Leitlinie 2021, J Orthop Sports Phys Ther 51(11):CPG1–CPG60; NICE-Leitlinie NG59. Von keiner Übung weiß man, dass sie die beste ist.
sources-figure-1 = Halten von 10 bis 30 Sekunden, für Ältere 30 bis 60, an zwei oder drei Tagen in der Woche oder mehr: ACSM 2011, Med Sci Sports Exerc 43(7):1334–1359.
sources-figure-2 = Bewegungsumfang der Hüfte bei Erwachsenen: Roach und Miles 1991, Phys Ther 71(9):656–665.
sources-figure-3 = Wie weit zwei Messungen derselben Hüfte von sich aus auseinanderliegen, 3 bis 5 Grad: Pua und andere 2008, Arch Phys Med Rehabil 89(6):1146–1154.
sources-figure-4 = Fragebogen von Roland und Morris: Roland und Morris 1983, Spine 8(2):141–144. Eine Änderung ab 30 Prozent zählt: Jordan und andere 2006, J Clin Epidemiol 59(1):45–52.
sources-link = Regeln und Quellen
