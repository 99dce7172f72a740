"""How promptly the live view answers, in a real browser with a film as its camera."""
