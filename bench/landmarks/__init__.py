"""Where the pose model's landmarks lie, against the true joint centres of rendered people."""
