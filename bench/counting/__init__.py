"""Counting and timing on hundreds of synthetic sessions with noisy landmarks: quick, and without rendering."""
