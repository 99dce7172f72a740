"""Tests that drive the real page in a real browser, with the real server behind it."""
