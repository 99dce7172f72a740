"""Rendered people who do the five exercises with exactly known joint angles."""
