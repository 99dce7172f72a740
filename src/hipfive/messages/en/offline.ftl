# Words of the page while the server is away, and when a newer version waits.

away-title = HipFive cannot be reached
away-text = It does not answer just now. As soon as it runs again on its computer, this page goes on by itself. Nothing that was kept is lost.
away-again = Try again
away-ready = You can do your routine all the same. This device knows what is right for you until { $date }; what you do is given to HipFive as soon as it answers.
away-not-pass = No session can start now: this device does not know what is right for you today. It is told whenever this page is open while HipFive runs. Until then you can look at the movements here.
away-not-over = No session can start now: what this device was told has run out. Open this page once while HipFive runs. Until then you can look at the movements here.
away-not-hurt = Something hurt in your last session. HipFive has to know of it before the next one, so none starts until it answers.
away-open-text = You began it without HipFive. It goes on where you left it.
away-waiting = { $count ->
    [one] One session is kept on this device. HipFive gets it as soon as it answers.
   *[other] { $count } sessions are kept on this device. HipFive gets them as soon as it answers.
}
away-refused = A session that was done without HipFive could not be taken in. What hurt in it has been kept.
newer-version = There is a newer version of HipFive.
newer-version-load = Load it now
history-doubted = Not counted
doubt-screening = This session is not counted, as your answers about your health no longer held. What hurt in it counts.
doubt-clock = This session is not counted, as its times cannot be right. What hurt in it counts.
doubt-plan = This session is not counted, as something else was right for you by then. What hurt in it counts.
doubt-refused = This session is not counted, as it could not be read. What hurt in it counts.
error-away-pass = This day pass is not from this HipFive.
error-away-day = There is no plan for that day.
error-away-unreadable = What was done without HipFive cannot be read ({ $part }).
