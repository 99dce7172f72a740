"""The engine: turns poses into angles, repetitions, holds and faults. Pure, standard library only."""
