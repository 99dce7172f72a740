# Words of the demonstrator.

show-link = Show me how
show-link-of = Show me how it is done: { $name }
show-turn = Turn
show-slower = Slower
show-usual-pace = Usual pace
show-other-side = Other leg
show-how = Drag it, or use the arrow keys, to see it from another side. The hip that works is lit.
