"""What is known about text alone: characters, languages, sentences, words, differences."""
