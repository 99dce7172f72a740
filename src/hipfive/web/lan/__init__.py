"""A phone in the same network as camera and screen: HTTPS with our own certificate, and paired devices only."""
