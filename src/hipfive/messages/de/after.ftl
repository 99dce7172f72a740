# Worte nach einer Sitzung: verdientes Lob, und was als Nächstes kommt.

after-form = Durchweg gleichmäßig und ruhig: Die Kamera hat nichts zu verbessern gefunden.
after-regular = Sie haben an { $days } Tagen der letzten { $weeks } Wochen geübt. Das ist ein Rhythmus.
after-all = Sie sind bis zum Ende gegangen. Dazu gehört Ausdauer.
after-some = Sie haben { $done } von { $sets } Sätzen gemacht, und jeder zählt.
after-stopped = Sie haben aufgehört, als es weh tat. Das war genau richtig.
after-back = Schön, dass Sie wieder da sind.
after-next = Wie es weitergeht
after-next-when = Morgen, oder wann immer es Ihnen passt.
after-next-how = Nach drei angenehmen Tagen wird es ein wenig mehr, nach Schmerzen oder einer langen Pause ein wenig weniger. Die Seite „Heute“ sagt, warum.
