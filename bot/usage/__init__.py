"""How often steps and texts are met: counted in the turn, summed by day, shown without small numbers."""
