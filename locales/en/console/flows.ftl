flows-title = Flows
