# The few words that are part of the page itself: shown before the server has given the others.

start-not-running = HipFive is not running
start-not-running-help = Start HipFive on this computer, then load this page again.
start-again = Load again
