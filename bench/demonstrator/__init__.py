"""Makes the demonstrator: one parametric person who does every exercise and version, as a small skinned model."""
