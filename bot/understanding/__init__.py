"""People's own words. Danger first; everything here is pure and can say why."""
