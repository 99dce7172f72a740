"""How far the measurements can be trusted: every clip with known truth through `hipfive analyze`, against the bars."""
