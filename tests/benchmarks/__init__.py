"""Measurements. Figures are printed and never asserted."""
