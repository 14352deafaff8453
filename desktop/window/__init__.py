"""Every widget, its actions and its looks; nothing here opens a file or compares."""
