"""Show how several news outlets told the same story."""

VERSION = "0.1.0"
