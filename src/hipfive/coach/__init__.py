"""The coach: today's routine, the session machine, and who may start. Pure, standard library only."""
