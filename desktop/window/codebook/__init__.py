"""The codebook as a tree that is ordered by hand, and what is known of the code the reader is at."""
