document.title = 'small';
