"""Where poses come from: the pose model, videos, stored recordings, and a synthetic person."""
