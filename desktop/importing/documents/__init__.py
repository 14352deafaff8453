"""Written documents become drafts: paragraphs with the styles that their writers gave them."""
