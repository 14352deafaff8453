"""Who speaks, under what name and through whom; `resolving.resolve` is the way in."""
