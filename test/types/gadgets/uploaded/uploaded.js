gadgets.io.makeRequest('https://example.com/', 'callback');
