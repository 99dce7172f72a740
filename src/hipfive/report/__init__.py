"""What an analysis leaves behind: the result, tables of angles, a picture of the curves, an annotated video."""
