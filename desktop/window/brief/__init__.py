"""The Brief: what a reader pinned, in an ordered tray at the foot and on cards at the side."""
