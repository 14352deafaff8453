"""Tables of figures: heads that stay in sight, figures with bars, walked by keys; each figure opens its list."""
