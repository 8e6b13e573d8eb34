"""``setup apply``: an organisation, its teams, hours, routing, staff and places from one YAML file."""
