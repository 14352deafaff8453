"""What a reader writes beside the articles: codes, comments, the notes and the codebook."""
