"""Sessions while the server is away: the pass that allows them, the coach in the browser, and bringing them home."""
