"""Steps from one shape of the tables to the next; run by themselves when the database is opened."""
