"""The long versions of tests: kills, walks, races, odd places. A tenth of each runs with the others."""
