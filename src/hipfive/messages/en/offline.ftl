# Words of the page while the server is away, and when a newer version waits.

away-title = HipFive cannot be reached
away-text = It does not answer just now. As soon as it runs again on its computer, this page goes on by itself. Nothing that was kept is lost.
away-why = A session needs HipFive itself: it knows what you said about your health, and keeps the time and the amount right for you. Until then you can look at the movements here.
away-again = Try again
newer-version = There is a newer version of HipFive.
newer-version-load = Load it now
