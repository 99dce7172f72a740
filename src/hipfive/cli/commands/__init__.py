"""One module per command; what is in here is on the command line."""
