# The few words that are part of the page itself: shown before the server has given the others.

start-not-running = HipFive is not running
start-not-running-help = Start HipFive on this computer, then load this page again.
start-again = Load again
start-slow = This is taking long. If it does not start at all, this browser is probably too old for HipFive: please use an up-to-date Firefox, Chrome, Edge or Safari, with JavaScript switched on.
