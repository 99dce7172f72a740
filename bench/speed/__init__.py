"""How fast HipFive is on this computer, and how much memory it takes."""
