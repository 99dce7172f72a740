"""HipFive: coaches and measures a daily routine of five hip exercises."""

__version__ = "0.1.0"
