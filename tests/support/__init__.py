"""What tests need beside the product: clocks, servers, pages."""
