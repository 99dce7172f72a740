"""How the page is judged by Lighthouse, from outside."""
